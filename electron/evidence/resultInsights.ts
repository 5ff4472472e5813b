import type { ResultChange } from '@shared/contract/appraisal';
import type { Translate } from '@shared/text/translate';
import { approximate, parseFraction, subtract } from '@shared/base/fraction';
import type { EmployeeId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { gradeStabilityInsight } from '@shared/insights/gradeStability';
import type { Insight } from '@shared/insights/insight';
import { rankCautionInsight, rankIntervalInsight } from '@shared/insights/rankIntervals';
import {
  resultChangeInsight,
  resultChangeOtherSchemeInsight,
  resultChangeWithoutErrorInsight,
} from '@shared/insights/resultChange';
import { noDifferenceInsight, robustMeanInsight } from '@shared/insights/robustEstimate';
import { selfSensitivityInsight } from '@shared/insights/selfSensitivity';
import { totalIntervalInsight } from '@shared/insights/totalError';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import { selfSensitivity } from '@shared/scoring/selfSensitivity';
import { ebNormal } from '@shared/statistics/ebNormal';
import { rankIntervals } from '@shared/statistics/rankIntervals';
import { respondentScores, surveyedIndicators } from '@shared/statistics/respondentScores';
import type { TotalErrors } from '@shared/statistics/totalErrors';
import type { ScoredAppraisal, ScoredGroup } from './readResults';
import { compareErrors, shownErrors } from './shownErrors';
import { rateInsights, responseInsights } from './sourceInsights';

/** What the statistics say about the results of one position under one scheme. */
export interface GroupInsights {
  /** Printed with every list of places, and what cannot be told apart at all. */
  readonly cautions: readonly Insight[];
  /** Of each result, in the order of the group. */
  readonly results: readonly {
    readonly places: Insight | null;
    readonly change: ResultChange | null;
    /** Everything there is to say beside the notes, for the explanation. */
    readonly all: readonly Insight[];
  }[];
}

/** The result of the cycle before of one employee, with its error. */
export interface EarlierResult {
  readonly scored: ScoredAppraisal;
  readonly schemeId: string;
  readonly errors: TotalErrors;
  readonly index: number;
}

/** The results of the cycle before by employee. */
export function earlierResults(
  groups: readonly ScoredGroup[],
): ReadonlyMap<EmployeeId, EarlierResult> {
  return new Map(
    groups.flatMap(({ scheme, scored }) => {
      const errors = shownErrors(scheme.content, scored);
      return scored.map((each, index): [EmployeeId, EarlierResult] => [
        each.appraisal.employeeId,
        { scored: each, schemeId: scheme.schemeId, errors, index },
      ]);
    }),
  );
}

/**
 * The sentences about every result of a group: places among those whose error is known, the change
 * since the cycle before, and what the grade hangs on. Nothing here changes a result.
 * Source: measurement spec 2.5, 3.3, 3.5.
 */
export function groupInsights(
  group: ScoredGroup,
  earlier: ReadonlyMap<EmployeeId, EarlierResult>,
  { t, locale }: { readonly t: Translate; readonly locale: Locale },
): GroupInsights {
  const { scheme, scored } = group;
  const { content } = scheme;
  const errors = shownErrors(content, scored);
  const known = errors.errors.flatMap((error, index) => (error === null ? [] : [{ error, index }]));
  const ranks = rankIntervals({
    means: known.map(({ error }) => error.total),
    se: known.map(({ error }) => error.se),
  });
  const pooled = { df: errors.pooledDf };
  const values = scored.map(({ score }) =>
    respondentScores(score.evidence, surveyedIndicators(content, score.tree)),
  );
  const robust = ebNormal({ groups: values });
  const noDifference = noDifferenceInsight(robust);
  const responses = responseInsights(group, values, t);
  const rates = rateInsights(content, scored, locale);
  return {
    cautions: [
      ...(known.length < 2 ? [] : [rankCautionInsight(ranks)]),
      ...(noDifference === null ? [] : [noDifference]),
    ],
    results: scored.map((each, index) => {
      const place = known.findIndex((one) => one.index === index);
      const places =
        place < 0 || known.length < 2 ? null : rankIntervalInsight(ranks, place, pooled);
      const change = changeOf(each, scheme.schemeId, errors, index, earlier);
      const n = values[index]?.length ?? 0;
      return {
        places,
        change,
        all: [
          ...(each.tree.total === null
            ? []
            : [totalIntervalInsight(each.interval), ...stabilityOf(each, content)]),
          ...(places === null ? [] : [places, rankCautionInsight(ranks)]),
          ...(change === null ? [] : [change.insight]),
          ...selfOf(each, content, t),
          ...(responses[index] ?? []),
          ...(n === 0 ? [] : [robustMeanInsight(robust, index, n)]),
          ...(rates[index] ?? []),
        ],
      };
    }),
  };
}

function changeOf(
  { appraisal, tree }: ScoredAppraisal,
  schemeId: string,
  { errors }: TotalErrors,
  index: number,
  earlier: ReadonlyMap<EmployeeId, EarlierResult>,
): ResultChange | null {
  const before = earlier.get(appraisal.employeeId);
  const previous = before?.scored.tree.display ?? null;
  if (before === undefined || previous === null || tree.display === null) return null;
  const isSame =
    before.schemeId === schemeId && before.scored.appraisal.positionName === appraisal.positionName;
  if (!isSame) return { previous, difference: null, insight: resultChangeOtherSchemeInsight() };
  const exact = subtract(parseFraction(tree.display), parseFraction(previous));
  const difference = roundHalfUp(exact, 1);
  const [now, then] = [errors[index] ?? null, before.errors.errors[before.index] ?? null];
  const insight =
    now === null || then === null
      ? resultChangeWithoutErrorInsight(approximate(exact))
      : resultChangeInsight({ ...compareErrors(now, then), diff: approximate(exact) });
  return { previous, difference, insight };
}

function stabilityOf(
  { notes, interval }: ScoredAppraisal,
  { decimals }: ScoredGroup['scheme']['content'],
): readonly Insight[] {
  // Near a line the note says it already.
  if (interval === null || notes.some(({ kind }) => kind === 'nearBoundary')) return [];
  const line = { grade: '', distance: '0', margin: interval.margin, decimals };
  return [gradeStabilityInsight({ near: false }, line)];
}

function selfOf(
  { tree }: ScoredAppraisal,
  { grades, decimals, gradeMode }: ScoredGroup['scheme']['content'],
  t: Translate,
): readonly Insight[] {
  const self = tree.sources.find(({ key }) => key === 'self');
  if (self === undefined || self.score === null || tree.total === null) return [];
  const sources = [self, ...tree.sources.filter((source) => source !== self)];
  const sensitivity = selfSensitivity({
    weights: sources.map(({ weight }) => weight),
    scores: sources.map(({ score }) => score),
    cuts: grades.map(({ key, minimum }) => ({ label: t(`grade.${key}`), min: minimum })),
    dp: decimals,
    mode: gradeMode,
  });
  return [selfSensitivityInsight(sensitivity, (grade) => grade)];
}
