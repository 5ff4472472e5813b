import {
  add,
  compare,
  divide,
  formatFraction,
  HUNDRED,
  multiply,
  subtract,
  toFraction,
  type Fraction,
  type FractionInput,
} from '../base/fraction';
import { roundHalfUp } from './roundHalfUp';

/**
 * How a point scale becomes 0–100: `pomp` is (x−1)/(k−1)·100, the per cent of what is possible
 * above the lowest point; `ratio` is x/k·100; `table` gives a score to each point by name.
 * Source: measurement spec 1.3.
 */
export type ScaleConvention = 'pomp' | 'ratio' | 'table';

/**
 * A point scale `min`…k; `min` is 1 unless stated. A reversed question is turned round
 * (x ← k+min−x) before anything else.
 */
export type PointScale = Readonly<{
  k: number;
  min?: number | undefined;
  convention: ScaleConvention;
  reverse?: boolean | undefined;
  table?: Readonly<Record<string, FractionInput>> | null | undefined;
}>;

/**
 * The exact 0–100 score of one answer on a point scale. Source: measurement spec 1.3.
 * @throws RangeError if the scale has one point only, the answer lies outside it, or the table
 * lacks the answer.
 */
export function likertExact(value: FractionInput, scale: PointScale): Fraction {
  const highest = toFraction(scale.k);
  const lowest = toFraction(scale.min ?? 1);
  const answer = toFraction(value);
  if (compare(highest, lowest) <= 0) throw new RangeError('A scale needs two or more points');
  if (compare(answer, lowest) < 0 || compare(answer, highest) > 0) {
    throw new RangeError(`The answer ${formatFraction(answer)} is not on the scale`);
  }
  const point = scale.reverse === true ? subtract(add(highest, lowest), answer) : answer;
  switch (scale.convention) {
    case 'pomp':
      return multiply(HUNDRED, divide(subtract(point, lowest), subtract(highest, lowest)));
    case 'ratio':
      return multiply(HUNDRED, divide(point, highest));
    case 'table':
      return tableScore(formatFraction(point), scale.table ?? {});
  }
}

/**
 * As `likertExact`, with exact text and the display text; `null` without an answer.
 * Source: measurement spec 1.3, 13 exact strings.
 * @param dp decimals of the display text, 2 unless stated.
 */
export function likert({
  value,
  dp = 2,
  ...scale
}: PointScale & Readonly<{ value: FractionInput | null; dp?: number | undefined }>): Readonly<{
  score: string | null;
  display: string | null;
}> {
  if (value === null) return { score: null, display: null };
  const score = likertExact(value, scale);
  return { score: formatFraction(score), display: roundHalfUp(score, dp) };
}

function tableScore(point: string, table: Readonly<Record<string, FractionInput>>): Fraction {
  const score = Object.hasOwn(table, point) ? table[point] : undefined;
  if (score === undefined) throw new RangeError(`The scale table has no score for "${point}"`);
  return toFraction(score);
}
