import type { StoreHandle } from '@electron/database/open';
import { listAppraisalsOf, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { listEmployees } from '@electron/database/queries/employee';
import { approximate, parseFraction } from '@shared/base/fraction';
import type { EmployeeHistory, HistoryDimension, HistoryResult } from '@shared/contract/employee';
import { AppError } from '@shared/contract/result';
import type { EmployeeId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { fewest } from '@shared/insights/gates';
import { mean } from '@shared/statistics/moments';
import type { Translate } from '@shared/text/translate';
import { dimensionKeys } from '@shared/training/assessTrainingNeeds';
import { employeeTrend, type HeldResult } from './employeeTrend';
import { readResults, readResultsBefore, type ScoredAppraisal } from './readResults';
import { earlierResults, groupInsights } from './resultInsights';

/** Cycles of one kind in one chart (design 5). */
const mostCycles = 12;

/**
 * One employee over the cycles: results of the kind of the newest one, whether they leave their own
 * ups and downs, and how the sources see him now. Nothing is compared with another scheme.
 */
export async function readEmployeeHistory(
  db: StoreHandle,
  employeeId: EmployeeId,
  words: { readonly t: Translate; readonly locale: Locale },
): Promise<EmployeeHistory> {
  const employee = (await listEmployees(db)).find((each) => each.employeeId === employeeId);
  if (employee === undefined) throw new AppError('notFound');
  const found: HeldResult[] = [];
  for (const appraisal of await newestAppraisals(db, employeeId)) {
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
  const { results } = groupInsights(newest.group, earlier, words);
  const place = newest.group.scored.indexOf(newest.scored);
  return {
    employee,
    results: found.map(({ result }) => result).toReversed(),
    trend: employeeTrend(found),
    dimensions: dimensionsOf(newest, words.locale),
    insights: results[place]?.all ?? [],
  };
}

/** The newest of each kind of cycle, oldest first, so that quarters push no month out. */
async function newestAppraisals(
  db: StoreHandle,
  employeeId: EmployeeId,
): Promise<readonly AppraisalRecord[]> {
  const kinds = new Map((await listCycles(db)).map(({ cycleId, kind }) => [cycleId, kind]));
  const all = await listAppraisalsOf(db, employeeId);
  const byKind = Map.groupBy(all, ({ cycleId }) => kinds.get(cycleId));
  const shown = new Set([...byKind.values()].flatMap((list) => list.slice(-mostCycles)));
  return all.filter((appraisal) => shown.has(appraisal));
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

/** How each source sees each dimension, beside the mean of those in the same position. */
function dimensionsOf({ group, scored }: HeldResult, locale: Locale): readonly HistoryDimension[] {
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
