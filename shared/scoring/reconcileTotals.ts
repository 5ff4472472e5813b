import { formatFraction, isZero, parseFraction, subtract } from '../base/fraction';
import type { Evidence } from './evidence';
import { dayWeightedMean, type EvidencePeriod } from './rollUpEvidence';
import type { ExactText } from './scoreTree';

/** A shorter cycle with the total it had by itself. */
export interface ReconciledPeriod extends EvidencePeriod {
  readonly total: ExactText | null;
  /** Why its total is not compared: held in another position, which the longer cycle left out. */
  readonly isOtherPosition?: boolean;
  /** Whether another scheme, or another version, scored it. */
  readonly isOtherScheme?: boolean;
}

/**
 * Why a total from the evidence differs from the mean of the shorter totals: a shorter cycle had no
 * total, another position or another scheme; the longer one was reviewed by itself, or has responses
 * of days that no shorter cycle counted; responses are pooled, and one cycle had more of them per
 * day; counts are summed, and one had more cases per day; events are summed before their limits
 * apply; or else bands, caps and weights of missing parts are applied once to the whole cycle
 * instead of in each. `period` is the place of the cycle it is about, from 0.
 */
export type ReconciliationReason =
  | {
      readonly kind: 'periodWithoutTotal' | 'otherPosition' | 'otherScheme' | 'moreResponses';
      readonly period: number;
    }
  | { readonly kind: 'moreCases'; readonly period: number; readonly measure: string }
  | { readonly kind: 'otherResponses'; readonly pooled: number; readonly within: number }
  | { readonly kind: 'ownReviews' | 'eventLimits' | 'rulesAppliedOnce' };

/** How a rolled-up total relates to the totals of the cycles inside it. */
export interface Reconciliation {
  /** Mean of the totals of the shorter cycles by days; null if none of them had one. */
  readonly mean: ExactText | null;
  /** Rolled-up total − mean; null without a mean. */
  readonly difference: ExactText | null;
  /** Empty if there is no difference. */
  readonly reasons: readonly ReconciliationReason[];
}

/** The longer cycle: its total and the evidence it was computed from. */
export interface RolledUp {
  readonly total: ExactText;
  readonly evidence: Evidence;
}

/**
 * Compares the total of a longer cycle, which was computed from the evidence, with the mean of the
 * totals of the cycles it is made of, weighted by days, and says where a difference comes from.
 * The mean is for reading; the total stays. Source: measurement spec 2.3.
 */
export function reconcileTotals(
  { total, evidence }: RolledUp,
  periods: readonly ReconciledPeriod[],
): Reconciliation {
  const mean = dayWeightedMean(
    periods.map((each) => (each.isOtherPosition === true ? { ...each, total: null } : each)),
  );
  if (mean === null) return { mean, difference: null, reasons: [] };
  const difference = subtract(parseFraction(total), parseFraction(mean));
  return {
    mean,
    difference: formatFraction(difference),
    reasons: isZero(difference) ? [] : reasonsOf(evidence, periods),
  };
}

function reasonsOf(
  rolledUp: Evidence,
  periods: readonly ReconciledPeriod[],
): readonly ReconciliationReason[] {
  const responses = largestPerDay(periods, answered);
  const measures = new Set(
    periods.flatMap(({ evidence }) => evidence.measurements.map(({ measure }) => measure)),
  );
  const within = periods.reduce((all, { evidence }) => all + answered(evidence), 0);
  const pooled = answered(rolledUp);
  const found: readonly ReconciliationReason[] = [
    ...periods.flatMap((each, period) => reasonsOfPeriod(each, period)),
    ...(isReviewedItself(rolledUp, periods) ? [{ kind: 'ownReviews' } as const] : []),
    ...(pooled === within ? [] : [{ kind: 'otherResponses', pooled, within } as const]),
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

function reasonsOfPeriod(
  { total, isOtherPosition, isOtherScheme }: ReconciledPeriod,
  period: number,
): readonly ReconciliationReason[] {
  if (isOtherPosition === true) return [{ kind: 'otherPosition', period }];
  if (total === null) return [{ kind: 'periodWithoutTotal', period }];
  return isOtherScheme === true ? [{ kind: 'otherScheme', period }] : [];
}

/** Whether a source was reviewed for the longer cycle, so that reviews of shorter ones do not count. */
function isReviewedItself({ reviews }: Evidence, periods: readonly ReconciledPeriod[]): boolean {
  const own = new Set(
    reviews.filter(({ period }) => period === undefined).map(({ source }) => source),
  );
  return periods.some(({ evidence }) => evidence.reviews.some(({ source }) => own.has(source)));
}

/** Responses with an answer that the scheme scores. */
function answered({ responses, divided }: Evidence): number {
  const counted = divided?.segments.flatMap(({ evidence }) => evidence.responses) ?? responses;
  return counted.filter(({ answers }) => Object.keys(answers).length > 0).length;
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
