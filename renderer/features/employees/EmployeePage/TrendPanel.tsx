import { scoreAxis } from '@renderer/charts/scoreAxis';
import { TrendLine, type TrendPoint } from '@renderer/charts/TrendLine';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { HistoryTrend } from '@shared/contract/employee';
import { insightSentence } from '@shared/insights/insightSentence';
import { formatNumber } from '@shared/text/formatNumber';
import styles from './EmployeePage.module.css';

/** The run of totals; below six cycles it is only looked at, not judged. */
export function TrendPanel({ trend }: { readonly trend: HistoryTrend }) {
  const { t, locale } = useText();
  const points = trend.points.map(({ result, total, isHollow }): TrendPoint => {
    const { cycle, responses, interval, appraisalId } = result;
    return {
      key: appraisalId,
      name: cycle.startsOn.slice(0, 7),
      note:
        responses === null
          ? t('employee.history.noResponses')
          : t('employee.history.responses', { count: responses }),
      value: total,
      interval,
      isHollow,
    };
  });
  const words = trend.points.map(({ result, total }) =>
    t('employee.history.point', {
      cycle: formatCycle(result.cycle, t),
      total: formatNumber(String(total), 1),
    }),
  );
  const lows = points.map(({ value, interval }) => interval?.low ?? value);
  const sentence =
    points.length < 2 ? t('employee.history.firstCycle') : insightSentence(trend.insight, t);
  const besides = [
    ...(trend.season === null
      ? []
      : [{ about: t('employee.history.season'), insight: trend.season }]),
    ...trend.rates.map(({ name, insight }) => ({ about: name[locale], insight })),
  ].map(({ about, insight }) =>
    t('employee.history.about', { about, sentence: insightSentence(insight, t) ?? '' }),
  );
  return (
    <Panel
      title={t('employee.history.trend', { count: points.length })}
      note={t('employee.history.trendHint')}
    >
      <TrendLine
        axis={scoreAxis(lows)}
        points={points}
        limits={trend.limits}
        lines={trend.gradeLines.map(({ grade, at }) => ({
          key: grade,
          name: `${t(`grade.${grade}`)} ${at}`,
          at,
        }))}
        label={t('employee.history.trendChart', { points: words.join(t('explanation.separator')) })}
      />
      <p className={styles['sentence']}>
        {sentence}
        {trend.slowChange?.tone === 'attention' && ` ${insightSentence(trend.slowChange, t) ?? ''}`}
      </p>
      {besides.map((line) => (
        <p key={line} className={styles['sentence']}>
          {line}
        </p>
      ))}
    </Panel>
  );
}
