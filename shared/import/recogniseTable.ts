import { AppError } from '@shared/contract/result';
import type { ErrorCode } from '@shared/contract/result';
import { dropRows } from './dropRows';
import { isKnownHeading } from './findColumnUse';
import { findHeader, headerAt, readHeadings } from './findHeader';
import type { FoundHeader } from './findHeader';
import { mapColumns } from './mapColumns';
import { normaliseText, wordKey } from './normaliseText';
import { tableKinds } from './recognition';
import type { ColumnMapping, Recognition, TableKind } from './recognition';
import { tableShapes } from './shapes';
import { plainTable } from './shapes/plainTable';
import type { TableShape } from './shapes/tableShape';
import { isBlankCell } from './table';
import type { FileReading, Sheet } from './table';
import { filledRows } from './tableRows';

interface Attempt {
  readonly recognition: Recognition;
  readonly missing: ErrorCode | null;
  /** Known headings: how much the table looks like its kind. */
  readonly known: number;
}

/** What the user chose instead of what was found; all of it may be left out. */
export interface RecognitionChoice {
  readonly sheetName?: string;
  /** First row of the header, counted from 1 as the file shows it. */
  readonly headerRow?: number;
  readonly headerRows?: 1 | 2;
}

/**
 * Recognises what the columns of a file are, for the kind of table the user wants to import.
 * Throws AppError: fileNotATable, fileHeaderOnly; importWrongKind (`wanted`, `found`: a kind or
 * `unknown`) if the file is plainly another kind; importNoEmployeeColumn or importNoRatingColumn
 * (`headers`) if that is missing.
 */
export function recogniseTable(
  reading: FileReading,
  wanted: TableKind,
  choice: RecognitionChoice = {},
): Recognition {
  const best = bestAttempt(reading, wanted, choice);
  if (best === null) throw new AppError('fileNotATable');
  const other = tableKinds
    .filter((kind) => kind !== wanted)
    .map((kind) => bestAttempt(beginOf(reading), kind, choice))
    .filter((attempt) => attempt !== null)
    .filter((attempt) => attempt.missing === null)
    .toSorted((a, b) => b.known - a.known)[0];
  const lead = best.missing === null ? 2 : -1;
  if (other !== undefined && other.known > best.known + lead) {
    throw new AppError('importWrongKind', { wanted, found: other.recognition.kind });
  }
  if (best.recognition.dataRows === 0) throw new AppError('fileHeaderOnly');
  if (best.missing !== null) {
    throw new AppError(best.missing, {
      wanted,
      found: 'unknown',
      headers: headerList(best.recognition),
    });
  }
  return best.recognition;
}

/**
 * What can be said about a table of any content, as the start of a mapping by hand: nothing is
 * refused because a column is missing; `requiredConfirmations` says what is. Throws fileNotATable
 * and fileHeaderOnly.
 */
export function draftRecognition(
  reading: FileReading,
  kind: TableKind,
  choice: RecognitionChoice = {},
): Recognition {
  const best = bestAttempt(reading, kind, choice);
  if (best === null) throw new AppError('fileNotATable');
  if (best.recognition.dataRows === 0) throw new AppError('fileHeaderOnly');
  return best.recognition;
}

/**
 * The table as the kind it looks most like; null if it looks like none. A survey or ticket export
 * that names nobody is still one. Throws fileHeaderOnly.
 */
export function detectTable(
  reading: FileReading,
  choice: RecognitionChoice = {},
): Recognition | null {
  const begin = beginOf(reading);
  const attempts = tableKinds
    .map((kind) => bestAttempt(begin, kind, choice))
    .filter((attempt) => attempt !== null);
  const [complete] = attempts
    .filter(({ missing, recognition }) => missing === null || isShopOnly(recognition.kind, missing))
    .toSorted(
      (one, other) =>
        Number(one.missing !== null) - Number(other.missing !== null) || other.known - one.known,
    );
  const likest = complete ?? telling(attempts);
  return likest === undefined ? null : draftRecognition(reading, likest.recognition.kind, choice);
}

/** An incomplete table whose headings still say what it is. */
function telling(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts
    .filter(({ known }) => known >= 2)
    .toSorted((one, other) => other.known - one.known)[0];
}

/** As many rows as tell one kind of table from another. */
const tellingRows = 1000;

function beginOf(reading: FileReading): FileReading {
  const sheets = reading.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.slice(0, tellingRows),
  }));
  return { ...reading, sheets };
}

/** Customers judge the shop even where the file names nobody. */
function isShopOnly(kind: TableKind, missing: ErrorCode): boolean {
  return kind !== 'staffList' && missing === 'importNoEmployeeColumn';
}

