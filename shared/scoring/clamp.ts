import { maximum, minimum, type Fraction } from '../base/fraction';

/** Holds a value between floor and cap, both included. Source: measurement spec 1.1. */
export function clamp(value: Fraction, floor: Fraction, cap: Fraction): Fraction {
  return maximum(floor, minimum(value, cap));
}
