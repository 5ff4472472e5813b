import { readHeading } from './heading';
import type { ColumnMapping } from './recognition';

/**
 * Questions of one grid, and the halves of SERVQUAL pairs, have one scale: the widest that any of
 * them was answered on. A number that is on that scale does not mean "no answer".
 */
export function withSharedScales(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const grids = Map.groupBy(columns.filter(isBareQuestion), gridOf);
  return columns.map((column) => {
    if (!isBareQuestion(column)) return column;
    const grid = gridOf(column);
    const members = grid === '' ? [column] : (grids.get(grid) ?? [column]);
    const max = Math.max(...members.map(({ scale }) => scale?.max ?? 0));
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
