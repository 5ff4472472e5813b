import { fewestAnonymousResponses } from '../domain/displayTier';

/**
 * The fewest of what a statistic needs before it is shown. Source: measurement spec 3.6, and 4 for
 * calibration and effective weight.
 */
export const fewest = {
  anonymousResponses: fewestAnonymousResponses,
  responsesInGrade: 5,
  pooledFreedom: 5,
  rateCases: 10,
  netPromoterResponses: 20,
  sharedEmployees: 5,
  sharedEmployeesForMoreThanRough: 15,
  reviewers: 2,
  consistencyRespondents: 30,
  consistencyQuestions: 3,
  haloEmployees: 6,
  leniencyShared: 3,
  calibrationShared: 5,
  effectiveWeightEmployees: 5,
  chartCycles: 6,
  chartCyclesForMoreThanProvisional: 12,
  trainedEmployees: 3,
  groupEmployees: 5,
} as const;

/** Why a statistic is not shown: a gate of measurement spec 3.6, no common ground (9), or nothing to compute. */
export type Gate =
  | 'anonymous'
  | 'countsInGrade'
  | 'interval'
  | 'rate'
  | 'netPromoter'
  | 'agreement'
  | 'consistency'
  | 'halo'
  | 'leniency'
  | 'calibration'
  | 'effectiveWeight'
  | 'keyDriver'
  | 'chart'
  | 'trainingNeed'
  | 'trainingEffect'
  | 'fairness'
  | 'otherScheme'
  | 'noData'
  | 'noSpread';
