import { useText } from '@renderer/text/useText';
import type { SchemeReplay } from '@shared/contract/scheme';
import { formatNumber } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import { PrintedResult } from './PrintedResult';
import styles from './ReplayTable.module.css';

/** Each person with the stored result, the one of the trial, and the difference. */
export function ReplayTable({ rows }: Pick<SchemeReplay, 'rows'>) {
  const { t } = useText();
  return (
    <Table horizontalSpacing={8}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('schemeTrial.column.name')}</Table.Th>
          <Table.Th>{t('schemeTrial.column.before')}</Table.Th>
          <Table.Th>{t('schemeTrial.column.after')}</Table.Th>
          <Table.Th ta="right">{t('schemeTrial.column.difference')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr
            key={row.appraisalId}
            className={styles['row'] ?? ''}
            data-changed={row.isGradeChanged || undefined}
          >
            <Table.Td fw={700} className={styles['name'] ?? ''}>
              {row.name}
            </Table.Td>
            <Table.Td>
              <PrintedResult result={row.before} />
            </Table.Td>
            <Table.Td>
              <PrintedResult result={row.after} isStrong />
            </Table.Td>
            <Table.Td ta="right">
              {row.difference === null ? t('program.blank') : formatChange(row.difference)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** A change with its sign and at least one decimal; no change has no sign. */
function formatChange(difference: string): string {
  const decimals = Math.max(1, difference.split('.')[1]?.length ?? 0);
  const text = formatNumber(difference, decimals);
  return difference === '0' || text.startsWith('−') ? text : `+${text}`;
}
