import { useText } from '@renderer/text/useText';
import { approximate, parseFraction } from '@shared/base/fraction';
import type {
  TrainingNeed,
  TrainingNeedGroup,
  TrainingNeedRow,
} from '@shared/contract/trainingNeed';
import { formatNumber } from '@shared/text/formatNumber';
import styles from './Heatmap.module.css';
import { gapBand, gapBands, needWords } from './needWords';
import { dimensionsOf, type DimensionColumn } from './shopCounts';

/** Employees × dimensions: a number, a sign and a shade in each cell. */
export function Heatmap({ groups }: { readonly groups: readonly TrainingNeedGroup[] }) {
  const { t, localText } = useText();
  const dimensions = dimensionsOf(groups);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className={styles['employee']}>
            {t('trainingNeed.column.employee')}
          </th>
          <th scope="col" className={styles['responses']}>
            {t('trainingNeed.column.responses')}
          </th>
          {dimensions.map(({ key, name }) => (
            <th key={key} scope="col">
              {localText(name)}
            </th>
          ))}
          <th scope="col">{t('trainingNeed.column.suggested')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.positionName}>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={dimensions.length + 3}>
              {t('trainingNeed.group', {
                position: group.positionName,
                count: group.rows.length,
                target: group.target,
              })}
            </th>
          </tr>
          {group.rows.map((row) => (
            <EmployeeRow key={row.appraisalId} row={row} group={group} dimensions={dimensions} />
          ))}
          <Conclusion group={group} dimensions={dimensions} />
        </tbody>
      ))}
    </table>
  );
}

interface EmployeeRowProps {
  readonly row: TrainingNeedRow;
  readonly group: TrainingNeedGroup;
  readonly dimensions: readonly DimensionColumn[];
}

function EmployeeRow({ row, group, dimensions }: EmployeeRowProps) {
  const { t, localText } = useText();
  const target = approximate(parseFraction(group.target));
  const suggested = row.needs.filter(({ status }) => status === 'train').length;
  return (
    <tr>
      <th scope="row" className={styles['employee']}>
        {row.name}
      </th>
      <td className={styles['responses']}>
        {t('trainingNeed.responses', { count: row.responses })}
      </td>
      {dimensions.map(({ key, name }) => {
        const names = { name: row.name, dimension: localText(name) };
        const need = row.needs.find(({ dimensionKey }) => dimensionKey === key);
        return need === undefined ? (
          <Missing key={key} words={t('trainingNeed.cell.missing', names)} />
        ) : (
          <NeedCell key={key} need={need} target={target} words={needWords(need, names, t)} />
        );
      })}
      <td className={styles['suggested']}>{suggested === 0 ? t('program.blank') : suggested}</td>
    </tr>
  );
}

interface NeedCellProps {
  readonly need: TrainingNeed;
  readonly target: number;
  readonly words: string;
}

function NeedCell({ need, target, words }: NeedCellProps) {
  const { t } = useText();
  return (
    <td
      className={styles['need']}
      data-band={need.score === null ? undefined : gapBand(need.score, target)}
      data-status={need.status}
      title={words}
    >
      <span aria-hidden="true" className={styles['inner']}>
        <span className={styles['sign']}>
          {need.status !== 'none' && t(`trainingNeed.symbol.${need.status}`)}
        </span>
        <span>{need.score === null ? t('program.blank') : formatNumber(need.score, 1)}</span>
      </span>
      <span className="gp-visually-hidden">{words}</span>
    </td>
  );
}

function Missing({ words }: { readonly words: string }) {
  const { t } = useText();
  return (
    <td className={styles['missing']} title={words}>
      <span aria-hidden="true">{t('program.blank')}</span>
      <span className="gp-visually-hidden">{words}</span>
    </td>
  );
}

interface ConclusionProps {
  readonly group: TrainingNeedGroup;
  readonly dimensions: readonly DimensionColumn[];
}

function Conclusion({ group, dimensions }: ConclusionProps) {
  const { t } = useText();
  return (
    <tr className={styles['conclusion']}>
      <th scope="row" colSpan={2}>
        {t('trainingNeed.conclusion', { position: group.positionName })}
      </th>
      {dimensions.map(({ key }) => {
        const shop = group.shop.find(({ dimensionKey }) => dimensionKey === key);
        if (shop === undefined) return <td key={key}>{t('program.blank')}</td>;
        const { kind, need, assessed } = shop;
        return (
          <td key={key} title={t(`trainingNeed.kindHint.${kind}`, { need, assessed })}>
            <span className={styles['kind']} data-kind={kind}>
              {t(`trainingNeed.kind.${kind}`, { need, assessed })}
            </span>
          </td>
        );
      })}
      <td />
    </tr>
  );
}

/** What the shades mean. */
export function HeatmapLegend() {
  const { t } = useText();
  return (
    <ul className={styles['legend']}>
      {gapBands.map((band) => (
        <li key={band} data-band={band}>
          {t(`trainingNeed.legend.${band}`)}
        </li>
      ))}
    </ul>
  );
}
