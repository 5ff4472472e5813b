import { wordKey } from './normaliseText';
import type { ColumnMapping, ColumnUse, Recognition } from './recognition';
import { cellText, isBlankCell } from './table';
import type { Cell, FileReading, Sheet, TableRow } from './table';

export interface DataRow {
  /** Row number as the file shows it, counted from 1. */
  readonly row: number;
  readonly cells: TableRow;
}

/** Rows of the recognised sheet that hold data: below the header, neither blank nor dropped. */
export function dataRowsOf(reading: FileReading, recognition: Recognition): readonly DataRow[] {
  const sheet = reading.sheets.find(({ name }) => name === recognition.sheetName);
  const first = recognition.headerRow - 1 + recognition.headerRows;
  const dropped = new Set(recognition.droppedRows.map(({ row }) => row));
  return filledRows(sheet, first).filter(({ row }) => !dropped.has(row));
}

/** Rows of a sheet that are not blank, from the row index `first` (counted from 0) on. */
export function filledRows(sheet: Sheet | undefined, first: number): readonly DataRow[] {
  return (sheet?.rows ?? [])
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(first)
    .filter(({ cells }) => !cells.every(isBlankCell));
}

/** The columns of one use, from left to right. */
export function columnsFor(
  columns: readonly ColumnMapping[],
  use: ColumnUse,
): readonly ColumnMapping[] {
  return columns.filter((column) => column.use === use);
}

/** The cell of `row` in the first column of a use; undefined when no column has it. */
export function cellFor(
  row: DataRow,
  columns: readonly ColumnMapping[],
  use: ColumnUse,
): Cell | undefined {
  const column = columns.find((candidate) => candidate.use === use);
  return column === undefined ? undefined : row.cells[column.index];
}

/** Headings of the columns that an import leaves out, in file order, blank ones not counted. */
export function ignoredHeaders(columns: readonly ColumnMapping[]): readonly string[] {
  return columnsFor(columns, 'ignored')
    .map(({ header }) => header)
    .filter((header) => header !== '');
}

/** True for a row that only repeats the headings, as page-wise exports do. */
export function repeatsHeader(cells: TableRow, headingKeys: readonly string[]): boolean {
  return headingKeys.every((key, index) => wordKey(cellText(cells[index])) === key);
}
