import { useText } from '@renderer/text/useText';
import type { ImportKind } from '@shared/contract/import';
import type { ColumnMapping } from '@shared/import/recognition';
import { Select } from '@mantine/core';
import { questionWords } from '../codeWords';
import { knownQuestions, usesOfKind, valueOfUse } from './columnChoices';

interface UseSelectProps {
  readonly kind: ImportKind;
  readonly column: ColumnMapping;
  readonly onChange: (value: string) => void;
}

/** What a column is taken for; questions by what they ask. */
export function UseSelect({ kind, column, onChange }: UseSelectProps) {
  const { t } = useText();
  const questions =
    kind === 'survey' ? ['question', ...knownQuestions.map((key) => `question:${key}`)] : [];
  return (
    <Select
      size="xs"
      aria-label={t('mapping.useOf', { header: column.header })}
      value={valueOfUse(column)}
      data={[...usesOfKind[kind].filter((use) => use !== 'ignored'), ...questions, 'ignored'].map(
        (value) => ({ value, label: label(value) }),
      )}
      onChange={(value) => {
        if (value !== null && value !== valueOfUse(column)) onChange(value);
      }}
      comboboxProps={{ width: 200, position: 'bottom-start' }}
    />
  );

  function label(value: string): string {
    if (value === 'question') return t('mapping.otherQuestion');
    const key = value.startsWith('question:') ? value.slice('question:'.length) : null;
    if (key !== null) return questionWords(t, key) ?? key;
    const use = usesOfKind[kind].find((each) => each === value);
    return use === undefined ? value : t(`import.use.${use}`);
  }
}
