import { useText } from '@renderer/text/useText';
import type { Method } from '@shared/domain/method';
import { Select, Switch } from '@mantine/core';
import { DirectionSelect } from './DirectionSelect';
import { ExactField } from './ExactField';
import styles from './forms.module.css';
import { LimitFields } from './LimitFields';

type Slope = Extract<Method, { type: 'slope' }>;

const partials = ['proportional', 'ignore', 'full'] as const;
const numbers = ['target', 'base', 'unit', 'plusPerUnit', 'minusPerUnit'] as const;

interface SlopeFormProps {
  readonly method: Slope;
  readonly onChange: (method: Method) => void;
}

/** A score at the target, and points more or less for each unit away from it. */
export function SlopeForm({ method, onChange }: SlopeFormProps) {
  const { t } = useText();
  return (
    <div className={styles['rows']}>
      <div className={styles['row']}>
        <DirectionSelect
          direction={method.direction}
          onChange={(direction) => onChange({ ...method, direction })}
        />
        {numbers.map((key) => (
          <ExactField
            key={key}
            width={110}
            label={t(`schemeEdit.slope.${key}`)}
            value={method[key]}
            onChange={(text) => onChange({ ...method, [key]: text })}
          />
        ))}
        <LimitFields limits={method} onChange={(limits) => onChange({ ...method, ...limits })} />
      </div>
      <div className={styles['row']}>
        <Switch
          size="xs"
          label={t('schemeEdit.slope.isPercent')}
          checked={method.unitIsPercentOfTarget === true}
          onChange={(event) =>
            onChange({
              ...method,
              unitIsPercentOfTarget: event.currentTarget.checked ? true : undefined,
            })
          }
        />
        <Select
          size="xs"
          w={200}
          aria-label={t('schemeEdit.slope.partial')}
          data={partials.map((key) => ({ value: key, label: t(`schemeEdit.partial.${key}`) }))}
          value={method.partial ?? 'proportional'}
          onChange={(value) => {
            const partial = partials.find((each) => each === value);
            if (partial !== undefined) onChange({ ...method, partial });
          }}
        />
      </div>
    </div>
  );
}
