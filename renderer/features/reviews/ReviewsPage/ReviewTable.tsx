import { useText } from '@renderer/text/useText';
import { StatusText, type StatusTone } from '@renderer/ui/StatusText';
import type { Board, BoardRow, ReviewProgress } from '@shared/contract/cycle';
import type { ReviewSource } from '@shared/domain/scheme';
import { Table } from '@mantine/core';
import { Link } from 'wouter';
import styles from './ReviewTable.module.css';

interface ReviewTableProps {
  readonly rows: Board['rows'];
  readonly sources: readonly ReviewSource[];
}

const tones = { notStarted: 'none', draft: 'running', submitted: 'done' } as const satisfies Record<
  ReviewProgress['status'],
  StatusTone
>;
const actions = { notStarted: 'enter', draft: 'continue', submitted: 'look' } as const;

/** Everybody by position, with the state of each review. */
export function ReviewTable({ rows, sources }: ReviewTableProps) {
  const { t } = useText();
  const positions = [...new Set(rows.map(({ positionName }) => positionName))];
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={styles['employeeNo']}>{t('review.column.employeeNo')}</Table.Th>
          <Table.Th className={styles['name']}>{t('review.column.name')}</Table.Th>
          {sources.map((source) => (
            <Table.Th key={source}>
              {t(`source.${source}`)} · {doneWords(rows, source, t)}{' '}
              <Link href={`/reviews/${source}/grid`} className={styles['link'] ?? ''}>
                {t('review.grid.open')}
              </Link>
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {positions.map((position) => (
        <Table.Tbody key={position}>
          <Table.Tr className={styles['group'] ?? ''}>
            <Table.Th scope="rowgroup" colSpan={sources.length + 2}>
              {position}
            </Table.Th>
          </Table.Tr>
          {rows
            .filter(({ positionName }) => positionName === position)
            .map((row) => (
              <Table.Tr key={row.appraisalId}>
                <Table.Td className={styles['employeeNo']}>{row.employeeNo}</Table.Td>
                <Table.Td className={styles['name']}>
                  <strong>{row.name}</strong>
                </Table.Td>
                {sources.map((source) => (
                  <Table.Td key={source}>
                    <ReviewCell row={row} source={source} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}

function ReviewCell({ row, source }: { readonly row: BoardRow; readonly source: ReviewSource }) {
  const { t } = useText();
  const review = row.reviews.find((one) => one.source === source);
  if (review === undefined) {
    const reason = t('review.notInScheme');
    return (
      <span title={reason} className={styles['quiet']}>
        <span aria-hidden="true">{t('program.blank')}</span>
        <span className="gp-visually-hidden">{reason}</span>
      </span>
    );
  }
  const action = t(`review.${actions[review.status]}`);
  return (
    <div className={styles['cell']}>
      <StatusText tone={tones[review.status]}>{t(`review.status.${review.status}`)}</StatusText>
      <span className={styles['quiet']}>
        {t('review.items', { given: review.given, total: review.total })}
      </span>
      <Link
        href={`/reviews/${source}/${row.appraisalId}`}
        className={styles['link'] ?? ''}
        aria-label={t('review.openReview', {
          action,
          name: row.name,
          source: t(`source.${source}`),
        })}
      >
        {action}
      </Link>
    </div>
  );
}

function doneWords(
  rows: Board['rows'],
  source: ReviewSource,
  t: ReturnType<typeof useText>['t'],
): string {
  const reviews = rows.flatMap((row) => row.reviews.filter((review) => review.source === source));
  const done = reviews.filter(({ status }) => status === 'submitted').length;
  return t('review.doneOf', { done, total: reviews.length });
}
