import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { StatusText } from '@renderer/ui/StatusText';
import type { InterviewRow } from '@shared/contract/interview';
import { Table } from '@mantine/core';
import { Link } from 'wouter';
import { gapWords } from '../gapWords';
import styles from './InterviewsPage.module.css';

const tones = { none: 'none', draft: 'running', held: 'done' } as const;
const actions = { none: 'enter', draft: 'continue', held: 'look' } as const;

/** Everybody of the cycle with the state of the talk. */
export function InterviewTable({ rows }: { readonly rows: readonly InterviewRow[] }) {
  const { t } = useText();
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('interview.column.employeeNo')}</Table.Th>
          <Table.Th>{t('interview.column.name')}</Table.Th>
          <Table.Th>{t('interview.column.result')}</Table.Th>
          <Table.Th>{t('interview.column.status')}</Table.Th>
          <Table.Th>{t('interview.column.dueOn')}</Table.Th>
          <Table.Th>{t('interview.column.heldOn')}</Table.Th>
          <Table.Th>{t('interview.column.gaps')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Row key={row.appraisalId} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ row }: { readonly row: InterviewRow }) {
  const { t } = useText();
  const blank = t('program.blank');
  const action = t(`interview.${actions[row.status]}`);
  return (
    <Table.Tr>
      <Table.Td>{row.employeeNo}</Table.Td>
      <Table.Td>
        <strong>{row.name}</strong>
      </Table.Td>
      <Table.Td>
        {row.grade === null ? (
          t('interview.notScored')
        ) : (
          <span className={styles['result']}>
            {row.display} <GradeBadge grade={row.grade} />
          </span>
        )}
      </Table.Td>
      <Table.Td>
        <StatusText tone={tones[row.status]}>{t(`interview.status.${row.status}`)}</StatusText>
      </Table.Td>
      <Table.Td>
        {row.isOverdue ? (
          <StatusText tone="warn">
            {row.dueOn} {t('interview.overdue')}
          </StatusText>
        ) : (
          (row.dueOn ?? blank)
        )}
      </Table.Td>
      <Table.Td>{row.heldOn ?? blank}</Table.Td>
      <Table.Td>
        {row.status === 'none'
          ? blank
          : row.gaps.length === 0
            ? t('interview.complete')
            : gapWords(row.gaps, t)}
      </Table.Td>
      <Table.Td className={styles['action'] ?? ''}>
        <Link
          href={`/action-plans/interviews/${row.appraisalId}`}
          className={styles['link'] ?? ''}
          aria-label={t('interview.openRecord', { action, name: row.name })}
        >
          {action}
        </Link>
      </Table.Td>
    </Table.Tr>
  );
}
