import type { Cell, ImportNotice, ImportNoticeCode, Sheet } from '@shared/import/table';
import { oldFormatRowLimit } from './limits';

/** What was hidden in a sheet, and which formulas had no result to read. */
export interface SheetTraits {
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly formulaCells: number;
}

const noTraits: SheetTraits = { hiddenRows: 0, hiddenColumns: 0, formulaCells: 0 };

/** Spreadsheets keep fifteen digits; the rest of a longer number is already lost. */
const firstLossyNumber = 1e15;

/** What the person who imports should know about a sheet of a workbook. */
export function sheetNotices(
  { name, rows }: Sheet,
  traits: SheetTraits = noTraits,
): readonly ImportNotice[] {
  let errorCells = 0;
  let lossyNumbers = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (isError(cell)) errorCells += 1;
      else if (isLossy(cell)) lossyNumbers += 1;
    }
  }
  const counts: readonly (readonly [ImportNoticeCode, number])[] = [
    ['errorCells', errorCells],
    ['formulaCells', traits.formulaCells],
    ['lossyNumbers', lossyNumbers],
    ['hiddenRows', traits.hiddenRows],
    ['hiddenColumns', traits.hiddenColumns],
  ];
  const notices: ImportNotice[] = counts
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, details: { sheet: name, count } }));
  return rows.length === oldFormatRowLimit
    ? [...notices, { code: 'oldRowLimit', details: { sheet: name, rows: rows.length } }]
    : notices;
}

function isError(cell: Cell): boolean {
  return typeof cell === 'object' && cell?.kind === 'error';
}

function isLossy(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) >= firstLossyNumber;
}
