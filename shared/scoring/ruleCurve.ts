import {
  add,
  compare,
  divide,
  isZero,
  maximum,
  minimum,
  multiply,
  subtract,
  toFraction,
  type Fraction,
} from '../base/fraction';
import type { MeasurementBasis } from '../domain/scheme';
import { decisiveValues } from './decisiveValues';
import { measuredRange } from './measuredRange';
import { scoreIndicatorExact } from './scoreIndicator';

/** A measured value and what the rule gives for it. */
export interface CurvePoint {
  readonly x: Fraction;
  readonly score: Fraction;
}

const steps = 120;
// A value this many times as far out as the rest stands for infinity and is not drawn.
const FAR = toFraction(1000);

/**
 * The course of a rule for drawing: scores at the values where it turns and at many between them,
 * by rising value, with some room beyond the outermost turn. Values that no rule covers are left
 * out; an invalid rule gives nothing. Source: measurement spec 1.1.
 * @throws RangeError if a number of the rule cannot be read.
 */
export function ruleCurve(basis: Pick<MeasurementBasis, 'method' | 'unit'>): readonly CurvePoint[] {
  const { lowest, highest } = measuredRange(basis.unit);
  const turns = turningValues(basis);
  const [first] = turns;
  if (first === undefined) return [];
  const low = turns.reduce(minimum, first);
  const high = turns.reduce(maximum, first);
  const width = subtract(high, low);
  const room = isZero(width) ? toFraction(1) : divide(width, toFraction(8));
  const from = lowest === null ? subtract(low, room) : maximum(lowest, subtract(low, room));
  const to = highest === null ? add(high, room) : minimum(highest, add(high, room));
  const between = Array.from({ length: steps + 1 }, (_, step) =>
    add(from, multiply(subtract(to, from), divide(toFraction(step), toFraction(steps)))),
  );
  return [...between, ...turns].toSorted(compare).flatMap((x) => {
    const result = scoreIndicatorExact(basis.method, x);
    return result.status === 'ok' ? [{ x, score: result.score }] : [];
  });
}

/** Where the rule turns, without what only stands for infinity. */
function turningValues({
  method,
  unit,
}: Pick<MeasurementBasis, 'method' | 'unit'>): readonly Fraction[] {
  if (method.type === 'linear') return method.anchors.map(({ x }) => toFraction(x));
  if (method.type === 'bands') {
    return method.bands.flatMap(({ min, max }) =>
      [min, max].flatMap((end) => (end === null ? [] : [toFraction(end)])),
    );
  }
  const target = toFraction(method.target);
  const far = multiply(maximum(target, toFraction(1)), FAR);
  return decisiveValues({ method, unit }).filter((x) => compare(x, far) < 0);
}
