import { compare, parseFraction, ZERO, type Fraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Method } from '../domain/method';
import { operandText } from './operandText';

type Linear = Extract<Method, { type: 'linear' }>;
type Ratio = Extract<Method, { type: 'ratio' }>;
type Slope = Extract<Method, { type: 'slope' }>;

/**
 * The arithmetic by which a method turned a measured value into this score, with numbers only; for
 * a value in a band or beyond the last anchor it is the score itself.
 * Source: measurement spec 1.1.
 * @param written the value as it stands in the formula; default: `operandText` of it.
 */
export function methodFormula(
  method: Method,
  value: string,
  score: string,
  written: string = operandText(value),
): string {
  switch (method.type) {
    case 'linear':
      return linearFormula(method, parseFraction(value), written) ?? operandText(score);
    case 'ratio':
      // The inverse of nothing is the cap.
      if (method.lowerForm === 'inverse' && compare(parseFraction(value), ZERO) <= 0) {
        return operandText(score);
      }
      return limited(method, score, ratioFormula(method, written));
    case 'slope':
      return limited(method, score, slopeFormula(method, parseFraction(value), written));
    case 'bands':
      return operandText(score);
    default:
      return unreachable(method);
  }
}

/** The line between the two anchors on either side; null on an anchor and outside all of them. */
function linearFormula({ anchors }: Linear, value: Fraction, written: string): string | null {
  const ascending = anchors.toSorted((a, b) => compare(parseFraction(a.x), parseFraction(b.x)));
  const above = ascending.findIndex(({ x }) => compare(parseFraction(x), value) >= 0);
  const [low, high] = [ascending[above - 1], ascending[above]];
  if (low === undefined || high === undefined) return null;
  if (compare(parseFraction(high.x), value) === 0) return null;
  const [lowX, highX] = [operandText(low.x), operandText(high.x)];
  const part = `(${written} − ${lowX}) ÷ (${highX} − ${lowX})`;
  return `${operandText(low.s)} + ${part} × (${operandText(high.s)} − ${operandText(low.s)})`;
}

function ratioFormula({ direction, lowerForm, target }: Ratio, value: string): string {
  const goal = operandText(target);
  if (direction === 'higher') return `${value} ÷ ${goal} × 100`;
  return lowerForm === 'inverse' ? `${goal} ÷ ${value} × 100` : `(2 − ${value} ÷ ${goal}) × 100`;
}

/** `⌊ ⌋` cuts to whole units and `⌈ ⌉` takes a unit begun as a whole one. */
function slopeFormula(method: Slope, value: Fraction, written: string): string {
  const { direction, target, base, unit, unitIsPercentOfTarget, partial } = method;
  const order = compare(value, parseFraction(target));
  if (order === 0) return operandText(base);
  const isBetter = order > 0 === (direction !== 'lower');
  const goal = operandText(target);
  const [high, low] = order > 0 ? [written, goal] : [goal, written];
  const size =
    unitIsPercentOfTarget === true ? `(${goal} × ${operandText(unit)}%)` : operandText(unit);
  const units = `(${high} − ${low}) ÷ ${size}`;
  const counted = partial === 'ignore' ? `⌊${units}⌋` : partial === 'full' ? `⌈${units}⌉` : units;
  const points = isBetter ? method.plusPerUnit : method.minusPerUnit;
  return `${operandText(base)} ${isBetter ? '+' : '−'} ${counted} × ${operandText(points)}`;
}

/** Shows floor or cap where the score lies on it. */
function limited(
  { floor = '0', cap = '100' }: Ratio | Slope,
  score: string,
  formula: string,
): string {
  const exact = parseFraction(score);
  if (compare(exact, parseFraction(cap)) === 0) return `min(${formula}, ${operandText(cap)})`;
  if (compare(exact, parseFraction(floor)) === 0) return `max(${formula}, ${operandText(floor)})`;
  return formula;
}
