import { ScoreWhisker } from '@renderer/charts/ScoreWhisker';
import { scoreAxis, shareOnAxis, type ScoreAxis } from '@renderer/charts/scoreAxis';
import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { StatusText } from '@renderer/ui/StatusText';
import { approximate, divide, parseFraction, sum } from '@shared/base/fraction';
import type { ResultRow, Results } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import { sourceKeys, type SchemeContent, type SourceKey } from '@shared/domain/scheme';
import { formatNumber, formatPrinted, formatShare } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import { NoteChip } from '../NoteChip';
import { ChangeWords, PlacesWords } from './ComparedCells';
import { Blank, SourceCells, spanOf } from './SourceCells';
import styles from './ResultTable.module.css';

interface ResultTableProps {
  readonly groups: Results['groups'];
  readonly openId: AppraisalId | null;
  readonly onOpen: (appraisalId: AppraisalId) => void;
}

/** Every result, grouped by position, because positions have different schemes. */
export function ResultTable({ groups, openId, onOpen }: ResultTableProps) {
  const { t } = useText();
  const sources = sourceKeys.filter((key) =>
    groups.some(({ content }) => content.sources.some((source) => source.key === key)),
  );
  const axis = scoreAxis(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ display, interval }) => [
        ...(display === null ? [] : [exactToNumber(display)]),
        ...(interval === null ? [] : [interval.low]),
      ]),
    ),
  );
  const lines = gradeLines(groups[0]?.content);
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={styles['number']}>{t('appraisal.column.employeeNo')}</Table.Th>
          <Table.Th>{t('appraisal.column.name')}</Table.Th>
          {sources.map((source) => (
            <Table.Th key={source} className={styles['number']} colSpan={spanOf(source)}>
              {t(`source.${source}`)}
            </Table.Th>
          ))}
          <Table.Th className={styles['number']}>{t('appraisal.column.total')}</Table.Th>
          <Table.Th>{t('appraisal.column.grade')}</Table.Th>
          <Table.Th className={styles['number']}>{t('appraisal.column.coefficient')}</Table.Th>
          <Table.Th className={styles['chart']}>
            <AxisHead axis={axis} lines={lines} label={t('appraisal.column.chart')} />
          </Table.Th>
          <Table.Th className={styles['number']}>{t('appraisal.column.change')}</Table.Th>
          <Table.Th className={styles['number']}>{t('appraisal.column.places')}</Table.Th>
          <Table.Th className={styles['notes']}>{t('appraisal.column.notes')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {groups.map((group) => (
        <Table.Tbody key={`${group.positionName} ${group.schemeVersion}`}>
          <GroupRow group={group} columns={sources.reduce((all, key) => all + spanOf(key), 9)} />
          {group.rows.map((row) => (
            <Row
              key={row.appraisalId}
              row={row}
              content={group.content}
              sources={sources}
              axis={axis}
              isOpen={row.appraisalId === openId}
              onOpen={onOpen}
            />
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}

function GroupRow(props: { readonly group: Results['groups'][number]; readonly columns: number }) {
  const { t } = useText();
  const { positionName, schemeVersion, content } = props.group;
  const all = sum(content.sources.map(({ weight }) => parseFraction(weight)));
  const weights = content.sources.map(({ key, weight }) =>
    t('appraisal.schemeWeight', {
      source: t(`source.${key}`),
      weight: formatShare(divide(parseFraction(weight), all)),
    }),
  );
  return (
    <Table.Tr className={styles['group'] ?? ''}>
      <Table.Th scope="rowgroup" colSpan={props.columns}>
        <strong>{positionName}</strong>
        <span className={styles['scheme']}>
          {t('appraisal.scheme', {
            version: schemeVersion,
            weights: weights.join(t('appraisal.weightSeparator')),
          })}
        </span>
      </Table.Th>
    </Table.Tr>
  );
}

interface RowProps {
  readonly row: ResultRow;
  readonly content: SchemeContent;
  readonly sources: readonly SourceKey[];
  readonly axis: ScoreAxis;
  readonly isOpen: boolean;
  readonly onOpen: (appraisalId: AppraisalId) => void;
}

function Row({ row, content, sources, axis, isOpen, onOpen }: RowProps) {
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

interface AxisHeadProps {
  readonly axis: ScoreAxis;
  readonly lines: readonly number[];
  readonly label: string;
}

function AxisHead({ axis, lines, label }: AxisHeadProps) {
  return (
    <div className={styles['axis']}>
      <span className="gp-visually-hidden">{label}</span>
      {lines.map((line) => (
        <span
          key={line}
          aria-hidden="true"
          className={styles['tick']}
          style={{ left: `${shareOnAxis(axis, line) * 100}%` }}
        >
          {line}
        </span>
      ))}
    </div>
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

/** Where grades begin, for charts only; the lowest begins at 0 and needs no line. */
function gradeLines(content: SchemeContent | undefined): readonly number[] {
  return (content?.grades ?? [])
    .map(({ minimum }) => exactToNumber(minimum))
    .filter((line) => line > 0)
    .toReversed();
}

function exactToNumber(text: string): number {
  return approximate(parseFraction(text));
}
