import { compare, parseFraction, ZERO, type Fraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Method } from '../domain/method';
import { trimmed } from './trimmed';

type Linear = Extract<Method, { type: 'linear' }>;
type Ratio = Extract<Method, { type: 'ratio' }>;
type Slope = Extract<Method, { type: 'slope' }>;

/**
 * The arithmetic by which a method turned a measured value into this score, with numbers only; for
 * a value in a band or beyond the last anchor it is the score itself.
 * Source: measurement spec 1.1.
 */
export function methodFormula(method: Method, value: string, score: string): string {
  switch (method.type) {
    case 'linear':
      return linearFormula(method, parseFraction(value)) ?? trimmed(score);
    case 'ratio':
      // The inverse of nothing is the cap.
      if (method.lowerForm === 'inverse' && compare(parseFraction(value), ZERO) <= 0) {
        return trimmed(score);
      }
      return limited(method, score, ratioFormula(method, trimmed(value)));
    case 'slope':
      return limited(method, score, slopeFormula(method, value));
    case 'bands':
      return trimmed(score);
    default:
      return unreachable(method);
  }
}

/** The line between the two anchors on either side; null on an anchor and outside all of them. */
function linearFormula({ anchors }: Linear, value: Fraction): string | null {
  const ascending = anchors.toSorted((a, b) => compare(parseFraction(a.x), parseFraction(b.x)));
  const above = ascending.findIndex(({ x }) => compare(parseFraction(x), value) >= 0);
  const [low, high] = [ascending[above - 1], ascending[above]];
  if (low === undefined || high === undefined) return null;
  if (compare(parseFraction(high.x), value) === 0) return null;
  const part = `(${trimmed(value)} − ${trimmed(low.x)}) ÷ (${trimmed(high.x)} − ${trimmed(low.x)})`;
  return `${trimmed(low.s)} + ${part} × (${trimmed(high.s)} − ${trimmed(low.s)})`;
}

function ratioFormula({ direction, lowerForm, target }: Ratio, value: string): string {
  if (direction === 'higher') return `${value} ÷ ${trimmed(target)} × 100`;
  return lowerForm === 'inverse'
    ? `${trimmed(target)} ÷ ${value} × 100`
    : `(2 − ${value} ÷ ${trimmed(target)}) × 100`;
}

/** `⌊ ⌋` cuts to whole units and `⌈ ⌉` takes a unit begun as a whole one. */
function slopeFormula(method: Slope, value: string): string {
  const { direction, target, base, unit, unitIsPercentOfTarget, partial } = method;
  const order = compare(parseFraction(value), parseFraction(target));
  if (order === 0) return trimmed(base);
  const isBetter = order > 0 === (direction !== 'lower');
  const [high, low] = order > 0 ? [value, target] : [target, value];
  const size =
    unitIsPercentOfTarget === true ? `(${trimmed(target)} × ${trimmed(unit)}%)` : trimmed(unit);
  const units = `(${trimmed(high)} − ${trimmed(low)}) ÷ ${size}`;
  const counted = partial === 'ignore' ? `⌊${units}⌋` : partial === 'full' ? `⌈${units}⌉` : units;
  const points = isBetter ? method.plusPerUnit : method.minusPerUnit;
  return `${trimmed(base)} ${isBetter ? '+' : '−'} ${counted} × ${trimmed(points)}`;
}

/** Shows floor or cap where the score lies on it. */
function limited(
  { floor = '0', cap = '100' }: Ratio | Slope,
  score: string,
  formula: string,
): string {
  const exact = parseFraction(score);
  if (compare(exact, parseFraction(cap)) === 0) return `min(${formula}, ${trimmed(cap)})`;
  if (compare(exact, parseFraction(floor)) === 0) return `max(${formula}, ${trimmed(floor)})`;
  return formula;
}
