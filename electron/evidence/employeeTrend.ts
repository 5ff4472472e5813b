import { approximate, parseFraction } from '@shared/base/fraction';
import type { HistoryResult, HistoryTrend } from '@shared/contract/employee';
import { ewmaInsight, rateSignalInsight, seasonInsight, xmrInsight } from '@shared/insights/change';
import { fewest } from '@shared/insights/gates';
import type { Insight } from '@shared/insights/insight';
import { ewma } from '@shared/statistics/ewma';
import { mean, total } from '@shared/statistics/moments';
import { rateSignal } from '@shared/statistics/rateSignal';
import { seasonAdjust } from '@shared/statistics/seasonAdjust';
import { xmr } from '@shared/statistics/xmr';
import { measuredCases } from './measuredCases';
import type { ScoredAppraisal, ScoredGroup } from './readResults';

// Constant of the individuals chart (measurement spec 6).
const D2 = 1.128;
// The tails of one share are summed one by one; a base beyond this is a total, no number of cases.
const mostCases = 100_000;

/** One result of an employee with those of the colleagues in the same position and cycle. */
export interface HeldResult {
  readonly result: HistoryResult;
  readonly group: ScoredGroup;
  readonly scored: ScoredAppraisal;
}

/**
 * The run of totals of the newest kind of cycle under one scheme, oldest first; limits and signals
 * from six cycles on. Nothing is compared with another scheme. Source: measurement spec 6, 3.6.
 */
export function employeeTrend(found: readonly HeldResult[]): HistoryTrend | null {
  const newest = found.at(-1);
  if (newest === undefined) return null;
  const comparable = found.filter(
    ({ result, group }) =>
      result.cycle.kind === newest.result.cycle.kind &&
      group.scheme.schemeId === newest.group.scheme.schemeId &&
      result.positionName === newest.result.positionName &&
      result.display !== null,
  );
  const values = comparable.map(({ scored }) => totalOf(scored) ?? 0);
  const chart = xmr({ values });
  const { center, mrBar, lcl, ucl } = chart;
  const hasLimits = values.length >= fewest.chartCycles && center !== null && mrBar !== null;
  return {
    points: comparable.map(({ result }, i) => ({
      result,
      total: values[i] ?? 0,
      isHollow: result.responses !== null && result.responses < fewest.responsesInGrade,
      isOutside: hasLimits && chart.outside.includes(i),
    })),
    limits: hasLimits && lcl !== null && ucl !== null ? { low: lcl, high: ucl } : null,
    gradeLines: newest.group.scheme.content.grades
      .filter(({ minimum }) => minimum !== '0')
      .map(({ key, minimum }) => ({ grade: key, at: approximate(parseFraction(minimum)) })),
    insight: xmrInsight(chart, values.length),
    slowChange: hasLimits
      ? ewmaInsight(ewma({ values, mu0: center, sigma: mrBar / D2 }), values.length)
      : null,
    season: besideColleagues(comparable),
    rates: ratesInLine(comparable),
  };
}

function totalOf({ tree }: ScoredAppraisal): number | null {
  return tree.total === null ? null : approximate(parseFraction(tree.total));
}

/** Months with enough colleagues only: the mean of one or two would give their totals away. */
function besideColleagues(comparable: readonly HeldResult[]): Insight | null {
  const months = comparable.flatMap(({ result, group, scored }) => {
    const others = group.scored
      .filter((each) => each !== scored)
      .flatMap((each) => totalOf(each) ?? []);
    const [value, colleagues] = [totalOf(scored), mean(others)];
    const isUsable = result.cycle.kind === 'month' && others.length >= fewest.anonymousResponses;
    return isUsable && value !== null && colleagues !== null ? [{ value, colleagues }] : [];
  });
  if (months.length < fewest.chartCycles) return null;
  return seasonInsight(
    seasonAdjust({
      values: months.map(({ value }) => value),
      colleagues: months.map(({ colleagues }) => colleagues),
    }),
  );
}

/** Each share of the newest cycle against those of at least six cycles before it. */
function ratesInLine(comparable: readonly HeldResult[]): HistoryTrend['rates'] {
  const runs = comparable.map(({ group, scored }) =>
    measuredCases(group.scheme.content, scored.tree),
  );
  return (runs.at(-1) ?? []).flatMap(({ key, name, x, n }) => {
    const before = runs.slice(0, -1).flatMap((run) => run.find((each) => each.key === key) ?? []);
    if (before.length < fewest.chartCycles || n > mostCases) return [];
    const p0 = total(before.map((each) => each.x)) / total(before.map((each) => each.n));
    return [{ name, insight: rateSignalInsight(rateSignal({ x, n, p0 })) }];
  });
}
