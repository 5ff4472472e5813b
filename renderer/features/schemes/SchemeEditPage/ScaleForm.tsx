import { useText } from '@renderer/text/useText';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { GradeBand, Scale } from '@shared/domain/scheme';
import { neededMeans } from '@shared/scoring/neededMeans';
import { formatNumber } from '@shared/text/formatNumber';
import { Select, SegmentedControl, Stack, Switch, Table } from '@mantine/core';
import { ExactField } from './ExactField';
import styles from './forms.module.css';
import { pointsOf, scaleFrom, withConversion } from './scalePoints';
import { WordsField } from './WordsField';

const ranges = ['1–3', '1–4', '1–5', '1–7', '1–10', '0–5', '0–10'] as const;
const conversions = ['pomp', 'ratio', 'table'] as const;

interface ScaleFormProps {
  readonly scale: Scale;
  readonly grades: readonly GradeBand[];
  readonly onChange: (scale: Scale) => void;
}

/** Points from the lowest to the highest, and how each becomes 0 to 100. */
export function ScaleForm({ scale, grades, onChange }: ScaleFormProps) {
  const { t } = useText();
  const { conversion, words } = scale;
  const range = `${scale.min}–${scale.max}`;
  return (
    <Stack gap="sm">
      <div className={styles['row']}>
        <Select
          size="xs"
          w={100}
          label={t('schemeEdit.scale.range')}
          data={[...new Set([...ranges, range])]}
          value={range}
          onChange={(value) => {
            const [min = '1', max = '5'] = (value ?? range).split('–');
            onChange(scaleFrom(scale, Number(min), Number(max)));
          }}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('schemeEdit.scale.conversion')}
          data={conversions.map((kind) => ({ value: kind, label: t(`schemeEdit.scale.${kind}`) }))}
          value={conversion.kind}
          onChange={(value) => {
            const kind = conversions.find((each) => each === value);
            if (kind !== undefined) onChange(withConversion(scale, kind));
          }}
        />
        <Switch
          size="xs"
          label={t('schemeEdit.scale.hasWords')}
          checked={words !== undefined}
          onChange={(event) =>
            onChange({
              ...scale,
              words: event.currentTarget.checked
                ? pointsOf(scale).map(() => sameInEveryLocale(''))
                : undefined,
            })
          }
        />
      </div>
      <p className={styles['hint']}>{t(`schemeEdit.scale.${conversion.kind}Hint`)}</p>
      <Table horizontalSpacing={6} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('schemeEdit.scale.point')}</Table.Th>
            <Table.Th>{t('schemeEdit.scale.score')}</Table.Th>
            {words !== undefined && <Table.Th>{t('schemeEdit.scale.word')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pointsOf(scale).map(({ point, score }, place) => (
            <Table.Tr key={point}>
              <Table.Td>{point}</Table.Td>
              <Table.Td>
                {conversion.kind === 'table' ? (
                  <ExactField
                    isLabelHidden
                    label={t('schemeEdit.scale.scoreOf', { point })}
                    value={conversion.scores[point] ?? ''}
                    onChange={(text) =>
                      onChange({
                        ...scale,
                        conversion: {
                          ...conversion,
                          scores: { ...conversion.scores, [point]: text },
                        },
                      })
                    }
                  />
                ) : (
                  score !== null && formatNumber(score, 2)
                )}
              </Table.Td>
              {words !== undefined && (
                <Table.Td>
                  <WordsField
                    isLabelHidden
                    label={t('schemeEdit.scale.wordOf', { point })}
                    words={words[place] ?? sameInEveryLocale('')}
                    onChange={(changed) =>
                      onChange({
                        ...scale,
                        words: words.map((each, other) => (other === place ? changed : each)),
                      })
                    }
                  />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <NeededMeans scale={scale} grades={grades} />
    </Stack>
  );
}

/** What mean each grade asks for: the consequence of the conversion (measurement spec 1.3). */
function NeededMeans({ scale, grades }: Omit<ScaleFormProps, 'onChange'>) {
  const { t } = useText();
  const needed = neededMeans(scale, grades);
  if (needed.length === 0) return null;
  return (
    <p className={styles['hint']}>
      {t('schemeEdit.scale.needed', {
        means: needed
          .map(({ grade, mean }) => `${t(`grade.${grade}`)} ${formatNumber(mean, 2)}`)
          .join(' · '),
      })}
    </p>
  );
}
