import { normaliseText, wordKey } from './normaliseText';
import { usualWordValue } from './readRating';
import type { AnswerScale } from './recognition';

/** A scale that the heading itself shows, such as `(0-10)` or `（1=很差，5=很好）`. */
export function scaleInHeading(heading: string): AnswerScale | null {
  const text = normaliseText(heading);
  const range =
    /(?:^|[^\d.、-])([01]) ?分? ?(?:-|~|–|—|至|到|to) ?(3|4|5|6|7|10|100)(?![\d、.])/iu.exec(text);
  const anchors = anchorPairs(text);
  const found = range === null ? anchors : { low: Number(range[1]), high: Number(range[2]) };
  return found === null ? null : { min: found.low, max: found.high };
}

/**
 * Which end of the scale the heading calls the good one: `（1=非常满意，5=非常不满意）` is reversed.
 * null without anchors; `isReversed` null where they do not say what is good, as in
 * `（1=我自己先想，5=AI先给建议）`.
 */
export function anchorsInHeading(heading: string): { readonly isReversed: boolean | null } | null {
  const pairs = anchorPairs(normaliseText(heading));
  if (pairs === null) return null;
  const low = goodness(pairs.lowWord);
  const high = goodness(pairs.highWord);
  if (low === high) return { isReversed: null };
  return { isReversed: low > high };
}

interface AnchorPairs {
  readonly low: number;
  readonly high: number;
  readonly lowWord: string;
  readonly highWord: string;
}

function anchorPairs(text: string): AnchorPairs | null {
  const found = [
    ...text.matchAll(/(?<![\d.])(\d{1,3}) ?分? ?[=:为是表示代表→]+ ?([^\d,;,;、。)）]+)/gu),
  ].map(([, number, word]) => ({ number: Number(number), word: (word ?? '').trim() }));
  const sorted = found.toSorted((a, b) => a.number - b.number);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low.number > 1) return null;
  if (![3, 4, 5, 6, 7, 10, 100].includes(high.number)) return null;
  return { low: low.number, high: high.number, lowWord: low.word, highWord: high.word };
}

const bestWords = /最好|最佳|最满意|最滿意|最高|best|highest|most/u;
const worstWords = /最差|最不|最低|worst|lowest|least/u;

function goodness(words: string): number {
  const key = wordKey(words);
  const usual = usualWordValue(key);
  if (usual !== null) return usual;
  if (worstWords.test(key)) return 1;
  return bestWords.test(key) ? 5 : 3;
}
