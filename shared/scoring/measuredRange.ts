import { HUNDRED, ZERO, type Fraction } from '../base/fraction';
import type { MeasurementBasis } from '../domain/scheme';

/**
 * Between which values a measurement lies: per cent from 0 to 100, a count per 100 from 0 upward, a
 * plain value anywhere. `null` is an open end. Source: measurement spec 1.4.
 */
export function measuredRange(unit: MeasurementBasis['unit']): {
  readonly lowest: Fraction | null;
  readonly highest: Fraction | null;
} {
  return {
    lowest: unit === 'value' ? null : ZERO,
    highest: unit === 'percent' ? HUNDRED : null,
  };
}
