import { approximate, parseFraction } from '@shared/base/fraction';
import { iccInsight, kappaInsight, krippendorffInsight } from '@shared/insights/agreement';
import { ewmaInsight, rateSignalInsight, seasonInsight, xmrInsight } from '@shared/insights/change';
import { compareOtherPositionInsight, compareTwoInsight } from '@shared/insights/compareTwo';
import { cronbachInsight, omegaInsight, weakQuestionInsights } from '@shared/insights/consistency';
import { displayTierInsight, suppressedCellInsight } from '@shared/insights/displayTier';
import { effectiveWeightInsight } from '@shared/insights/effectiveWeights';
import { forcedRankInsight, groupGapInsight, impactRatioInsight } from '@shared/insights/fairness';
import { gradeStabilityInsight } from '@shared/insights/gradeStability';
import { haloInsight } from '@shared/insights/halo';
import type { Insight } from '@shared/insights/insight';
import { ipaInsight } from '@shared/insights/ipa';
import {
  keyDriverCheckInsight,
  keyDriverInsight,
  keyDriverUnknownInsight,
} from '@shared/insights/keyDriver';
import {
  calibrationInsight,
  centralTendencyInsight,
  leniencyInsight,
} from '@shared/insights/leniency';
import { meanIntervalInsight } from '@shared/insights/meanInterval';
import { netPromoterInsight } from '@shared/insights/netPromoter';
import { rankCautionInsight, rankIntervalInsight } from '@shared/insights/rankIntervals';
import {
  rateDifferenceInsight,
  rateInsight,
  solvedInsight,
  topBoxInsight,
} from '@shared/insights/rate';
import {
  resultChangeInsight,
  resultChangeOtherSchemeInsight,
  resultChangeWithoutErrorInsight,
} from '@shared/insights/resultChange';
import { responsesInGradeInsight } from '@shared/insights/responsesInGrade';
import {
  noDifferenceInsight,
  robustMeanInsight,
  robustRateInsight,
} from '@shared/insights/robustEstimate';
import { selfGapInsight } from '@shared/insights/selfGap';
import { selfSensitivityInsight } from '@shared/insights/selfSensitivity';
import { shopNeedInsight, shopNeedShareInsight } from '@shared/insights/shopNeeds';
import { straightLiningInsight } from '@shared/insights/straightLining';
import { totalIntervalInsight } from '@shared/insights/totalError';
import {
  evidenceInsight,
  groupEffectInsight,
  pairedEffectInsight,
  regressionToMeanInsight,
  trainingEffectInsight,
  triangulateInsight,
} from '@shared/insights/trainingEffect';
import { vetoInsight } from '@shared/insights/veto';
import type { SchemeContent } from '@shared/domain/scheme';
import { selfSensitivity } from '@shared/scoring/selfSensitivity';
import { calibratePreview } from '@shared/statistics/calibratePreview';
import { compareTwo } from '@shared/statistics/compareTwo';
import { cronbach } from '@shared/statistics/cronbach';
import { did } from '@shared/statistics/did';
import { didMeans } from '@shared/statistics/didMeans';
import { diffRates } from '@shared/statistics/diffRates';
import { displayTier } from '@shared/statistics/displayTier';
import { ebBetaBinomial } from '@shared/statistics/ebBetaBinomial';
import { ebNormal } from '@shared/statistics/ebNormal';
import { effectiveWeights } from '@shared/statistics/effectiveWeights';
import { ewma } from '@shared/statistics/ewma';
import { forcedDistributionHarm } from '@shared/statistics/forcedDistributionHarm';
import { gradeStability } from '@shared/statistics/gradeStability';
import { groupGap } from '@shared/statistics/groupGap';
import { halo } from '@shared/statistics/halo';
import { icc } from '@shared/statistics/icc';
import { impactRatio } from '@shared/statistics/impactRatio';
import { ipa } from '@shared/statistics/ipa';
import { keyDriverGate } from '@shared/statistics/keyDriverGate';
import { krippendorff } from '@shared/statistics/krippendorff';
import { leniency } from '@shared/statistics/leniency';
import { lmg } from '@shared/statistics/lmg';
import { meanCIModerated } from '@shared/statistics/meanCIModerated';
import { nps } from '@shared/statistics/nps';
import { omega } from '@shared/statistics/omega';
import { pairedEffect } from '@shared/statistics/pairedEffect';
import { pooledVariance } from '@shared/statistics/pooledVariance';
import { rankIntervals } from '@shared/statistics/rankIntervals';
import { rate } from '@shared/statistics/rate';
import { rateSignal } from '@shared/statistics/rateSignal';
import { regressionToMean } from '@shared/statistics/regressionToMean';
import { relativeWeights } from '@shared/statistics/relativeWeights';
import { seasonAdjust } from '@shared/statistics/seasonAdjust';
import { selfGap } from '@shared/statistics/selfGap';
import { shopNeeds } from '@shared/statistics/shopNeeds';
import { straightLining } from '@shared/statistics/straightLining';
import { suppressCells } from '@shared/statistics/suppressCells';
import { topBox } from '@shared/statistics/topBox';
import type { ScoredEvidence } from '@shared/statistics/totalErrors';
import { totalIntervals } from '@shared/statistics/totalIntervals';
import { triangulate } from '@shared/statistics/triangulate';
import { weightedKappa } from '@shared/statistics/weightedKappa';
import { wilson } from '@shared/statistics/wilson';
import { xmr } from '@shared/statistics/xmr';

