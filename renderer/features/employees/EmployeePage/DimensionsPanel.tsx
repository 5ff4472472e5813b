import { scoreAxis } from '@renderer/charts/scoreAxis';
import { SourceDots } from '@renderer/charts/SourceDots';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { HistoryDimension } from '@shared/contract/employee';
import type { Cycle } from '@shared/domain/cycle';
import { formatNumber } from '@shared/text/formatNumber';
import styles from './EmployeePage.module.css';

interface DimensionsPanelProps {
  readonly dimensions: readonly HistoryDimension[];
  readonly cycle: Cycle | null;
}

/** One row per dimension with the mark of each source, the target and the mean of the position. */
export function DimensionsPanel({ dimensions, cycle }: DimensionsPanelProps) {
  const { t } = useText();
  const axis = scoreAxis(
    dimensions.flatMap(({ sources, target }) => [target, ...sources.map(({ score }) => score)]),
  );
  const [first] = dimensions;
  return (
    <Panel
      title={t('employee.history.dimensions')}
      note={
        cycle !== null &&
        t('employee.history.dimensionsHint', {
          cycle: formatCycle(cycle, t),
          from: axis.from,
          to: axis.to,
        })
      }
      footer={
        first !== undefined && (
          <span>
            {t('employee.history.mean')} ▏ {t('employee.history.target', { target: first.target })}{' '}
            ┊
          </span>
        )
      }
    >
      <div className={styles['dimensions']}>
        {dimensions.map((dimension) => {
          const { key, name, sources, positionMean, target } = dimension;
          const scores = sources.map(({ source, score }) =>
            t('employee.history.dot', {
              source: t(`source.${source}`),
              score: formatNumber(String(score), 1),
            }),
          );
          const words = scores.join(t('explanation.separator'));
          return (
            <div key={key} className={styles['dimension']}>
              <strong>{name}</strong>
              <SourceDots
                axis={axis}
                dots={sources}
                mean={positionMean}
                target={target}
                label={t('employee.history.dots', { name, scores: words })}
              />
              <span>{words === '' ? t('employee.history.noDots') : words}</span>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
