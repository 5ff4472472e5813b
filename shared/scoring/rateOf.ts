import { toFraction, type Fraction } from '../base/fraction';
import { percentOf } from './percentOf';

/** `proportion` is part of a whole; `per100` may exceed 100, such as complaints per 100 served. */
export type RateKind = 'proportion' | 'per100';

/** A rate in per cent, or why there is none. */
export type ExactRate =
  | Readonly<{ status: 'ok'; rate: Fraction }>
  | Readonly<{ status: 'no_data' | 'invalid'; rate: null }>;

/**
 * 100·num ÷ den. A denominator of 0 → `no_data`; counts that are negative or not whole, and a
 * proportion above 1 → `invalid`. Exact part of `rate`. Source: measurement spec 1.4.
 */
export function rateOf(num: number, den: number, kind: RateKind): ExactRate {
  if (!isCount(num) || !isCount(den)) return { status: 'invalid', rate: null };
  const rate = percentOf(toFraction(num), toFraction(den));
  if (rate === null) return { status: 'no_data', rate: null };
  if (kind === 'proportion' && num > den) return { status: 'invalid', rate: null };
  return { status: 'ok', rate };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