/** Which indispensable column a mapping lacks, as the error it leads to; null if complete. */
export function missingColumn(
  kind: TableKind,
  columns: readonly ColumnMapping[],
): ErrorCode | null {
  const uses = new Set(columns.map(({ use }) => use));
  const isNamedInParts = uses.has('givenName') && uses.has('familyName');
  const isNamed = uses.has('employee') || uses.has('employeeNo') || isNamedInParts;
  switch (kind) {
    case 'staffList': {
      if (uses.has('employee')) return null;
      const hasName = uses.has('employeeName') || isNamedInParts;
      return uses.has('employeeNo') && hasName ? null : 'importNoEmployeeColumn';
    }
    case 'survey':
      if (!isNamed) return 'importNoEmployeeColumn';
      return uses.has('question') ? null : 'importNoRatingColumn';
    case 'ticketExport':
      if (!uses.has('createdAt') && !(uses.has('ticketId') && uses.has('ticketStatus'))) {
        return 'importWrongKind';
      }
      return isNamed ? null : 'importNoEmployeeColumn';
  }
}

function bestAttempt(
  reading: FileReading,
  kind: TableKind,
  choice: RecognitionChoice,
): Attempt | null {
  const filled = reading.sheets
    .filter(({ name }) => choice.sheetName === undefined || name === choice.sheetName)
    .filter((sheet) => sheet.rows.some((row) => !row.every(isBlankCell)));
  const visible = filled.filter((sheet) => !sheet.hidden);
  let best: Attempt | null = null;
  for (const sheet of visible.length > 0 ? visible : filled) {
    const attempt = recogniseSheet(sheet, kind, choice);
    if (attempt !== null && (best === null || isBetter(attempt, best))) best = attempt;
  }
  return best;
}

function isBetter(attempt: Attempt, than: Attempt): boolean {
  if ((attempt.missing === null) !== (than.missing === null)) return attempt.missing === null;
  if (attempt.known !== than.known) return attempt.known > than.known;
  return attempt.recognition.dataRows > than.recognition.dataRows;
}

function recogniseSheet(
  sheet: Sheet,
  kind: TableKind,
  { headerRow, headerRows }: RecognitionChoice,
): Attempt | null {
  const header =
    headerRow === undefined
      ? findHeader(sheet, plainTable(kind))
      : headerAt(sheet, plainTable(kind), headerRow - 1, headerRows ?? 1);
  if (header === null) return null;
  const shape = findShape(header, kind);
  const below = filledRows(sheet, header.index + header.rows);
  const width = Math.max(
    header.headings.length,
    ...below.slice(0, 1000).map((r) => r.cells.length),
  );
  const headings = readHeadings(header, width);
  const roughly = mapColumns(headings, below, shape);
  const dropped = dropRows(below, roughly, header.headings);
  const droppedRows = new Set(dropped.map(({ row }) => row));
  const rows = below.filter(({ row }) => !droppedRows.has(row));
  const columns = (dropped.length > 0 ? mapColumns(headings, rows, shape) : roughly).filter(
    (column) => column.header !== '' || column.samples[0] !== '',
  );
  return {
    known: headings.filter((heading) => isKnownHeading(heading, shape)).length,
    missing: missingColumn(kind, columns),
    recognition: {
      kind,
      shape: shape.id,
      sheetName: sheet.name,
      headerRow: header.index + 1,
      headerRows: header.rows,
      columns,
      confidence: columns.some(({ confidence }) => confidence === 'low') ? 'low' : 'high',
      droppedRows: [...titleRows(sheet, header), ...dropped],
      dataRows: rows.length,
    },
  };
}

function findShape(header: FoundHeader, kind: TableKind): TableShape {
  const headings = readHeadings(header, 0);
  const keys = new Set(headings.map(({ key }) => key));
  const found = tableShapes.find(
    (shape) =>
      shape.kind === kind &&
      shape.marks.some((marks) => marks.every((mark) => keys.has(mark))) &&
      (shape.pattern === undefined || headings.some(({ text }) => shape.pattern?.test(text))),
  );
  return found ?? plainTable(kind);
}

function titleRows(sheet: Sheet, header: FoundHeader): Recognition['droppedRows'] {
  return filledRows({ ...sheet, rows: sheet.rows.slice(0, header.index) }, 0).map(
    ({ row, cells }) => ({
      row,
      reason: 'title',
      text: normaliseText(cells.find((cell) => typeof cell === 'string') ?? '').slice(0, 80),
    }),
  );
}

function headerList(recognition: Recognition): string {
  return recognition.columns
    .map(({ header }) => header)
    .filter((header) => wordKey(header) !== '')
    .slice(0, 12)
    .join('、');
}
