import type { Fraction } from '../base/fraction';

/** How an events rule came to its score, in points before and after floor and cap. */
export type EventTotals = Readonly<{
  deducted: Fraction;
  bonus: Fraction;
  raw: Fraction;
  truncated: boolean;
}>;

/** Why there is no score. Missing data is never 0. Source: measurement spec 0 and 1.1. */
export type NoScore = Readonly<{
  status: 'no_data' | 'invalid_rule' | 'out_of_range';
  score: null;
}>;

/** What every scoring method returns; only the events method adds `eventTotals`. */
export type MethodScore =
  Readonly<{ status: 'ok'; score: Fraction; eventTotals?: EventTotals }> | NoScore;

/** The answer of a method whose rule contradicts itself. */
export const INVALID_RULE: NoScore = { status: 'invalid_rule', score: null };
