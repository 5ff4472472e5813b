import { useText } from '@renderer/text/useText';
import type { Basis, GradeBand } from '@shared/domain/scheme';
import { questionText } from '@shared/text/question';
import { Checkbox, Group, NumberInput, Select, Stack } from '@mantine/core';
import { ScaleForm } from './ScaleForm';

type SurveyBasis = Extract<Basis, { kind: 'survey' }>;
type Question = keyof (typeof questionText)['zh-CN'];

const statistics = ['mean', 'topBox', 'nps'] as const;

interface SurveyFormProps {
  readonly basis: SurveyBasis;
  readonly grades: readonly GradeBand[];
  readonly onChange: (basis: Basis) => void;
}

/** Answers of customers: which questions, turned round or not, and what is made of them. */
export function SurveyForm({ basis, grades, onChange }: SurveyFormProps) {
  const { t } = useText();
  const { questions, reversed = [], statistic = 'mean', top, scale } = basis;
  const known: readonly string[] = questionKeys;
  const offered = [...known, ...questions.filter((key) => !known.includes(key))];
  const label = (key: string) => {
    const question = questionKeys.find((each) => each === key);
    return question === undefined ? key : t(`question.${question}`);
  };

  function setStatistic(chosen: (typeof statistics)[number]) {
    onChange({
      ...basis,
      statistic: chosen === 'mean' ? undefined : chosen,
      top: chosen === 'topBox' ? Math.max(scale.min, scale.max - 1) : undefined,
      scale:
        chosen === 'nps'
          ? { min: 0, max: 10, conversion: { kind: 'pomp' }, words: undefined }
          : scale,
    });
  }

  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t('schemeEdit.questions')}
        value={[...questions]}
        onChange={(chosen) =>
          onChange({
            ...basis,
            questions: offered.filter((key) => chosen.includes(key)),
            reversed: keepIfAny(reversed.filter((key) => chosen.includes(key))),
          })
        }
      >
        <Group gap="sm">
          {offered.map((key) => (
            <Checkbox key={key} size="xs" value={key} label={label(key)} />
          ))}
        </Group>
      </Checkbox.Group>
      {questions.length > 0 && (
        <Checkbox.Group
          label={t('schemeEdit.reversed')}
          value={[...reversed]}
          onChange={(chosen) =>
            onChange({
              ...basis,
              reversed: keepIfAny(questions.filter((key) => chosen.includes(key))),
            })
          }
        >
          <Group gap="sm">
            {questions.map((key) => (
              <Checkbox key={key} size="xs" value={key} label={label(key)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      <Group gap="sm" align="flex-end">
        <Select
          size="xs"
          w={220}
          label={t('schemeEdit.statistic.label')}
          data={statistics.map((key) => ({ value: key, label: t(`schemeEdit.statistic.${key}`) }))}
          value={statistic}
          onChange={(value) => {
            const chosen = statistics.find((each) => each === value);
            if (chosen !== undefined) setStatistic(chosen);
          }}
        />
        {statistic === 'topBox' && (
          <NumberInput
            size="xs"
            w={110}
            label={t('schemeEdit.statistic.top')}
            min={scale.min}
            max={scale.max}
            allowDecimal={false}
            clampBehavior="strict"
            value={top ?? scale.max}
            onChange={(value) => typeof value === 'number' && onChange({ ...basis, top: value })}
          />
        )}
      </Group>
      {statistic === 'mean' && (
        <ScaleForm
          scale={scale}
          grades={grades}
          onChange={(changed) => onChange({ ...basis, scale: changed })}
        />
      )}
    </Stack>
  );
}

// The keys of the catalogue are the questions that imports recognise.
const questionKeys = Object.keys(questionText['zh-CN']) as Question[];

function keepIfAny(keys: string[]): string[] | undefined {
  return keys.length === 0 ? undefined : keys;
}
