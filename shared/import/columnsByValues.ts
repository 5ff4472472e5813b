import { areTimes, completeColumn } from './completeColumn';
import { readEmployeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { normaliseText } from './normaliseText';
import type { ColumnMapping } from './recognition';
import type { TableShape } from './shapes/tableShape';
import { cellText } from './table';
import type { DataRow } from './tableRows';

/** Finds people and times by their values where no heading names them; both are to be confirmed. */
export function withPeopleAndTimes(
  columns: readonly ColumnMapping[],
  rows: readonly DataRow[],
  shape: TableShape,
): readonly ColumnMapping[] {
  return withTimeByValues(withEmployeeByValues(columns, rows, shape), rows, shape);
}

/**
 * A survey without a known heading of its time still has one where a column is full of times; of
 * several the last is the one at which the form was handed in. Answers without a time belong to no
 * cycle.
 */
function withTimeByValues(
  columns: readonly ColumnMapping[],
  rows: readonly DataRow[],
  shape: TableShape,
): readonly ColumnMapping[] {
  if (shape.kind !== 'survey' || columns.some(({ use }) => use === 'submittedAt')) return columns;
  const found = columns.findLast(
    ({ use, reason, index }) =>
      use === 'ignored' &&
      reason !== 'personalData' &&
      areTimes(rows.map(({ cells }) => cells[index] ?? null)),
  );
  if (found === undefined) return columns;
  const cells = rows.map((row) => row.cells[found.index] ?? null);
  const column = completeColumn(
    { ...found, use: 'submittedAt', reason: 'headerKnown' },
    cells,
    shape,
  );
  const asked: ColumnMapping =
    column.confidence === 'low'
      ? column
      : { ...column, confidence: 'low', reason: 'headerSimilar' };
  return columns.map((each) => (each === found ? asked : each));
}

/** Without a known heading, a column of `张伟(A001)` or `A001-张伟` is still the employee. */
function withEmployeeByValues(
  columns: readonly ColumnMapping[],
  rows: readonly DataRow[],
  shape: TableShape,
): readonly ColumnMapping[] {
  const hasEmployee = columns.some(({ use }) =>
    ['employee', 'employeeNo', 'familyName'].includes(use),
  );
  if (hasEmployee) return columns;
  const isPossible = ({ use, reason }: ColumnMapping) =>
    (use === 'ignored' && reason !== 'personalData') || use === 'employeeName';
  const found = columns.find((column) => {
    if (!isPossible(column)) return false;
    const texts = rows
      .map(({ cells }) => normaliseText(cellText(cells[column.index])))
      .filter((text) => !isNoAnswer(text));
    const matching = texts.filter((text) => text.length <= 40 && isNamedNumber(text)).length;
    // A number of its own in every row is an id, not a person.
    const areIds =
      shape.kind !== 'staffList' &&
      texts.length >= fewestForIds &&
      new Set(texts).size > texts.length / 2;
    return texts.length > 0 && matching >= texts.length / 2 && !areIds;
  });
  return columns.map((column) =>
    column === found
      ? { ...column, use: 'employee', confidence: 'low', reason: 'valuesLikeEmployees' }
      : column,
  );
}

/** In fewer rows everybody may be named once. */
const fewestForIds = 20;

/** A name and a number with digits in one cell, as survey programs list people. */
function isNamedNumber(text: string): boolean {
  const { no, name } = readEmployeeText(text);
  return /^[A-Za-z]{0,6}[-_]?\d{1,12}$/u.test(no) && /^[\p{L} .·'-]{1,30}$/u.test(name);
}
