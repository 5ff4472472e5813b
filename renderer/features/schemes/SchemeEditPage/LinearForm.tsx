import { useText } from '@renderer/text/useText';
import type { Method } from '@shared/domain/method';
import { Button, Switch } from '@mantine/core';
import { DirectionSelect } from './DirectionSelect';
import { ExactField } from './ExactField';
import styles from './forms.module.css';
import { RemoveRow } from './RemoveRow';

type Linear = Extract<Method, { type: 'linear' }>;

/** So many anchors fit into a method. */
const most = 20;

interface LinearFormProps {
  readonly method: Linear;
  readonly onChange: (method: Method) => void;
}

/** Straight lines between fixed points: at this value so many points. */
export function LinearForm({ method, onChange }: LinearFormProps) {
  const { t } = useText();
  const { anchors, direction, belowFloor } = method;
  const set = (place: number, change: Partial<Linear['anchors'][number]>) =>
    onChange({
      ...method,
      anchors: anchors.map((each, other) => (other === place ? { ...each, ...change } : each)),
    });
  return (
    <div className={styles['rows']}>
      <DirectionSelect
        direction={direction}
        onChange={(chosen) => onChange({ ...method, direction: chosen })}
      />
      {anchors.map((anchor, place) => (
        <div key={place} className={styles['row']}>
          <ExactField
            isLabelHidden
            label={t('schemeEdit.linear.x', { number: place + 1 })}
            value={anchor.x}
            onChange={(x) => set(place, { x })}
          />
          <span>{t('schemeEdit.linear.gives')}</span>
          <ExactField
            isLabelHidden
            label={t('schemeEdit.linear.s', { number: place + 1 })}
            value={anchor.s}
            onChange={(s) => set(place, { s })}
          />
          <span>{t('schemeEdit.points')}</span>
          {anchors.length > 2 && (
            <RemoveRow
              label={t('schemeEdit.linear.remove', { number: place + 1 })}
              onRemove={() =>
                onChange({ ...method, anchors: anchors.filter((_, other) => other !== place) })
              }
            />
          )}
        </div>
      ))}
      <div className={styles['row']}>
        <Button
          size="xs"
          variant="default"
          disabled={anchors.length >= most}
          onClick={() => onChange({ ...method, anchors: [...anchors, { x: '', s: '' }] })}
        >
          {t('schemeEdit.linear.add')}
        </Button>
        <Switch
          size="xs"
          label={t('schemeEdit.linear.gate')}
          checked={belowFloor === 'zero'}
          onChange={(event) =>
            onChange({ ...method, belowFloor: event.currentTarget.checked ? 'zero' : undefined })
          }
        />
      </div>
    </div>
  );
}
