import { normaliseText } from './normaliseText';
import { isNoAnswer } from './noAnswer';
import { answerKey, readRating, usualWordValue, wordValue } from './readRating';
import type { ReadRating } from './readRating';
import type { AnswerScale, AnswerWord, ColumnReason } from './recognition';
import { anchorsInHeading, scaleInHeading } from './scaleInHeading';
import { scaleOfNumbers } from './scaleOfNumbers';
import { turned } from './readAnswer';
import { countOf, familyOf } from './wordFamily';
import type { Answer, Family } from './wordFamily';

/** What the answers of one column look like as ratings. */
export interface AnswerProfile {
  /** Cells that answer something, sentinels left out. */
  readonly answered: number;
  /** Share of the answered cells that read as a rating, 0–1. */
  readonly readableShare: number;
  readonly scale: AnswerScale | null;
  readonly isReversed: boolean;
  readonly words: readonly AnswerWord[];
  readonly noAnswers: readonly string[];
  /** Why the user has to look at it; null when there is nothing to ask. */
  readonly reason: ColumnReason | null;
  /** True for bare numbers, whose direction the file does not show. */
  readonly isBare: boolean;
  /** True for answers of two steps (good, bad), which have a share but no mean. */
  readonly isBinary: boolean;
  /** Different ways of answering. */
  readonly distinct: number;
}

/** Ratings are written in few ways; a column with more is free text. */
const mostWays = 60;

/**
 * Infers from its cells and its heading how a question was answered: scale, direction, the value
 * of each way of writing, and what stands for "no answer" (imports 4.16–4.18).
 */
export function profileAnswers(
  texts: readonly string[],
  heading: string,
  isRecommend: boolean,
): AnswerProfile {
  const counted = countAnswers(texts);
  if (counted === null) return freeText;
  const noAnswers = counted.filter(({ text }) => isNoAnswer(text));
  const answers = counted.filter(({ text }) => !isNoAnswer(text));
  const family = familyOf(answers);
  const decided = decideScale(answers, family, heading, isRecommend);
  const codes = new Set(decided.noAnswers);
  const given = answers.filter(({ key }) => !codes.has(key));
  const words = given
    .filter(({ rating }) => rating === null || rating.form !== 'number')
    .map(({ text, rating }): AnswerWord => {
      const value = valueOf(text, rating, family, decided);
      return { text, value };
    });
  const readable = given.filter(
    ({ text, rating }) => rating?.form === 'number' || isValued(words, text),
  );
  const answered = countOf(given);
  return {
    answered,
    readableShare: answered === 0 ? 0 : countOf(readable) / answered,
    scale: decided.scale,
    isReversed: decided.isReversed,
    words: words.length > mostWays ? [] : words,
    noAnswers: [...noAnswers.map(({ text }) => text).filter((text) => text !== ''), ...codes],
    reason: decided.reason,
    isBare: given.length > 0 && given.every(({ rating }) => rating?.form === 'number'),
    isBinary: decided.scale !== null && decided.scale.max - decided.scale.min === 1,
    distinct: given.length,
  };
}

/** More different cells than this are free text, ids or times, whatever they say. */
const mostTexts = 1000;

const freeText: AnswerProfile = {
  answered: 1,
  readableShare: 0,
  scale: null,
  isReversed: false,
  words: [],
  noAnswers: [],
  reason: null,
  isBare: false,
  isBinary: false,
  distinct: mostTexts,
};

/** The ways of answering and how often each stands there; null for free text. */
function countAnswers(texts: readonly string[]): readonly Answer[] | null {
  // Equal cells are counted before anything is done to them: there may be 100 000.
  const raws = new Map<string, number>();
  for (const raw of texts) {
    raws.set(raw, (raws.get(raw) ?? 0) + 1);
    if (raws.size > mostTexts) return null;
  }
  const counts = new Map<string, { text: string; count: number }>();
  for (const [raw, times] of raws) {
    const text = normaliseText(raw);
    const key = answerKey(text);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { text, count: times });
    else known.count += times;
  }
  return [...counts].map(([key, { text, count }]) => ({
    key,
    text,
    count,
    rating: readRating(text),
  }));
}

interface Decision {
  readonly scale: AnswerScale | null;
  readonly isReversed: boolean;
  readonly noAnswers: readonly string[];
  readonly reason: ColumnReason | null;
  /** True if per cent are read as points of five. */
  readonly percentAsPoints: boolean;
}

function decideScale(
  answers: readonly Answer[],
  family: Family | null,
  heading: string,
  isRecommend: boolean,
): Decision {
  const found = foundScale(answers, family, heading, isRecommend);
  const anchors = anchorsInHeading(heading);
  const labels = found.scale === null ? null : directionOfLabels(answers, found.scale);
  const isReversed = anchors?.isReversed ?? labels ?? false;
  const clash = anchors !== null && labels !== null && anchors.isReversed !== labels;
  const unclear = clash || anchors?.isReversed === null;
  return { ...found, isReversed, reason: found.reason ?? (unclear ? 'directionUnclear' : null) };
}

