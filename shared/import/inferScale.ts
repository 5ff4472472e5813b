import { normaliseText } from './normaliseText';
import { isNoAnswer } from './noAnswer';
import { readRating } from './readRating';
import type { RatingForm } from './readRating';
import type { AnswerScale } from './recognition';

/** What the answers of one column look like as ratings. */
export interface RatingProfile {
  readonly answered: number;
  /** Share of the answered cells that read as a rating, 0–1. */
  readonly readableShare: number;
  readonly scale: AnswerScale | null;
  /** False when other scales would fit the answers as well. */
  readonly isSure: boolean;
  /** True for bare numbers, whose direction the file does not show. */
  readonly isBare: boolean;
}

/**
 * Infers the scale of a question from its answers and its heading. The smallest scale that holds
 * 95 % of the values is taken, so that one slip does not stretch it (imports 4.16–4.18).
 */
export function inferScale(
  texts: readonly string[],
  heading: string,
  isRecommend: boolean,
): RatingProfile {
  const answered = texts.filter((text) => !isNoAnswer(text));
  const ratings = answered.map(readRating).filter((rating) => rating !== null);
  const forms = new Set<RatingForm>(ratings.map((rating) => rating.form));
  const values = ratings.map((rating) => Number(rating.value)).toSorted((a, b) => a - b);
  const outOf = Math.max(0, ...ratings.map((rating) => rating.outOf ?? 0));
  const { scale, isSure } = scaleFor(values, forms, outOf, heading, isRecommend);
  return {
    answered: answered.length,
    readableShare: answered.length === 0 ? 0 : ratings.length / answered.length,
    scale,
    isSure,
    isBare: forms.size === 1 && forms.has('number'),
  };
}

interface ScaleGuess {
  readonly scale: AnswerScale | null;
  readonly isSure: boolean;
}

function scaleFor(
  values: readonly number[],
  forms: ReadonlySet<RatingForm>,
  outOf: number,
  heading: string,
  isRecommend: boolean,
): ScaleGuess {
  const said = scaleInHeading(heading);
  if (said !== null) return { scale: said, isSure: true };
  if (isRecommend) return { scale: { min: 0, max: 10 }, isSure: true };
  if (values.length === 0) return { scale: null, isSure: false };
  if (forms.has('percent')) return { scale: { min: 0, max: 100 }, isSure: forms.size === 1 };
  const high = Math.max(values[Math.ceil(values.length * 0.95) - 1] ?? 0, outOf);
  const low = values[Math.floor(values.length * 0.05)] ?? 0;
  if (low < 0 || high > 100) return { scale: null, isSure: false };
  if (high <= 1 && outOf === 0) return { scale: null, isSure: false };
  if (high <= 5) return { scale: { min: low === 0 ? 0 : 1, max: 5 }, isSure: low > 0 };
  if (high <= 7) return { scale: { min: low === 0 ? 0 : 1, max: 7 }, isSure: false };
  if (high <= 10) return { scale: { min: low === 0 ? 0 : 1, max: 10 }, isSure: false };
  return { scale: { min: 0, max: 100 }, isSure: false };
}

/** A scale that the heading itself shows, such as `(0-10)` or `（1=很差，5=很好）`. */
function scaleInHeading(heading: string): AnswerScale | null {
  const text = normaliseText(heading);
  const range = /(?:^|\D)([01]) ?(?:-|~|–|—|至|到|to) ?(4|5|7|10|100)(?!\d)/u.exec(text);
  const anchors = /(?:^|\D)([01]) ?=.*\D(4|5|7|10|100) ?=/u.exec(text);
  const found = range ?? anchors;
  return found ? { min: Number(found[1]), max: Number(found[2]) } : null;
}
