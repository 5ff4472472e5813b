import { formatCycle, formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import type { AuditEntryRow } from '@shared/contract/auditEntry';
import { subjectWords } from '@shared/sheets/auditEntryTable';
import { deedWords, detailWords } from '@shared/sheets/auditWords';
import { formatNumber } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import styles from './AuditEntryTable.module.css';

/** The entries of the trail in words. */
export function AuditEntryTable({ rows }: { readonly rows: readonly AuditEntryRow[] }) {
  const { t } = useText();
  if (rows.length === 0) return <p className={styles['none']}>{t('auditEntry.none')}</p>;
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('auditEntry.column.time')}</Table.Th>
          <Table.Th>{t('auditEntry.column.user')}</Table.Th>
          <Table.Th>{t('auditEntry.column.deed')}</Table.Th>
          <Table.Th>{t('auditEntry.column.subject')}</Table.Th>
          <Table.Th>{t('auditEntry.column.details')}</Table.Th>
          <Table.Th className={styles['number']}>{t('auditEntry.column.records')}</Table.Th>
          <Table.Th className={styles['number']}>{t('auditEntry.column.seq')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Row key={row.seq} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ row }: { readonly row: AuditEntryRow }) {
  const { t } = useText();
  const { subject } = row;
  const about = subject?.cycle ?? null;
  const cycle = about === null ? undefined : formatCycle(about, t);
  return (
    <Table.Tr>
      <Table.Td className={styles['time']}>{formatDayTime(row.writtenAt, t)}</Table.Td>
      <Table.Td>{row.userName ?? t('auditEntry.program')}</Table.Td>
      <Table.Td>
        <strong>{deedWords(row.callName, t)}</strong>
      </Table.Td>
      <Table.Td>{subject === null ? '' : subjectWords(subject, cycle, t)}</Table.Td>
      <Table.Td>{detailWords(row.details, t).join(' · ')}</Table.Td>
      <Table.Td className={styles['number']}>{formatNumber(row.records, 0)}</Table.Td>
      <Table.Td className={styles['number']}>
        {t('auditEntry.number', { seq: formatNumber(row.seq, 0) })}
      </Table.Td>
    </Table.Tr>
  );
}
