import { wordValue } from './readRating';
import type { ReadRating } from './readRating';
import { scaleWords } from './words/scaleWords';
import type { ScaleWords } from './words/otherScaleWords';

/** One way in which a column is answered, and how often. */
export interface Answer {
  readonly text: string;
  readonly key: string;
  readonly count: number;
  readonly rating: ReadRating | null;
}

export interface Family {
  readonly scale: ScaleWords;
  /** True if two of its words stand for one step, or if other scales fit as well. */
  readonly isUnclear: boolean;
}

/** The worded scale that knows most of the words of the column; null if none stands there. */
export function familyOf(answers: readonly Answer[]): Family | null {
  const words = answers.filter(({ rating }) => rating === null || rating.form === 'word');
  let best: { scale: ScaleWords; known: number; clashes: number } | null = null;
  for (const scale of scaleWords) {
    const found = words.filter(({ key }) => wordValue(scale, key) !== null);
    if (found.length === 0 || (scale.steps.length === 2 && found.length < words.length)) continue;
    const clashes = found.length - new Set(found.map(({ key }) => stepKey(scale, key))).size;
    const isBetter =
      best === null ||
      found.length > best.known ||
      (found.length === best.known && clashes < best.clashes) ||
      (found.length === best.known && scale.steps.length === 2);
    if (isBetter) best = { scale, known: found.length, clashes };
  }
  if (best === null) return null;
  const { scale: longest, clashes } = best;
  const four = lacksMiddle(longest, words) ? fourStepsOf(words) : null;
  if (four !== null) return { scale: four, isUnclear: true };
  const scale = longest;
  // Two steps are good and bad, however many ways there are of saying so.
  const isClashing = clashes > 0 && scale.steps.length > 2;
  const isUnclear = isClashing || lacksSteps(scale, words) || fitsShorter(scale, words);
  return { scale, isUnclear };
}

/** True if the words are exactly those of a scale with fewer steps, as excellent to poor. */
function fitsShorter({ steps }: ScaleWords, words: readonly Answer[]): boolean {
  return scaleWords.some((other) => {
    if (other.steps.length >= steps.length || other.steps.length === 2) return false;
    const values = words.map(({ key }) => wordValue(other, key));
    return !values.includes(null) && new Set(values).size === other.steps.length;
  });
}

/** Spellings in Chinese and in Latin letters do not clash, nor do traditional and simplified. */
function stepKey(scale: ScaleWords, key: string): string {
  const script = /\p{Script=Han}/u.test(key) ? 'han' : 'latin';
  const isTraditional = /[滿認較優還極願總]/u.test(key);
  return [wordValue(scale, key), script, isTraditional].join(' ');
}

const manyAnswers = 30;

/** Of five steps all were chosen but the middle: more likely there was none. */
function lacksMiddle(scale: ScaleWords, words: readonly Answer[]): boolean {
  if (scale.steps.length !== 5 || countOf(words) < manyAnswers) return false;
  const chosen = new Set(words.map(({ key }) => wordValue(scale, key)));
  return [1, 2, 4, 5].every((value) => chosen.has(value)) && !chosen.has(3);
}

/** The scale of four steps that knows all the words, each of another step. */
function fourStepsOf(words: readonly Answer[]): ScaleWords | null {
  const found = scaleWords.find((scale) => {
    if (scale.steps.length !== 4) return false;
    const values = words.map(({ key }) => wordValue(scale, key));
    return !values.includes(null) && new Set(values).size === 4;
  });
  return found ?? null;
}

/** Of many answers on five steps nobody chose an end, or the middle: it may have fewer steps. */
function lacksSteps(scale: ScaleWords, words: readonly Answer[]): boolean {
  if (scale.steps.length !== 5 || countOf(words) < manyAnswers) return false;
  const chosen = new Set(words.map(({ key }) => wordValue(scale, key)));
  const hasEnds = chosen.has(5) || chosen.has(1);
  return !hasEnds || (!chosen.has(3) && chosen.has(2) && chosen.has(4));
}

/** How many cells some ways of answering stand for. */
export function countOf(answers: readonly Answer[]): number {
  return answers.reduce((total, { count }) => total + count, 0);
}
