import { scoreAxis, shareOnAxis, type ScoreAxis } from '@renderer/charts/scoreAxis';
import { useText } from '@renderer/text/useText';
import { divide, parseFraction, sum } from '@shared/base/fraction';
import type { Results } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import { sourceKeys } from '@shared/domain/scheme';
import { formatShare } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import { exactToNumber, gradeLines } from './gradeLines';
import { ResultTableRow } from './ResultTableRow';
import { spanOf } from './SourceCells';
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
            <ResultTableRow
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
