import type { AnswerScale, ColumnReason } from './recognition';

export interface NumberScale {
  readonly scale: AnswerScale | null;
  /** Numbers that are taken for "no answer". */
  readonly noAnswers: readonly number[];
  /** Why the user has to look at it; null if no other scale fits as well. */
  readonly reason: ColumnReason | null;
}

/** Codes for "no answer" that stand far above every scale of points. */
const farCodes: ReadonlySet<number> = new Set([
  66, 77, 88, 97, 98, 99, 666, 777, 888, 997, 998, 999, 9999,
]);
/** Highest points of the usual scales, with the codes that stand close above them. */
const pointScales = [
  { highest: 5, codes: [6, 8, 9, 11] },
  { highest: 7, codes: [8, 9, 11] },
  { highest: 10, codes: [11] },
] as const;
const none: NumberScale = { scale: null, noAnswers: [], reason: 'scaleUnclear' };
/** Share of values that may lie outside a scale as slips of the pen. */
const slipShare = 0.05;
/** Up to this share it is open whether they are slips or the upper points of a longer scale. */
const doubtfulShare = 0.15;
/** From so many answers on, a step that nobody chose says something. */
const manyAnswers = 30;

/**
 * The scale that bare numbers were given on, from how often each stands in the column. 0 below a
 * scale of points, 6 above five points, 11 above any, and 77–99 are proposed as "no answer", which
 * the user confirms (imports 4.18); a rare other number is a slip and stays outside the scale.
 */
export function scaleOfNumbers(counts: ReadonlyMap<number, number>): NumberScale {
  const far = [...counts.keys()].filter((value) => farCodes.has(value));
  const near = new Map([...counts].filter(([value]) => !farCodes.has(value)));
  const total = sumOf(near.values());
  const isCoded = far.length > 0 && total > 0 && Math.max(...near.keys()) <= 11;
  return withFarCodes(isCoded ? near : counts, isCoded ? far : []);
}

function withFarCodes(counts: ReadonlyMap<number, number>, far: readonly number[]): NumberScale {
  const values = [...counts.keys()];
  const total = sumOf(counts.values());
  if (total === 0 || Math.min(...values) < 0) return none;
  let isDoubtful = false;
  for (const { highest, codes } of pointScales) {
    const above = values.filter((value) => value > highest);
    const share = sumOf(above.map((value) => counts.get(value) ?? 0)) / total;
    const isCode = (value: number) =>
      codes.some((code) => code === value) && (counts.get(value) ?? 0) >= 2;
    const allCodes = above.length > 0 && above.every(isCode) && total >= manyAnswers;
    if (share > slipShare && (!allCodes || isUpperHalf(above, share))) {
      isDoubtful = share <= doubtfulShare;
      continue;
    }
    const proposed = above.filter((value) => isCode(value) && total >= manyAnswers);
    const found = pointScale(counts, highest, [...far, ...proposed]);
    return isDoubtful ? { ...found, reason: found.reason ?? 'scaleUnclear' } : found;
  }
  if (Math.max(...values) > 100 || far.length > 0) return none;
  return { scale: { min: 0, max: 100 }, noAnswers: [], reason: 'scaleUnclear' };
}

/** 8 and 9 that are chosen often are points of a scale up to 10 rather than codes. */
function isUpperHalf(above: readonly number[], share: number): boolean {
  return above.length === 2 && above.includes(8) && above.includes(9) && share > 0.15;
}

function pointScale(
  counts: ReadonlyMap<number, number>,
  highest: number,
  codes: readonly number[],
): NumberScale {
  const on = [...counts.keys()].filter((value) => value <= highest);
  const top = Math.max(...on);
  if (top <= 1) return none;
  const hasZero = counts.has(0);
  const min = hasZero && highest === 10 ? 0 : 1;
  const noAnswers = [...(hasZero && highest < 10 ? [0] : []), ...codes].toSorted((a, b) => a - b);
  const scale = { min, max: highest };
  if (noAnswers.length > 0) return { scale, noAnswers, reason: 'noAnswersUnclear' };
  const isFull = top === highest && (highest < 10 || hasZero);
  const isSure = sumOf(counts.values()) < manyAnswers ? highest === 5 : isFull;
  return { scale, noAnswers, reason: isSure ? null : 'scaleUnclear' };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
