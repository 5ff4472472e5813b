import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { AppealRow } from '@shared/contract/appeal';
import type { AppealId } from '@shared/domain/ids';
import { Table } from '@mantine/core';
import styles from './AppealsPage.module.css';

interface AppealTableProps {
  readonly rows: readonly AppealRow[];
  readonly chosenId: AppealId;
  readonly onChoose: (appealId: AppealId) => void;
}

/** Open appeals first, by the day on which an answer is owed. */
export function AppealTable({ rows, chosenId, onChoose }: AppealTableProps) {
  const { t } = useText();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('appeal.column.name')}</Table.Th>
          <Table.Th>{t('appeal.column.receivedOn')}</Table.Th>
          <Table.Th>{t('appeal.column.status')}</Table.Th>
          <Table.Th>{t('appeal.column.due')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr
            key={row.appealId}
            className={styles['row'] ?? ''}
            data-chosen={row.appealId === chosenId || undefined}
            onClick={() => onChoose(row.appealId)}
          >
            <Table.Td>
              <button
                type="button"
                className={styles['name']}
                aria-pressed={row.appealId === chosenId}
              >
                {row.employeeName}
              </button>
            </Table.Td>
            <Table.Td>{row.receivedOn}</Table.Td>
            <Table.Td>
              <StatusText tone={row.status === 'decided' ? 'done' : 'running'}>
                {t(`appeal.status.${row.status}`)}
              </StatusText>
            </Table.Td>
            <Table.Td>
              {row.overdue === null ? (
                dueWords(row, t)
              ) : (
                <StatusText tone="bad">{t(`appeal.overdue.${row.overdue}`)}</StatusText>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function dueWords(row: AppealRow, t: ReturnType<typeof useText>['t']): string {
  if (row.status === 'received') return t('appeal.acceptUntil', { on: row.acceptUntil });
  return row.status === 'accepted'
    ? t('appeal.answerUntil', { on: row.answerUntil })
    : t('appeal.noDue');
}
