import { isNobody } from './matchEmployee';
import { normaliseText } from './normaliseText';
import type { ColumnMapping } from './recognition';
import { cellText } from './table';
import type { DataRow } from './tableRows';

/**
 * Makes the reader of who is named in a row: by one column, or by a given and a family name in two.
 * '' for nobody.
 */
export function createNameReader(columns: readonly ColumnMapping[]): (row: DataRow) => string {
  const whole = columns.find(({ use }) => use === 'employee');
  const given = columns.find(({ use }) => use === 'givenName');
  const family = columns.find(({ use }) => use === 'familyName');
  const textOf = ({ cells }: DataRow, column: ColumnMapping | undefined) =>
    column === undefined ? '' : cellText(cells[column.index]);
  return (row) =>
    whole === undefined ? fullName(textOf(row, given), textOf(row, family)) : textOf(row, whole);
}

/** `Wei` and `Zhang` are Wei Zhang; 伟 and 张 are 张伟. Both must say nothing: Na is a name. */
export function fullName(given: string, family: string): string {
  if (isNobody(given) && isNobody(family)) return '';
  const [first, last] = [given, family].map(normaliseText);
  const isHan = /\p{Script=Han}/u.test(`${first}${last}`);
  return isHan ? `${last}${first}` : `${first} ${last}`.trim();
}
