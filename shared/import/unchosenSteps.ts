import { scaleInHeading } from './scaleInHeading';
import { answerKey, wordValue } from './readRating';
import type { AnswerWord, ColumnMapping } from './recognition';
import { scaleWords } from './words/scaleWords';
import type { ScaleWords } from './words/otherScaleWords';

/** In fewer answers a step that nobody chose says nothing about the scale. */
export const manyAnswers = 30;

/**
 * Questions with words of five steps of which one was chosen nowhere, in none of the questions with
 * the same words: 不满意, 一般, 满意, 非常满意 may be four steps as well as five. The user confirms it.
 */
export function withUnchosenSteps(
  columns: readonly ColumnMapping[],
  rows: number,
): readonly ColumnMapping[] {
  const worded = columns.filter(
    ({ use, header, words, isReversed, scale }) =>
      use === 'question' &&
      scale?.min === 1 &&
      scale.max === 5 &&
      !isReversed &&
      scaleInHeading(header) === null &&
      fiveStepsOf(words) !== null,
  );
  const groups = Map.groupBy(worded, ({ words }) => fiveStepsOf(words)?.key);
  const unsure = new Set(
    [...groups.values()]
      .filter((members) => rows * members.length >= manyAnswers)
      .filter((members) => lacksStep(members.flatMap(({ words }) => words)))
      .flat(),
  );
  return columns.map((column) =>
    unsure.has(column) && column.confidence === 'high'
      ? { ...column, confidence: 'low', reason: 'wordsUnclear' }
      : column,
  );
}

/** True if the words are those of five steps and one of the steps is not among them. */
export function lacksStep(words: readonly AnswerWord[]): boolean {
  const scale = fiveStepsOf(words);
  if (scale === null) return false;
  return new Set(words.map(({ text }) => wordValue(scale, answerKey(text)))).size < 5;
}

/** The scale of five steps that knows every word; null for words that say their number. */
function fiveStepsOf(words: readonly AnswerWord[]): ScaleWords | null {
  if (words.length === 0) return null;
  const found = scaleWords.find(
    (scale) =>
      scale.steps.length === 5 &&
      words.every(({ text }) => wordValue(scale, answerKey(text)) !== null),
  );
  return found ?? null;
}
