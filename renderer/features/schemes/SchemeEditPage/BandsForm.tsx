import { useText } from '@renderer/text/useText';
import type { Method } from '@shared/domain/method';
import { Button, Select } from '@mantine/core';
import { ExactField } from './ExactField';
import styles from './forms.module.css';
import { RemoveRow } from './RemoveRow';

type Bands = Extract<Method, { type: 'bands' }>;
type Band = Bands['bands'][number];

/** So many bands fit into a method. */
const most = 30;

interface BandsFormProps {
  readonly method: Bands;
  readonly onChange: (method: Method) => void;
}

/** Ranges with a score each; every end says whether it belongs to the range. */
export function BandsForm({ method, onChange }: BandsFormProps) {
  const { t } = useText();
  const { bands } = method;
  const set = (place: number, change: Partial<Band>) =>
    onChange({
      ...method,
      bands: bands.map((each, other) => (other === place ? { ...each, ...change } : each)),
    });
  return (
    <div className={styles['rows']}>
      {bands.map((band, place) => (
        <div key={place} className={styles['row']} data-tight>
          <Select
            size="xs"
            w={52}
            aria-label={t('schemeEdit.bands.minIncl', { number: place + 1 })}
            data={['≥', '>']}
            value={(band.minIncl ?? true) ? '≥' : '>'}
            onChange={(sign) => set(place, { minIncl: sign === '≥' })}
          />
          <ExactField
            isLabelHidden
            width={56}
            label={t('schemeEdit.bands.min', { number: place + 1 })}
            value={band.min ?? ''}
            emptyMeans={t('schemeCheck.open')}
            onChange={(text) => set(place, { min: text === '' ? null : text })}
          />
          <Select
            size="xs"
            w={52}
            aria-label={t('schemeEdit.bands.maxIncl', { number: place + 1 })}
            data={['≤', '<']}
            value={(band.maxIncl ?? false) ? '≤' : '<'}
            onChange={(sign) => set(place, { maxIncl: sign === '≤' })}
          />
          <ExactField
            isLabelHidden
            width={56}
            label={t('schemeEdit.bands.max', { number: place + 1 })}
            value={band.max ?? ''}
            emptyMeans={t('schemeCheck.open')}
            onChange={(text) => set(place, { max: text === '' ? null : text })}
          />
          <span>{t('schemeEdit.linear.gives')}</span>
          <ExactField
            isLabelHidden
            width={56}
            label={t('schemeEdit.bands.score', { number: place + 1 })}
            value={band.score}
            onChange={(score) => set(place, { score })}
          />
          {bands.length > 1 && (
            <RemoveRow
              label={t('schemeEdit.bands.remove', { number: place + 1 })}
              onRemove={() =>
                onChange({ ...method, bands: bands.filter((_, other) => other !== place) })
              }
            />
          )}
        </div>
      ))}
      <Button
        size="xs"
        variant="default"
        className={styles['add'] ?? ''}
        disabled={bands.length >= most}
        onClick={() => {
          const min = bands.at(-1)?.max ?? null;
          const band = { min, max: null, minIncl: !(bands.at(-1)?.maxIncl ?? false), score: '' };
          onChange({ ...method, bands: [...bands, band] });
        }}
      >
        {t('schemeEdit.bands.add')}
      </Button>
    </div>
  );
}
