import { formatFraction, isZero, parseFraction, subtract } from '../base/fraction';
import { dayWeightedMean, type EvidencePeriod } from './rollUpEvidence';
import type { ExactText } from './scoreTree';

/** A shorter cycle with the total it had by itself. */
export interface ReconciledPeriod extends EvidencePeriod {
  readonly total: ExactText | null;
}

/**
 * Why a total from the evidence differs from the mean of the shorter totals: a shorter cycle had no
 * total; responses are pooled, and one cycle had more of them per day; counts are summed, and one
 * had more cases per day; events are summed before their limits apply; or else bands, caps and weights
 * of missing parts are applied once to the whole cycle instead of in each. `period` is the place of
 * the cycle with the largest share, from 0.
 */
export type ReconciliationReason =
  | { readonly kind: 'periodWithoutTotal'; readonly period: number }
  | { readonly kind: 'moreResponses'; readonly period: number }
  | { readonly kind: 'moreCases'; readonly period: number; readonly measure: string }
  | { readonly kind: 'eventLimits' }
  | { readonly kind: 'rulesAppliedOnce' };

/** The line that is printed beside a rolled-up total. */
export interface Reconciliation {
  /** Mean of the totals of the shorter cycles by days; null if none of them had one. */
  readonly mean: ExactText | null;
  /** Rolled-up total − mean; null without a mean. */
  readonly difference: ExactText | null;
  /** Empty if there is no difference. */
  readonly reasons: readonly ReconciliationReason[];
}

/**
 * Compares the total of a longer cycle, which was computed from the evidence, with the mean of the
 * totals of the cycles it is made of, weighted by days, and says where a difference comes from.
 * The mean is for reading; the total stays. Source: measurement spec 2.3.
 * @param total the rolled-up total.
 */
export function reconcileTotals(
  total: ExactText,
  periods: readonly ReconciledPeriod[],
): Reconciliation {
  const mean = dayWeightedMean(periods);
  if (mean === null) return { mean, difference: null, reasons: [] };
  const difference = subtract(parseFraction(total), parseFraction(mean));
  return {
    mean,
    difference: formatFraction(difference),
    reasons: isZero(difference) ? [] : reasonsOf(periods),
  };
}

function reasonsOf(periods: readonly ReconciledPeriod[]): readonly ReconciliationReason[] {
  const responses = largestPerDay(periods, ({ responses: given }) => given.length);
  const measures = new Set(
    periods.flatMap(({ evidence }) => evidence.measurements.map(({ measure }) => measure)),
  );
  const found: readonly ReconciliationReason[] = [
    ...periods.flatMap(({ total }, period) =>
      total === null ? [{ kind: 'periodWithoutTotal', period } as const] : [],
    ),
    ...(responses === null ? [] : [{ kind: 'moreResponses', period: responses } as const]),
    ...[...measures].flatMap((measure) => {
      const period = largestPerDay(periods, (evidence) => casesOf(evidence, measure));
      return period === null ? [] : [{ kind: 'moreCases', period, measure } as const];
    }),
    ...(periods.some(({ evidence }) => (evidence.events ?? []).length > 0)
      ? [{ kind: 'eventLimits' } as const]
      : []),
  ];
  return found.length > 0 ? found : [{ kind: 'rulesAppliedOnce' }];
}

/** The place of the cycle with the largest count per day; null if all have the same. */
function largestPerDay(
  periods: readonly ReconciledPeriod[],
  countOf: (evidence: EvidencePeriod['evidence']) => number,
): number | null {
  const rates = periods.map(({ days, evidence }) => countOf(evidence) / days);
  const largest = Math.max(...rates);
  return rates.every((rate) => rate === largest) ? null : rates.indexOf(largest);
}

/** How many cases of one measure were counted in a cycle. */
function casesOf({ measurements }: EvidencePeriod['evidence'], measure: string): number {
  const found = measurements.filter((each) => each.measure === measure);
  const chosen = found.find(({ origin }) => origin === 'typed') ?? found[0];
  if (chosen?.kind === 'ratio') return Number(chosen.denominator);
  return chosen?.kind === 'times' ? chosen.cases.length : 0;
}
