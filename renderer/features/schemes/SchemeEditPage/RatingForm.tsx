import { useText } from '@renderer/text/useText';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Basis, GradeBand } from '@shared/domain/scheme';
import { Stack, Switch } from '@mantine/core';
import { ScaleForm } from './ScaleForm';
import { pointsOf, scaleFrom } from './scalePoints';
import { WordsField } from './WordsField';

type RatingBasis = Extract<Basis, { kind: 'rating' }>;

interface RatingFormProps {
  readonly basis: RatingBasis;
  readonly grades: readonly GradeBand[];
  readonly onChange: (basis: Basis) => void;
}

/** A rating: its scale, and what each point looks like in daily work. */
export function RatingForm({ basis, grades, onChange }: RatingFormProps) {
  const { t } = useText();
  const { scale, anchors } = basis;
  const points = pointsOf(scale);
  return (
    <Stack gap="sm">
      <ScaleForm
        scale={scale}
        grades={grades}
        onChange={(changed) => {
          const resized = scaleFrom({ ...scale, words: anchors }, changed.min, changed.max).words;
          onChange({ ...basis, scale: changed, anchors: resized });
        }}
      />
      <Switch
        size="xs"
        label={t('schemeEdit.hasAnchors')}
        checked={anchors !== undefined}
        onChange={(event) =>
          onChange({
            ...basis,
            anchors: event.currentTarget.checked
              ? points.map(() => sameInEveryLocale(''))
              : undefined,
          })
        }
      />
      {anchors !== undefined &&
        points.map(({ point }, place) => (
          <WordsField
            key={point}
            label={t('schemeEdit.anchorOf', { point })}
            words={anchors[place] ?? sameInEveryLocale('')}
            onChange={(words) =>
              onChange({
                ...basis,
                anchors: points.map((_, other) =>
                  other === place ? words : (anchors[other] ?? sameInEveryLocale('')),
                ),
              })
            }
          />
        ))}
    </Stack>
  );
}
