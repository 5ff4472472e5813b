import {
  add,
  compare,
  formatFraction,
  fractionOf,
  isZero,
  ONE,
  parseFraction,
  subtract,
  sum,
  ZERO,
  type Fraction,
} from '../base/fraction';
import { weightSchema } from '../domain/exactText';
import type { SchemeContent } from '../domain/scheme';
import { equalWeights, scaleWeights } from '../scoring/splitWeights';
import { changeSiblings, siblingsBelow, type Path, type Sibling } from './siblings';

/** What the weights of some siblings add up to, exactly; null while one cannot be read. */
export interface WeightSum {
  readonly sum: Fraction;
  /** What is missing to 1; negative if there is too much. */
  readonly missing: Fraction;
}

/** The exact sum of the weights of siblings (measurement spec 0); null while one is unreadable. */
export function weightSum(parts: readonly Pick<Sibling, 'weight'>[]): WeightSum | null {
  if (!parts.every(({ weight }) => isWeight(weight))) return null;
  const total = sum(parts.map(({ weight }) => parseFraction(weight)));
  return { sum: total, missing: subtract(ONE, total) };
}

/** The scheme with another weight, kept as it was typed. */
export function setWeight(content: SchemeContent, path: Path, weight: string): SchemeContent {
  return changeSiblings(content, path.slice(0, -1), (parts) =>
    parts.map((part) => (part.key === path.at(-1) ? { ...part, weight } : part)),
  );
}

/** One weight by some whole per cent up or down, never below 0; the others stay as they are. */
export function stepWeight(content: SchemeContent, path: Path, percent: number): SchemeContent {
  const part = siblingsBelow(content, path.slice(0, -1)).find(({ key }) => key === path.at(-1));
  if (part === undefined || !isWeight(part.weight)) return content;
  const stepped = add(parseFraction(part.weight), fractionOf(BigInt(percent), 100n));
  const weight = formatFraction(compare(stepped, ZERO) < 0 ? ZERO : stepped);
  return isWeight(weight) ? setWeight(content, path, weight) : content;
}

/** The same weight for every part below a path, with a sum of exactly 1. */
export function splitEqually(content: SchemeContent, parent: Path): SchemeContent {
  const { length } = siblingsBelow(content, parent);
  return length === 0 ? content : withWeights(content, parent, equalWeights(length));
}

/**
 * Whether the weights below a path can be brought to a sum of 1 in the same proportions: each is a
 * number, not all are 0, and the sum is not 1 already.
 */
export function canScale(content: SchemeContent, parent: Path): boolean {
  const found = weightSum(siblingsBelow(content, parent));
  return found !== null && !isZero(found.sum) && !isZero(found.missing);
}

/** The weights below a path in the same proportions with a sum of exactly 1. */
export function scaleToWhole(content: SchemeContent, parent: Path): SchemeContent {
  if (!canScale(content, parent)) return content;
  const scaled = scaleWeights(siblingsBelow(content, parent).map(({ weight }) => weight));
  return scaled.every(isWeight) ? withWeights(content, parent, scaled) : content;
}

function withWeights(
  content: SchemeContent,
  parent: Path,
  weights: readonly string[],
): SchemeContent {
  return changeSiblings(content, parent, (parts) =>
    parts.map((part, place) => ({ ...part, weight: weights[place] ?? part.weight })),
  );
}

function isWeight(text: string): boolean {
  return weightSchema.safeParse(text).success;
}
