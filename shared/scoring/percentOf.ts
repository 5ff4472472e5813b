import { divide, HUNDRED, isZero, multiply, type Fraction } from '../base/fraction';

/** 100·part ÷ whole, `null` if the whole is 0. Source: measurement spec 1.4, 13 units. */
export function percentOf(part: Fraction, whole: Fraction): Fraction | null {
  return isZero(whole) ? null : divide(multiply(HUNDRED, part), whole);
}
