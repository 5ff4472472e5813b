import { useText } from '@renderer/text/useText';
import type { ColumnMapping } from '@shared/import/recognition';
import { Select, Table } from '@mantine/core';
import styles from './ColumnsPanel.module.css';

interface WordsTableProps {
  readonly column: ColumnMapping;
  readonly onChange: (change: Partial<ColumnMapping>) => void;
}

/** Longer scales are typed as numbers in the file and need no table. */
const longestList = 11;

/** How each way of writing an answer counts on the scale. */
export function WordsTable({ column, onChange }: WordsTableProps) {
  const { t } = useText();
  const { words, scale, noAnswers } = column;
  if (words.length === 0 || scale === null) return null;
  const points = pointsOf(scale.min, scale.max);

  function take(text: string, value: string) {
    if (value === 'none') {
      onChange({
        words: words.filter((word) => word.text !== text),
        noAnswers: [...noAnswers, text],
      });
      return;
    }
    onChange({ words: words.map((word) => (word.text === text ? { text, value } : word)) });
  }

  return (
    <div className={styles['words']}>
      <Table layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('mapping.word')}</Table.Th>
            <Table.Th w={130}>{t('mapping.wordValue')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {words.map(({ text, value }) => (
            <Table.Tr key={text}>
              <Table.Td title={text}>{text}</Table.Td>
              <Table.Td>
                <Select
                  size="xs"
                  aria-label={t('mapping.wordValueOf', { text })}
                  placeholder={t('mapping.wordOpen')}
                  value={value}
                  data={[
                    ...points.map((point) => ({ value: point, label: point })),
                    ...(value === null || points.includes(value) ? [] : [{ value, label: value }]),
                    { value: 'none', label: t('mapping.wordNone') },
                  ]}
                  onChange={(chosen) => {
                    if (chosen !== null && chosen !== value) take(text, chosen);
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function pointsOf(min: number, max: number): readonly string[] {
  const count = max - min + 1;
  if (!Number.isInteger(count) || count > longestList) return [];
  return Array.from({ length: count }, (_, index) => String(max - index));
}
