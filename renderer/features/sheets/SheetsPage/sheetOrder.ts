import { compare, parseFraction } from '@shared/base/fraction';
import type { ResultRow, Results } from '@shared/contract/appraisal';
import type { Board } from '@shared/contract/cycle';

export const sheetOrders = ['byNumber', 'byTotal', 'byUnit', 'byNumberAlone', 'byName'] as const;
export type SheetOrder = (typeof sheetOrders)[number];

/** Somebody who may get a sheet; `result` is null as long as nobody was scored. */
export interface SheetRow extends Pick<ResultRow, 'appraisalId' | 'employeeNo' | 'name'> {
  readonly result: Pick<ResultRow, 'display' | 'grade' | 'status'> | null;
}

export interface SheetGroup {
  /** The position or unit that they share; empty for everybody. */
  readonly heading: string;
  readonly rows: readonly SheetRow[];
}

/**
 * The sheets in the order of printing: by position, by unit, or everybody by number or by name. `unitOf` knows
 * the unit of an employee number; people without one come last.
 */
export function orderSheets(
  groups: Results['groups'],
  order: SheetOrder,
  unitOf: ReadonlyMap<string, string>,
): readonly SheetGroup[] {
  const everybody = groups.flatMap(({ rows }) =>
    rows.map((row): SheetRow => ({ ...row, result: row })),
  );
  if (order === 'byNumberAlone') return [{ heading: '', rows: everybody.toSorted(byNumber) }];
  if (order === 'byName') return [{ heading: '', rows: everybody.toSorted(byName) }];
  if (order === 'byUnit') {
    const units = Map.groupBy(everybody, ({ employeeNo }) => unitOf.get(employeeNo) ?? '');
    return [...units]
      .map(([heading, rows]) => ({ heading, rows: rows.toSorted(byNumber) }))
      .toSorted((a, b) => Number(a.heading === '') - Number(b.heading === '') || byHeading(a, b));
  }
  return groups.map(({ positionName, rows }) => ({
    heading: positionName,
    rows: rows
      .map((row): SheetRow => ({ ...row, result: row }))
      .toSorted(order === 'byNumber' ? byNumber : byTotal),
  }));
}

/** Everybody of the cycle, scored or not, by position and employee number. */
export function blankGroups(rows: Board['rows']): readonly SheetGroup[] {
  const groups = Map.groupBy(rows, ({ positionName }) => positionName);
  return [...groups].map(([positionName, people]) => ({
    heading: positionName,
    rows: people.map((row): SheetRow => ({ ...row, result: null })).toSorted(byNumber),
  }));
}

function byHeading(a: SheetGroup, b: SheetGroup): number {
  return a.heading.localeCompare(b.heading, 'zh-CN');
}

function byName(a: SheetRow, b: SheetRow): number {
  return a.name.localeCompare(b.name, 'zh-CN') || byNumber(a, b);
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
