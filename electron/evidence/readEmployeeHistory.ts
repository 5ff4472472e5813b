import type { StoreHandle } from '@electron/database/open';
import { listAppraisalsOf } from '@electron/database/queries/appraisal';
import { listEmployees } from '@electron/database/queries/employee';
import { approximate, parseFraction } from '@shared/base/fraction';
import type {
  EmployeeHistory,
  HistoryDimension,
  HistoryResult,
  HistoryTrend,
} from '@shared/contract/employee';
import { AppError } from '@shared/contract/result';
import type { EmployeeId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { ewmaInsight, xmrInsight } from '@shared/insights/change';
import { fewest } from '@shared/insights/gates';
import { ewma } from '@shared/statistics/ewma';
import { mean } from '@shared/statistics/moments';
import { xmr } from '@shared/statistics/xmr';
import type { Translate } from '@shared/text/translate';
import { dimensionKeys } from '@shared/training/assessTrainingNeeds';
import {
  readResults,
  readResultsBefore,
  type ScoredAppraisal,
  type ScoredGroup,
} from './readResults';
import { earlierResults, groupInsights } from './resultInsights';

/** Cycles in one chart (design 5). */
const mostCycles = 12;
// Constant of the individuals chart (measurement spec 6).
const D2 = 1.128;

interface Found {
  readonly result: HistoryResult;
  readonly group: ScoredGroup;
  readonly scored: ScoredAppraisal;
}

/**
 * One employee over the cycles: results of the kind of the newest one, whether they leave their own
 * ups and downs, and how the sources see him now. Nothing is compared with another scheme.
 */
export async function readEmployeeHistory(
  db: StoreHandle,
  employeeId: EmployeeId,
  { t, locale }: { readonly t: Translate; readonly locale: Locale },
): Promise<EmployeeHistory> {
  const employee = (await listEmployees(db)).find((each) => each.employeeId === employeeId);
  if (employee === undefined) throw new AppError('notFound');
  const found: Found[] = [];
  for (const appraisal of (await listAppraisalsOf(db, employeeId)).slice(-mostCycles)) {
    const { cycle, groups } = await readResults(db, appraisal.cycleId, appraisal.positionName);
    for (const group of groups) {
      const scored = group.scored.find((each) => each.appraisal.employeeId === employeeId);
      if (scored !== undefined) found.push({ result: toResult(cycle, scored), group, scored });
    }
  }
  const newest = found.at(-1);
  if (newest === undefined) {
    return { employee, results: [], trend: null, dimensions: [], insights: [] };
  }
  const earlier = earlierResults(await readResultsBefore(db, newest.result.cycle));
  const { results } = groupInsights(newest.group, earlier, t);
  const place = newest.group.scored.indexOf(newest.scored);
  return {
    employee,
    results: found.map(({ result }) => result).toReversed(),
    trend: trendOf(found),
    dimensions: dimensionsOf(newest, locale),
    insights: results[place]?.all ?? [],
  };
}

function toResult(cycle: HistoryResult['cycle'], scored: ScoredAppraisal): HistoryResult {
  const { appraisal, tree, interval } = scored;
  const customer = tree.sources.find(({ key }) => key === 'customer');
  return {
    appraisalId: appraisal.appraisalId,
    cycle,
    positionName: appraisal.positionName,
    status: tree.status,
    display: tree.display,
    grade: tree.grade,
    responses: customer?.count ?? null,
    interval,
  };
}

/** The run of totals of one kind of cycle under one scheme; limits from six cycles on. */
function trendOf(found: readonly Found[]): HistoryTrend | null {
  const newest = found.at(-1);
  if (newest === undefined) return null;
  const comparable = found.filter(
    ({ result, group }) =>
      result.cycle.kind === newest.result.cycle.kind &&
      group.scheme.schemeId === newest.group.scheme.schemeId &&
      result.positionName === newest.result.positionName &&
      result.display !== null,
  );
  const values = comparable.map(({ scored }) =>
    approximate(parseFraction(scored.tree.total ?? '0')),
  );
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
  };
}

/** How each source sees each dimension, beside the mean of those in the same position. */
function dimensionsOf({ group, scored }: Found, locale: Locale): readonly HistoryDimension[] {
  const { content } = group.scheme;
  return dimensionKeys(content).map((key) => {
    const sources = scoresBySource(scored, key);
    const everybody = group.scored.flatMap((each) =>
      scoresBySource(each, key).map(({ score }) => score),
    );
    const name = content.sources
      .flatMap(({ dimensions }) => dimensions)
      .find((each) => each.key === key)?.name[locale];
    return {
      key,
      name: name ?? key,
      sources,
      // Of one or two colleagues the mean would give away what each was given.
      positionMean: group.scored.length < fewest.anonymousResponses ? null : mean(everybody),
      target: approximate(parseFraction(content.trainingTarget)),
    };
  });
}

function scoresBySource({ tree }: ScoredAppraisal, key: string): HistoryDimension['sources'] {
  return tree.sources.flatMap((source) =>
    source.dimensions.flatMap((dimension) =>
      dimension.key === key && dimension.score !== null
        ? [{ source: source.key, score: approximate(parseFraction(dimension.score)) }]
        : [],
    ),
  );
}
