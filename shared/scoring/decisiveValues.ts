import {
  add,
  compare,
  divide,
  HUNDRED,
  isZero,
  multiply,
  negate,
  ONE,
  parseFraction,
  subtract,
  toFraction,
  ZERO,
  type Fraction,
} from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { MeasurementBasis } from '../domain/scheme';
import { measuredRange } from './measuredRange';

type Method = MeasurementBasis['method'];
type Ratio = Extract<Method, { type: 'ratio' }>;
type Slope = Extract<Method, { type: 'slope' }>;
type Band = Extract<Method, { type: 'bands' }>['bands'][number];

// Where 100·T/x would only reach a floor of 0 at infinity, this many times the target stands for it.
const FAR = toFraction(1_000_000);

/**
 * Values inside the range of a measurement among which its method has its worst score, its best
 * score, and the one at its target. Source: measurement spec 1.1.
 */
export function decisiveValues({
  method,
  unit,
}: Pick<MeasurementBasis, 'method' | 'unit'>): readonly Fraction[] {
  const { lowest, highest } = measuredRange(unit);
  const ends = [lowest, highest].filter((end) => end !== null);
  return [...valuesOf(method), ...ends].filter(
    (value) =>
      (lowest === null || compare(value, lowest) >= 0) &&
      (highest === null || compare(value, highest) <= 0),
  );
}

function valuesOf(method: Method): readonly Fraction[] {
  switch (method.type) {
    case 'linear':
      // One beyond each anchor: past the outermost ones a gate may hold.
      return method.anchors.flatMap(({ x }) => around(parseFraction(x), ONE));
    case 'ratio':
      return ratioValues(method);
    case 'slope':
      return slopeValues(method);
    case 'bands':
      return method.bands.flatMap(bandValues);
    default:
      return unreachable(method);
  }
}

/** The target, and where the score meets the floor and the cap. */
function ratioValues({ target, floor, cap, direction, lowerForm }: Ratio): readonly Fraction[] {
  const aim = parseFraction(target);
  const limits = [parseFraction(floor ?? '0'), parseFraction(cap ?? '100')];
  return [aim, ...limits.map((score) => valueAt(score))];

  function valueAt(score: Fraction): Fraction {
    const share = divide(score, HUNDRED);
    if (direction === 'higher') return multiply(aim, share);
    if (lowerForm !== 'inverse') return multiply(aim, subtract(toFraction(2), share));
    return isZero(share) ? multiply(aim, FAR) : divide(aim, share);
  }
}

/** The target, and on both sides of it one unit beyond where the score meets floor and cap. */
function slopeValues(method: Slope): readonly Fraction[] {
  const target = parseFraction(method.target);
  const unit = parseFraction(method.unit);
  const step =
    method.unitIsPercentOfTarget === true ? divide(multiply(unit, target), HUNDRED) : unit;
  const base = parseFraction(method.base);
  const limits = [parseFraction(method.floor ?? '0'), parseFraction(method.cap ?? '100')];
  const perUnit = [parseFraction(method.plusPerUnit), parseFraction(method.minusPerUnit)];
  const units = perUnit
    .filter((points) => !isZero(points))
    .flatMap((points) => limits.map((limit) => divide(subtract(limit, base), points)));
  return [target, ...units.flatMap((count) => around(target, multiply(beyond(count), step)))];
}

function beyond(count: Fraction): Fraction {
  return add(compare(count, ZERO) < 0 ? negate(count) : count, ONE);
}

/** Both ends of a band, which may be left out of it, and one value inside. */
function bandValues({ min, max }: Band): readonly Fraction[] {
  const low = min === null ? null : parseFraction(min);
  const high = max === null ? null : parseFraction(max);
  if (low !== null && high !== null) return [low, divide(add(low, high), toFraction(2)), high];
  return around(low ?? high ?? ZERO, ONE);
}

function around(value: Fraction, distance: Fraction): readonly Fraction[] {
  return [subtract(value, distance), value, add(value, distance)];
}
