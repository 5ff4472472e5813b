import { readHeading } from './heading';
import type { AnswerWord, ColumnMapping } from './recognition';

/**
 * Questions of one grid, and the halves of SERVQUAL pairs, have one scale: the widest that any of
 * them was answered on. Questions outside a grid are on the scale of most of them, if that is wider. A number that is on that scale does not mean "no answer".
 */
export function withSharedScales(
  columns: readonly ColumnMapping[],
  rows: number,
): readonly ColumnMapping[] {
  const grids = Map.groupBy(columns.filter(isBareQuestion), gridOf);
  const fourSteps = columns.find(isOnFourSteps)?.words ?? fourStepsTogether(columns, rows);
  return columns.map((column) => {
    if (fourSteps !== null && isWorded(column)) return onFourSteps(column, fourSteps);
    if (!isBareQuestion(column)) return column;
    const grid = gridOf(column);
    const members = grids.get(grid) ?? [column];
    const max = grid === '' ? usualMax(members) : widestOf(members);
    if (column.scale === null || max <= column.scale.max) return column;
    const { min } = column.scale;
    const noAnswers = column.noAnswers.filter((text) => {
      const number = Number(text);
      return !isNumber(text) || number < min || number > max;
    });
    const isSettled = column.reason === 'noAnswersUnclear' && !noAnswers.some(isNumber);
    const reason = isSettled ? 'valuesLikeRatings' : column.reason;
    return { ...column, scale: { min, max }, noAnswers, reason };
  });
}

function isWorded({ use, words, scale }: ColumnMapping): boolean {
  return use === 'question' && scale?.max === 5 && words.length > 0;
}

function isOnFourSteps({ use, words, scale }: ColumnMapping): boolean {
  return use === 'question' && scale?.min === 1 && scale.max === 4 && words.length === 4;
}

/** So many answers in which nobody chose a middle say that there was none. */
const manyAnswers = 30;

/**
 * The four words of questions that have too few answers each, but many together, and no middle
 * step in any of them; null if these questions have other words, or words that say their number.
 */
function fourStepsTogether(
  columns: readonly ColumnMapping[],
  rows: number,
): readonly AnswerWord[] | null {
  const worded = columns.filter(isWorded);
  if (rows * worded.length < manyAnswers) return null;
  const values = valuesOf(worded);
  const steps = ['1', '2', '4', '5'];
  const isFour = values.size === 4 && steps.every((step) => [...values.values()].includes(step));
  if (!isFour || ![...values.keys()].every(isPlainWord)) return null;
  return [...values].map(([text, value]) => ({
    text,
    value: String(1 + steps.indexOf(value ?? '')),
  }));
}

function valuesOf(columns: readonly ColumnMapping[]): ReadonlyMap<string, string | null> {
  return new Map(
    columns.flatMap(({ words }) => words.map(({ text, value }) => [text, value] as const)),
  );
}

/** Digits and stars leave no doubt about the scale. */
function isPlainWord(text: string): boolean {
  return /^[\p{L}\s,.'’-]+$/u.test(text);
}

/** A question with few answers that has the words of one with many has its four steps too. */
function onFourSteps(column: ColumnMapping, fourSteps: readonly AnswerWord[]): ColumnMapping {
  const values = new Map(fourSteps.map(({ text, value }) => [text, value]));
  if (!column.words.every(({ text }) => values.has(text))) return column;
  const words = column.words.map(({ text }) => ({ text, value: values.get(text) ?? null }));
  const scale = { min: 1, max: 4 };
  return { ...column, scale, words, confidence: 'low', reason: 'wordsUnclear' };
}

function widestOf(columns: readonly ColumnMapping[]): number {
  return Math.max(...columns.map(({ scale }) => scale?.max ?? 0));
}

/** The end of scale that more than half of the questions share; 0 if there is none. */
function usualMax(columns: readonly ColumnMapping[]): number {
  const counts = Map.groupBy(columns, ({ scale }) => scale?.max ?? 0);
  const usual = [...counts].find(([, members]) => members.length > columns.length / 2);
  return usual?.[0] ?? 0;
}

function isNumber(text: string): boolean {
  return /^-?\d/u.test(text);
}

function isBareQuestion({ use, words, scale, questionKey }: ColumnMapping): boolean {
  return use === 'question' && words.length === 0 && scale !== null && questionKey !== 'recommend';
}

/** What stands before the part of a grid question; '' for a question of its own. */
function gridOf({ header, aspect }: ColumnMapping): string {
  if (aspect !== null) return 'servqual';
  const { text, item } = readHeading(header);
  const at = text.lastIndexOf(item);
  return at > 0 && text !== item ? text.slice(0, at).replace(/^\d+[、.) ]*/u, '') : '';
}
