import { ScoreWhisker } from '@renderer/charts/ScoreWhisker';
import type { ScoreAxis } from '@renderer/charts/scoreAxis';
import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { StatusText } from '@renderer/ui/StatusText';
import type { ResultRow } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import type { SchemeContent, SourceKey } from '@shared/domain/scheme';
import { formatNumber, formatPrinted } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import { NoteChip } from '../NoteChip';
import { ChangeWords, PlacesWords } from './ComparedCells';
import { exactToNumber, gradeLines } from './gradeLines';
import styles from './ResultTable.module.css';
import { Blank, SourceCells } from './SourceCells';

interface ResultTableRowProps {
  readonly row: ResultRow;
  readonly content: SchemeContent;
  readonly sources: readonly SourceKey[];
  readonly axis: ScoreAxis;
  readonly isOpen: boolean;
  readonly onOpen: (appraisalId: AppraisalId) => void;
}

/** One result: the sources, the total with its error, what was decided, and what to know beside it. */
export function ResultTableRow(props: ResultTableRowProps) {
  const { row, content, sources, axis, isOpen, onOpen } = props;
  const { t } = useText();
  const isProvisional = row.status === 'provisional';
  return (
    <Table.Tr
      className={styles['row'] ?? ''}
      data-open={isOpen || undefined}
      onClick={() => onOpen(row.appraisalId)}
    >
      <Table.Td className={styles['number']}>{row.employeeNo}</Table.Td>
      <Table.Td>
        <button
          type="button"
          className={styles['name']}
          aria-label={t('appraisal.why', { name: row.name })}
          aria-haspopup="dialog"
        >
          {row.name}
        </button>
      </Table.Td>
      {sources.map((source) => (
        <SourceCells key={source} row={row} source={source} content={content} />
      ))}
      <Table.Td className={styles['total']}>
        {row.display === null ? (
          <Blank
            reason={t(row.grade === null ? 'appraisal.noTotal' : 'appraisal.note.totalHiddenLong')}
          />
        ) : (
          formatPrinted(row.display)
        )}
        {row.decided.display !== null && row.decided.display !== row.display && (
          <span className={styles['adjusted']}>
            {t('adjustment.adjustedTotal', { total: row.decided.display })}
          </span>
        )}
        {isProvisional && (
          <sup className={styles['provisional']} title={t('appraisal.provisionalLong')}>
            {t('appraisal.provisional')}
          </sup>
        )}
      </Table.Td>
      <Table.Td>
        {row.decided.grade === null ? (
          <Blank reason={t('appraisal.noGrade')} />
        ) : (
          <GradeBadge grade={row.decided.grade} />
        )}
        {row.grade !== null && row.decided.grade !== row.grade && (
          <span className={styles['adjusted']}>
            {t('adjustment.computedGrade', { grade: t(`grade.${row.grade}`) })}
          </span>
        )}
      </Table.Td>
      <Table.Td className={styles['number']}>
        {row.decided.coefficient === null ? (
          <Blank reason={t('appraisal.noGrade')} />
        ) : (
          formatNumber(row.decided.coefficient, 1)
        )}
      </Table.Td>
      <Table.Td className={styles['chart']}>
        <ScoreWhisker
          axis={axis}
          value={row.display === null ? null : exactToNumber(row.display)}
          interval={row.interval}
          lines={gradeLines(content)}
          label={chartWords(row, t)}
        />
      </Table.Td>
      <Table.Td className={styles['number']}>
        <ChangeWords row={row} />
      </Table.Td>
      <Table.Td className={styles['number']}>
        <PlacesWords row={row} />
      </Table.Td>
      <Table.Td className={styles['notes']}>
        <div className={styles['chips']}>
          {row.adjustment !== null && <StatusText tone="info">{t('adjustment.chip')}</StatusText>}
          {row.proposals.length > 0 && (
            <StatusText tone="warn">{t('adjustment.chipProposed')}</StatusText>
          )}
          {row.notes.map((note) => (
            <NoteChip key={note.kind} note={note} />
          ))}
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

function chartWords(row: ResultRow, t: ReturnType<typeof useText>['t']): string {
  if (row.display === null) return t('appraisal.chart.none');
  if (row.interval === null) return t('appraisal.chart.valueOnly', { total: row.display });
  return t('appraisal.chart.value', {
    total: row.display,
    low: formatNumber(row.interval.low, 1),
    high: formatNumber(row.interval.high, 1),
  });
}
