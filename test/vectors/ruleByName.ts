import { aggregate } from '@shared/scoring/aggregate';
import { applyVeto } from '@shared/scoring/applyVeto';
import { bandConsistency } from '@shared/scoring/bandConsistency';
import { bonusFen } from '@shared/scoring/bonusFen';
import { dimensionScore } from '@shared/scoring/dimensionScore';
import { distributePool } from '@shared/scoring/distributePool';
import { grade } from '@shared/scoring/grade';
import { likert } from '@shared/scoring/likert';
import { rollupDays } from '@shared/scoring/rollupDays';
import { rollupRate } from '@shared/scoring/rollupRate';
import { rollupResponses } from '@shared/scoring/rollupResponses';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import { scoreIndicator } from '@shared/scoring/scoreIndicator';
import { selfSensitivity } from '@shared/scoring/selfSensitivity';
import { timeStats } from '@shared/scoring/timeStats';
import { widenWindow } from '@shared/scoring/widenWindow';
import { adjustP } from '@shared/statistics/adjustP';
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
import { fisherExact } from '@shared/statistics/fisherExact';
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
import { meanCI } from '@shared/statistics/meanCI';
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
import { totalSE } from '@shared/statistics/totalSE';
import { trainingNeeds } from '@shared/statistics/trainingNeeds';
import { triangulate } from '@shared/statistics/triangulate';
import { weightedKappa } from '@shared/statistics/weightedKappa';
import { welch } from '@shared/statistics/welch';
import { wilson } from '@shared/statistics/wilson';
import { xmr } from '@shared/statistics/xmr';

/** A rule takes one object, the `input` of a vector. */
export type VectorRule = (input: never) => unknown;

/** The rules of the measurement spec by the `fn` name of their vectors. */
export const ruleByName: Readonly<Record<string, VectorRule>> = {
  adjustP,
  aggregate,
  applyVeto,
  bandConsistency,
  bonusFen,
  calibratePreview,
  compareTwo,
  cronbach,
  did,
  didMeans,
  diffRates,
  dimensionScore,
  displayTier,
  distributePool,
  ebBetaBinomial,
  ebNormal,
  effectiveWeights,
  ewma,
  fisherExact,
  forcedDistributionHarm,
  grade,
  gradeStability,
  groupGap,
  halo,
  icc,
  impactRatio,
  ipa,
  keyDriverGate,
  krippendorff,
  leniency,
  likert,
  lmg,
  meanCI,
  meanCIModerated,
  nps,
  omega,
  pairedEffect,
  pooledVariance,
  rankIntervals,
  rate,
  rateSignal,
  regressionToMean,
  relativeWeights,
  rollupDays,
  rollupRate,
  rollupResponses,
  roundHalfUp: ({ value, dp }: Readonly<{ value: string; dp: number }>) => ({
    display: roundHalfUp(value, dp),
  }),
  scoreIndicator,
  seasonAdjust,
  selfGap,
  selfSensitivity,
  shopNeeds,
  straightLining,
  suppressCells,
  timeStats,
  topBox,
  totalSE,
  trainingNeeds,
  triangulate,
  weightedKappa,
  welch,
  widenWindow,
  wilson,
  xmr,
};
