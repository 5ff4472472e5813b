import type { did } from '../statistics/did';
import type { pairedEffect } from '../statistics/pairedEffect';
import type { regressionToMean } from '../statistics/regressionToMean';
import type { triangulate } from '../statistics/triangulate';
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
