import { compare, parseFraction } from '@shared/base/fraction';
import type { ResultRow, Results } from '@shared/contract/appraisal';

export type SheetOrder = 'byNumber' | 'byTotal';

export interface SheetGroup {
  readonly positionName: string;
  readonly rows: readonly ResultRow[];
}

/** The sheets in the order of printing; positions stay together. */
export function orderSheets(groups: Results['groups'], order: SheetOrder): readonly SheetGroup[] {
  return groups.map(({ positionName, rows }) => ({
    positionName,
    rows: rows.toSorted(order === 'byNumber' ? byNumber : byTotal),
  }));
}

function byNumber(a: ResultRow, b: ResultRow): number {
  return a.employeeNo.localeCompare(b.employeeNo, 'en', { numeric: true });
}

function byTotal(a: ResultRow, b: ResultRow): number {
  if (a.display === null || b.display === null) {
    return Number(a.display === null) - Number(b.display === null) || byNumber(a, b);
  }
  return compare(parseFraction(b.display), parseFraction(a.display)) || byNumber(a, b);
}