type Found = Insight | null | readonly (Insight | Readonly<{ insight: Insight }>)[];

/** Every insight of a group of scored appraisals, by the name of the function that makes it. */
export function everyInsight(
  content: SchemeContent,
  group: readonly ScoredEvidence[],
): Readonly<Record<string, Found>> {
  // One row per employee, one column per source; also taken for reviewers, questions and cycles.
  const matrix = group.map(({ tree }) => tree.sources.map(({ score }) => numberOf(score)));
  const totals = group.map(({ tree }) => numberOf(tree.total));
  const answers = group.map(({ evidence }) =>
    evidence.responses.flatMap((response) =>
      Object.values(response.answers).flatMap((answer) =>
        answer === null ? [] : [25 * (Number(answer.value) - 1)],
      ),
    ),
  );
  const [first, second] = [answers[0] ?? [], answers[1] ?? []];
  const n = first.length;
  const pooled = pooledVariance({ groups: answers });
  const robust = ebNormal({ groups: answers });
  const x = first.filter((value) => value >= 75).length;
  const y = second.filter((value) => value >= 75).length;
  const ranks = rankIntervals({ means: totals, se: totals.map(() => 2) });
  const shared = { employees: group.length, reviewers: matrix[0]?.length ?? 0 };
  const questions = { respondents: matrix.length, questions: shared.reviewers };
  const reviewer = leniency({ matrix })[0] ?? { n: 0, leniency: null, se: null, sdRatio: null };
  const cuts = content.grades.map(({ key, minimum }) => ({ label: key, min: minimum }));
  const tree = group[0]?.tree;
  const names = { first: 'A', second: 'B' };
  const half = Math.floor(totals.length / 2);
  const arms = { trained: half, untrained: totals.length - half };
  const later = totals.map((value, i) => value + (i % 3));
  const groups = {
    preTrained: totals[0] ?? 0,
    postTrained: later[0] ?? 0,
    preUntrained: totals[1] ?? 0,
    postUntrained: later[1] ?? 0,
  };
  const R = [
    [1, 0.5, 0.3],
    [0.5, 1, 0.2],
    [0.3, 0.2, 1],
  ];
  const shopNeed = shopNeeds({
    dims: ['a'],
    employees: group.map((_, i) => ({ id: String(i), status: { a: 'train' } })),
  })[0];

  return {
    displayTierInsight: displayTierInsight(displayTier({ n, source: 'anonymous' }), n),
    suppressedCellInsight: suppressedCellInsight(
      suppressCells({ cells: answers.map((values, i) => ({ id: String(i), n: values.length })) }),
      '0',
    ),
    responsesInGradeInsight: responsesInGradeInsight('C', n),
    meanIntervalInsight: meanIntervalInsight(
      meanCIModerated({ values: first, sigma2Pool: pooled.sigma2, dfPool: pooled.df }),
      { n, source: 'anonymous', pooled },
    ),
    totalIntervalInsight: totalIntervalInsight(totalIntervals(content, group)[0] ?? null),
    solvedInsight: solvedInsight(wilson({ x, n }), { x, n }),
    rateInsight: rateInsight(rate({ num: x, den: n, kind: 'proportion' }), { x, n }, 'in time'),
    topBoxInsight: topBoxInsight(topBox({ values: first, top: 75 })),
    rateDifferenceInsight: rateDifferenceInsight(
      diffRates({ x1: x, n1: n, x2: y, n2: second.length }),
      { name: 'A', x, n },
      { name: 'B', x: y, n: second.length },
    ),
    netPromoterInsight: netPromoterInsight(nps({ values: first.map((value) => (value / 10) | 0) })),
    robustMeanInsight: robustMeanInsight(robust, 0, n),
    robustRateInsight: robustRateInsight(
      ebBetaBinomial({ x: [x, y], n: [n, second.length] }),
      0,
      {
        x,
        n,
      },
      'in time',
    ),
    noDifferenceInsight: noDifferenceInsight(robust),
    compareTwoInsight: compareTwoInsight(
      compareTwo({ m1: totals[0] ?? 0, se1: 2, df1: 9, m2: totals[1] ?? 0, se2: 2, df2: 9 }),
      names,
      pooled,
    ),
    compareOtherPositionInsight: compareOtherPositionInsight(),
    resultChangeInsight: resultChangeInsight(
      compareTwo({ m1: totals[0] ?? 0, se1: 2, df1: 9, m2: totals[1] ?? 0, se2: 2, df2: 9 }),
    ),
    resultChangeWithoutErrorInsight: resultChangeWithoutErrorInsight(1),
    resultChangeOtherSchemeInsight: resultChangeOtherSchemeInsight(),
    rankIntervalInsight: rankIntervalInsight(ranks, 0, pooled),
    rankCautionInsight: rankCautionInsight(ranks),
    gradeStabilityInsight: gradeStabilityInsight(
      gradeStability({ score: totals[0] ?? 0, se: 2, cuts }),
      { grade: 'good', distance: '1', margin: 3.9, decimals: content.decimals },
    ),
    selfSensitivityInsight: selfSensitivityInsight(
      selfSensitivity({
        weights: content.sources.map(({ weight }) => weight),
        scores: tree?.sources.map(({ score }) => score) ?? [],
        cuts,
        dp: content.decimals,
      }),
      (grade) => grade,
    ),
    leniencyInsight: leniencyInsight(reviewer),
    centralTendencyInsight: centralTendencyInsight(reviewer),
    calibrationInsight: calibrationInsight(
      calibratePreview({ score: totals[0] ?? 0, leniency: reviewer.leniency, n: reviewer.n }),
      { score: totals[0] ?? 0, n: reviewer.n },
    ),
    haloInsight: haloInsight(halo({ matrix }), matrix.length),
    straightLiningInsight: straightLiningInsight(
      straightLining({ answers: first, hasReversedItems: false }),
    ),
    selfGapInsight: selfGapInsight(
      selfGap({ self: { a: totals[0] ?? 0 }, superior: { a: totals[1] ?? 0 } }),
    ),
    iccInsight: iccInsight(icc({ matrix }), 'icc21', shared),
    krippendorffInsight: krippendorffInsight(
      krippendorff({ raters: matrix, metric: 'interval' }),
      shared,
    ),
    kappaInsight: kappaInsight(
      weightedKappa({ a: [1, 2, 2], b: [1, 2, 1], categories: [1, 2, 3], weights: 'linear' }),
      3,
    ),
    cronbachInsight: cronbachInsight(cronbach({ matrix }), questions),
    omegaInsight: omegaInsight(omega({ matrix }), questions),
    weakQuestionInsights: weakQuestionInsights(cronbach({ matrix }), questions),
    effectiveWeightInsight: effectiveWeightInsight(
      effectiveWeights({ matrix, weights: content.sources.map(({ weight }) => weight) }),
      0,
      { source: 'S', nominal: content.sources[0]?.weight ?? '0', employees: matrix.length },
    ),
    shopNeedInsight: shopNeed === undefined ? null : shopNeedInsight(shopNeed),
    shopNeedShareInsight: shopNeed === undefined ? null : shopNeedShareInsight(shopNeed),
    ipaInsight: ipaInsight(
      ipa({
        items: [{ id: 'q', importance: 4, performance: totals[0] ?? 0 }],
        crossImportance: null,
        crossPerformance: 75,
      }),
      'q',
    ),
    keyDriverInsight: keyDriverInsight(
      {
        gate: keyDriverGate({ n, p: 2 }),
        importance: lmg({ R, names: ['a', 'b'] }),
        correlations: { a: 0.5, b: 0.3 },
      },
      (name) => name,
    ),
    keyDriverCheckInsight: keyDriverCheckInsight(
      relativeWeights({ R, names: ['a', 'b'] }),
      lmg({ R, names: ['a', 'b'] }),
      (name) => name,
    ),
    keyDriverUnknownInsight: keyDriverUnknownInsight(),
    regressionToMeanInsight: regressionToMeanInsight(
      regressionToMean({ selectedMean: totals[0] ?? 0, shopMean: 80, n, m: robust.m }),
    ),
    pairedEffectInsight: pairedEffectInsight(pairedEffect({ before: totals, after: later })),
    trainingEffectInsight: trainingEffectInsight(
      did({
        trainedBefore: totals.slice(0, half),
        trainedAfter: later.slice(0, half),
        untrainedBefore: totals.slice(half),
        untrainedAfter: later.slice(half),
      }),
      arms,
    ),
    evidenceInsight: evidenceInsight(
      { n: half, change: totals[0] ?? null, interval: [-1, 9] },
      'flat',
    ),
    groupEffectInsight: groupEffectInsight(groups, didMeans(groups)),
    triangulateInsight: triangulateInsight(
      triangulate({ exam: 'up', practical: 'up', customer: 'flat' }),
    ),
    xmrInsight: xmrInsight(xmr({ values: totals }), totals.length),
    ewmaInsight: ewmaInsight(ewma({ values: totals, mu0: 75, sigma: 4 }), totals.length),
    seasonInsight: seasonInsight(seasonAdjust({ values: totals, colleagues: later })),
    rateSignalInsight: rateSignalInsight(rateSignal({ x, n, p0: 0.1 })),
    impactRatioInsight: impactRatioInsight(
      impactRatio({
        groups: [
          { name: 'A', pass: 1, n: group.length },
          { name: 'B', pass: 2, n: group.length },
        ],
      }),
    ),
    groupGapInsight: groupGapInsight(
      groupGap({ a: first, b: second }),
      { name: 'A', n },
      { name: 'B', n: second.length },
    ),
    forcedRankInsight: forcedRankInsight(forcedDistributionHarm({ n: 8, p: 0.1 }), 8),
    vetoInsight: vetoInsight({ event: 'leak', grade: 'pass', appealUntil: '2026-12-01' }),
  };
}

/** The insights among what the functions gave. */
export function flatInsights(found: Readonly<Record<string, Found>>): readonly Insight[] {
  return Object.values(found).flatMap((each) => {
    if (each === null) return [];
    const list: readonly (Insight | Readonly<{ insight: Insight }>)[] =
      'isShown' in each ? [each] : each;
    return list.map((one) => ('insight' in one ? one.insight : one));
  });
}

function numberOf(score: string | null): number {
  return score === null ? 0 : approximate(parseFraction(score));
}
