import type { did } from '../statistics/did';
import type { didMeans } from '../statistics/didMeans';
import type { Interval } from '../statistics/interval';
import type { pairedEffect } from '../statistics/pairedEffect';
import type { regressionToMean } from '../statistics/regressionToMean';
import type { EvidenceDirection, triangulate } from '../statistics/triangulate';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count, tenths } from './numberWords';

/** What low scorers gain by themselves; printed beside every gain. Source: spec 5.5, 10. */
export function regressionToMeanInsight({
  expectedGainNoTraining: gain,
}: ReturnType<typeof regressionToMean>): Insight {
  if (gain === null) return withhold('errorUnknown', {});
  return gain > 0
    ? show('regressionToMean', { gain: tenths(gain) }, 'attention')
    : show('regressionNone', {});
}

/**
 * The change of the trained; below 3 they are listed one by one.
 * Source: measurement spec 5.5, 3.6.
 */
export function pairedEffectInsight({ n, mean, ci }: ReturnType<typeof pairedEffect>): Insight {
  if (n < fewest.trainedEmployees) return withhold('effectListed', {});
  if (mean === null || ci === null) return withhold('errorUnknown', {});
  return show('beforeAfter', {
    n: count(n),
    change: tenths(mean),
    low: tenths(ci[0]),
    high: tenths(ci[1]),
  });
}

/** How many employees were trained and how many were not. */
export type Arms = Readonly<{ trained: number; untrained: number }>;

/**
 * How much more the trained improved; below 3 in either arm they are listed one by one.
 * Source: measurement spec 5.5, 3.6, 10.
 */
export function trainingEffectInsight(
  { trained, untrained, did: difference, ci }: ReturnType<typeof did>,
  arms: Arms,
): Insight {
  if (isBelowGate(arms)) return withhold('effectListed', {});
  if (trained === null || untrained === null || difference === null || ci === null) {
    return withhold('errorUnknown', {});
  }
  return show('trainingEffect', {
    trained: tenths(trained),
    untrained: tenths(untrained),
    difference: tenths(difference),
    low: tenths(ci[0]),
    high: tenths(ci[1]),
  });
}

/**
 * What the means of both groups say where people cannot be compared one by one; how sure it is
 * cannot be told. Source: measurement spec 5.5, 3.6.
 */
export function groupEffectInsight(
  means: Parameters<typeof didMeans>[0],
  { did: difference }: ReturnType<typeof didMeans>,
): Insight {
  return withhold('effectOfGroups', {
    trainedBefore: tenths(means.preTrained),
    trainedAfter: tenths(means.postTrained),
    untrainedBefore: tenths(means.preUntrained),
    untrainedAfter: tenths(means.postUntrained),
    difference: tenths(difference),
  });
}

/**
 * What one kind of evidence says of a course; below 3 with both values, or if all changed alike,
 * nothing. Source: measurement spec 5.5, 3.6.
 */
export function evidenceInsight(
  {
    n,
    change,
    interval,
  }: Readonly<{ n: number; change: number | null; interval: Interval | null }>,
  direction: EvidenceDirection,
): Insight {
  if (change === null || interval === null) return withhold('evidenceTooFew', { n: count(n) });
  const values = {
    n: count(n),
    change: tenths(change),
    low: tenths(interval[0]),
    high: tenths(interval[1]),
  };
  switch (direction) {
    case 'up':
      return show('evidenceUp', values);
    case 'down':
      return show('evidenceDown', values, 'attention');
    case 'flat':
      return show('evidenceFlat', values);
    case 'insufficient':
      return withhold('evidenceTooFew', { n: count(n) });
  }
}

/** What exam, practical test and customers say together. Source: measurement spec 5.5. */
export function triangulateInsight({ verdict }: ReturnType<typeof triangulate>): Insight {
  switch (verdict) {
    case 'effective':
      return show('verdictEffective', {});
    case 'learned_not_yet_visible':
      return show('verdictLearned', {});
    case 'partial':
      return show('verdictPartial', {});
    case 'mixed':
      return show('verdictMixed', {}, 'attention');
    case 'not_shown':
      return show('verdictNotShown', {}, 'attention');
    case 'not_enough_data':
      return withhold('verdictTooFew', {});
  }
}

function isBelowGate({ trained, untrained }: Arms): boolean {
  return Math.min(trained, untrained) < fewest.trainedEmployees;
}
