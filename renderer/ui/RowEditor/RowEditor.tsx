import { ActionIcon, Button, Table } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Panel } from '../Panel';
import styles from './RowEditor.module.css';

export interface RowColumn<Row> {
  readonly label: string;
  /** Texts share what is left of the width. */
  readonly width: 'text' | 'day' | 'short';
  readonly renderCell: (row: Row, change: (changed: Partial<Row>) => void) => ReactNode;
}

interface RowEditorProps<Row> {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  readonly columns: readonly RowColumn<Row>[];
  /** Stands in place of the table while there is no row. */
  readonly none?: string;
  readonly most: number;
  readonly words: { readonly add: string; readonly remove: (number: number) => string };
  /** Whether rows may be added. */
  readonly mayAdd: boolean;
  readonly mayRemove: (row: Row) => boolean;
  readonly newRow: () => Row;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** A short list of things that are typed row by row. */
export function RowEditor<Row>(props: RowEditorProps<Row>) {
  const { title, note, rows, columns, none, words, mayAdd, mayRemove, onChange } = props;
  return (
    <Panel
      isFlush
      title={title}
      note={note}
      actions={
        mayAdd && (
          <Button
            size="xs"
            variant="default"
            disabled={rows.length >= props.most}
            leftSection={<IconPlus size={14} stroke={1.7} aria-hidden="true" />}
            onClick={() => onChange([...rows, props.newRow()])}
          >
            {words.add}
          </Button>
        )
      }
    >
      {rows.length === 0 && none !== undefined ? (
        <p className={styles['none']}>{none}</p>
      ) : (
        <Table className={styles['rows'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ label, width }) => (
                <Table.Th key={label} className={styles[width] ?? ''}>
                  {label}
                </Table.Th>
              ))}
              <Table.Th className={styles['remove'] ?? ''} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, place) => (
              <Table.Tr key={place}>
                {columns.map(({ label, renderCell }) => (
                  <Table.Td key={label}>
                    {renderCell(row, (changed) =>
                      onChange(rows.with(place, { ...row, ...changed })),
                    )}
                  </Table.Td>
                ))}
                <Table.Td>
                  {mayRemove(row) && (
                    <ActionIcon
                      variant="subtle"
                      color="dark"
                      aria-label={words.remove(place + 1)}
                      onClick={() => onChange(rows.filter((_, other) => other !== place))}
                    >
                      <IconX size={16} stroke={1.7} />
                    </ActionIcon>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
