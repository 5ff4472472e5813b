import { compare, parseFraction } from '@shared/base/fraction';
import type { ResultRow, Results } from '@shared/contract/appraisal';
import type { Board } from '@shared/contract/cycle';

export type SheetOrder = 'byNumber' | 'byTotal';

/** Somebody who may get a sheet; `result` is null as long as nobody was scored. */
export interface SheetRow extends Pick<ResultRow, 'appraisalId' | 'employeeNo' | 'name'> {
  readonly result: Pick<ResultRow, 'display' | 'grade' | 'status'> | null;
}

export interface SheetGroup {
  readonly positionName: string;
  readonly rows: readonly SheetRow[];
}

/** The sheets in the order of printing; positions stay together. */
export function orderSheets(groups: Results['groups'], order: SheetOrder): readonly SheetGroup[] {
  return groups.map(({ positionName, rows }) => ({
    positionName,
    rows: rows
      .map((row): SheetRow => ({ ...row, result: row }))
      .toSorted(order === 'byNumber' ? byNumber : byTotal),
  }));
}

/** Everybody of the cycle, scored or not, by position and employee number. */
export function blankGroups(rows: Board['rows']): readonly SheetGroup[] {
  const groups = Map.groupBy(rows, ({ positionName }) => positionName);
  return [...groups].map(([positionName, people]) => ({
    positionName,
    rows: people.map((row): SheetRow => ({ ...row, result: null })).toSorted(byNumber),
  }));
}

function byNumber(a: SheetRow, b: SheetRow): number {
  return a.employeeNo.localeCompare(b.employeeNo, 'en', { numeric: true });
}

function byTotal(a: SheetRow, b: SheetRow): number {
  const [first, second] = [a.result?.display ?? null, b.result?.display ?? null];
  if (first === null || second === null) {
    return Number(first === null) - Number(second === null) || byNumber(a, b);
  }
  return compare(parseFraction(second), parseFraction(first)) || byNumber(a, b);
}
