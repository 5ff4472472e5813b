import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { isSought, SearchField } from '@renderer/ui/SearchField';
import { StatusText } from '@renderer/ui/StatusText';
import type { Board, BoardRow } from '@shared/contract/cycle';
import { SegmentedControl, Table } from '@mantine/core';
import { useState } from 'react';
import { BoardTableRow } from './BoardTableRow';
import styles from './BoardTable.module.css';
import { MovesDrawer } from './MovesDrawer';
import { sourcesOnBoard } from './boardSteps';

const filters = ['all', 'missing', 'ready'] as const;
type Filter = (typeof filters)[number];

/** One line per employee: what is there of each source, and what comes next. */
export function BoardTable({ board }: { readonly board: Board }) {
  const { t } = useText();
  const [filter, setFilter] = useState<Filter>('all');
  const [sought, setSought] = useState('');
  const [moved, setMoved] = useState<BoardRow | null>(null);
  const { rows, nextStep } = board;
  const sources = sourcesOnBoard(rows);
  const hasResponses = rows.some(({ responses }) => responses !== null);
  const hasMeasurements = rows.some(({ measurements }) => measurements !== null);
  const shown = rows.filter(
    (row) => passes(row, filter) && isSought(sought, row.name, row.employeeNo),
  );
  const nextId = nextStep.kind === 'review' ? nextStep.appraisalId : null;

  return (
    <Panel
      isFlush
      isFilling
      title={t('cycle.board.rows')}
      note={
        <SegmentedControl
          size="xs"
          aria-label={t('cycle.board.rows')}
          value={filter}
          onChange={setFilter}
          data={filters.map((each) => ({
            value: each,
            label: t(`cycle.board.filter.${each}`, {
              count: rows.filter((row) => passes(row, each)).length,
            }),
          }))}
        />
      }
      actions={<SearchField label={t('cycle.board.search')} value={sought} onChange={setSought} />}
      footer={
        <>
          <span className={styles['legend']}>
            <StatusText tone="done">{t('cycle.board.reviewDone')}</StatusText>
            <StatusText tone="running">
              {t('cycle.board.reviewDraft', { given: 6, total: 10 })}
            </StatusText>
            <StatusText tone="none">{t('cycle.board.reviewNone')}</StatusText>
          </span>
          <span>{t('cycle.board.keys')}</span>
        </>
      }
    >
      <Table className={styles['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('cycle.board.column.employeeNo')}</Table.Th>
            <Table.Th>{t('cycle.board.column.name')}</Table.Th>
            <Table.Th>{t('cycle.board.column.position')}</Table.Th>
            {sources.map((source) => (
              <Table.Th key={source}>{t(`source.${source}`)}</Table.Th>
            ))}
            {hasResponses && <Table.Th>{t('cycle.board.column.responses')}</Table.Th>}
            {hasMeasurements && <Table.Th>{t('cycle.board.column.measurements')}</Table.Th>}
            <Table.Th ta="right">{t('cycle.board.column.next')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => (
            <BoardTableRow
              key={row.appraisalId}
              row={row}
              sources={sources}
              hasResponses={hasResponses}
              hasMeasurements={hasMeasurements}
              isNext={row.appraisalId === nextId}
              onMoves={() => setMoved(row)}
            />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length === 0 && <p className={styles['none']}>{t('cycle.board.noMatch')}</p>}
      <MovesDrawer row={moved} onClose={() => setMoved(null)} />
    </Panel>
  );
}

function passes(row: BoardRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'ready' ? row.isReady : !row.isReady;
}