function foundScale(
  answers: readonly Answer[],
  family: Family | null,
  heading: string,
  isRecommend: boolean,
): Omit<Decision, 'isReversed'> {
  const rated = answers.filter(({ rating }) => rating !== null);
  const forms = new Set(rated.map(({ rating }) => rating?.form));
  const percents = rated.filter(({ rating }) => rating?.form === 'percent');
  const points = rated.filter(({ rating }) => rating?.form !== 'percent');
  const numbers = scaleOfNumbers(
    countValues(points.filter(({ rating }) => rating?.form !== 'word')),
  );
  const coded = numbers.noAnswers.map(String);
  const base = { noAnswers: coded, reason: numbers.reason, percentAsPoints: false };
  const outOf = Math.max(0, ...points.map(({ rating }) => rating?.outOf ?? 0));
  const said = scaleInHeading(heading) ?? (isRecommend ? { min: 0, max: 10 } : null);
  if (said !== null) {
    // Of a stated scale only what lies outside it can mean "no answer".
    const outside = numbers.noAnswers.filter((value) => value < said.min || value > said.max);
    const codes = [...outside, ...(isRecommend ? codesAbove(points, said) : [])];
    const reason = codes.length > 0 ? 'noAnswersUnclear' : null;
    return { ...base, scale: said, noAnswers: [...new Set(codes.map(String))], reason };
  }
  if (family !== null && (forms.has('word') || points.length === 0) && percents.length === 0) {
    return { ...base, ...familyScale(family, numbers.scale) };
  }
  if (percents.length > 0 && points.length === 0 && family === null) {
    const isCoarse = percents.every(({ rating }) => Number(rating?.value) % 20 === 0);
    const reason = isCoarse ? 'percentUnclear' : null;
    return { ...base, scale: { min: 0, max: 100 }, reason };
  }
  if (percents.length > 0) {
    const scale = numbers.scale ?? { min: 1, max: 5 };
    return { ...base, scale, reason: 'percentUnclear', percentAsPoints: scale.max === 5 };
  }
  if (outOf > 0 && (numbers.scale === null || numbers.scale.max <= outOf)) {
    return { ...base, scale: { min: 1, max: outOf }, reason: null };
  }
  return { ...base, scale: numbers.scale };
}

function familyScale(
  { scale, isUnclear }: Family,
  numbers: AnswerScale | null,
): Pick<Decision, 'scale' | 'reason'> {
  const steps = scale.steps.length;
  const worded = steps === 2 ? { min: 0, max: 1 } : { min: 1, max: steps };
  const isForeign = numbers !== null && numbers.max !== worded.max;
  return { scale: worded, reason: isUnclear || isForeign ? 'wordsUnclear' : null };
}

/** On 0–10 a number of its own just above the scale, as `11`, is a code however rare. */
function codesAbove(answers: readonly Answer[], { max }: AnswerScale): readonly number[] {
  return answers
    .filter(({ rating, count }) => rating?.value === String(max + 1) && count >= 2)
    .map(() => max + 1);
}

function countValues(answers: readonly Answer[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { rating, count } of answers) {
    const value = Number(rating?.value);
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

/** Labels such as `1 - Very satisfied` say themselves which end is the good one. */
function directionOfLabels(answers: readonly Answer[], scale: AnswerScale): boolean | null {
  let straight = 0;
  let turnedOver = 0;
  for (const { rating, count } of answers) {
    if (rating?.form !== 'label' || rating.label === null) continue;
    const word = usualWordValue(rating.label);
    const number = Number(rating.value);
    if (word === null || scale.max !== 5 || word === 3) continue;
    if (word === number) straight += count;
    else if (word === scale.min + scale.max - number) turnedOver += count;
  }
  return straight === turnedOver ? null : turnedOver > straight;
}

function valueOf(
  text: string,
  rating: ReadRating | null,
  family: Family | null,
  { scale, isReversed, percentAsPoints }: Decision,
): string | null {
  const word = family === null ? null : wordValue(family.scale, answerKey(text));
  if (word !== null && scale !== null) {
    // Words mean what they say; only numbers run the other way.
    return isReversed ? turned(String(word), scale) : String(word);
  }
  if (rating === null || rating.form === 'word') return null;
  if (rating.form !== 'percent' || scale?.max === 100) return rating.value;
  const points = Number(rating.value) / 20;
  return percentAsPoints && Number.isInteger(points) && points > 0 ? String(points) : null;
}

function isValued(words: readonly AnswerWord[], text: string): boolean {
  return words.some((word) => word.text === text && word.value !== null);
}
