import {
  approximate,
  compare,
  divide,
  formatFraction,
  isZero,
  multiply,
  sum,
  toFraction,
  ZERO,
  type Fraction,
  type FractionInput,
} from '../base/fraction';
import { roundHalfUp } from './roundHalfUp';

/** A part of a cycle with its own position or scheme: its score and its days in scope. */
export type ScoredSegment = Readonly<{ score: FractionInput | null; days: FractionInput }>;

/** The day-weighted score, the days it rests on, and the indices of segments left out. */
export type ExactDayRollup = Readonly<{
  days: Fraction;
  score: Fraction | null;
  dropped: readonly number[];
}>;

/**
 * Σ days·score ÷ Σ days over the segments that have a score and at least `minDays` days; the
 * others are listed in `dropped` (0-based). No segment left → days 0, score `null`.
 * Source: measurement spec 2.3, 13.2.
 */
export function rollupDaysExact(
  segments: readonly ScoredSegment[],
  minDays: FractionInput = 10,
): ExactDayRollup {
  const fewest = toFraction(minDays);
  const parts = segments.map(({ score, days }, index) => ({
    index,
    days: toFraction(days),
    score: score === null ? null : toFraction(score),
  }));
  const isKept = (part: (typeof parts)[number]): boolean =>
    part.score !== null && compare(part.days, fewest) >= 0;
  const kept = parts.filter(isKept);
  const days = sum(kept.map((part) => part.days));
  const weighted = sum(kept.map((part) => multiply(part.days, part.score ?? ZERO)));
  return {
    days,
    score: isZero(days) ? null : divide(weighted, days),
    dropped: parts.filter((part) => !isKept(part)).map((part) => part.index),
  };
}

/**
 * As `rollupDaysExact`, with exact text and the display text.
 * Source: measurement spec 2.3, 13.
 * @param dp decimals of the display text, 2 unless stated.
 */
export function rollupDays({
  segments,
  minDays,
  dp = 2,
}: Readonly<{
  segments: readonly ScoredSegment[];
  minDays?: FractionInput | undefined;
  dp?: number | undefined;
}>): Readonly<{
  days: number;
  score: string | null;
  display: string | null;
  dropped: readonly number[];
}> {
  const { days, score, dropped } = rollupDaysExact(segments, minDays);
  return {
    days: approximate(days),
    score: score === null ? null : formatFraction(score),
    display: score === null ? null : roundHalfUp(score, dp),
    dropped,
  };
}
