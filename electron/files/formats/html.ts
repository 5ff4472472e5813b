import { Parser } from 'htmlparser2';
import { AppError } from '@shared/contract/result';
import { textEncodings, type TextEncoding } from '@shared/domain/textTable';
import type { Cell, FileReading, Sheet } from '@shared/import/table';
import type { DecodedText } from './decodeText';
import { decodeText, encodingNotices } from './decodeText';
import { maxNestedTables, maxTableCells, maxTextColumns, maxTextRows } from './limits';

interface OpenCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

interface OpenTable {
  readonly rows: Cell[][];
  /** Column → value that a cell above still spans, and for how many more rows. */
  readonly spans: Map<number, { readonly text: string; rows: number }>;
  row: OpenCell[] | null;
  cell: OpenCell | null;
}

/** Decodes HTML bytes: byte order mark, then what the page says of itself, then by trial. */
export function decodeHtml(bytes: Uint8Array, wanted?: TextEncoding): DecodedText {
  if (wanted !== undefined) return decodeText(bytes, wanted);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const said = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  const encoding = said === undefined ? undefined : encodingOf(said);
  if (encoding === undefined || bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe) {
    return decodeText(bytes);
  }
  try {
    return decodeText(bytes, encoding);
  } catch {
    return decodeText(bytes);
  }
}

/** The encoding that a page names; undefined for one that no table of a shop comes in. */
function encodingOf(name: string): TextEncoding | undefined {
  if (name.startsWith('gb')) return 'gb18030';
  return textEncodings.find((encoding) => encoding === name);
}

/**
 * Reads the tables of an HTML page, each as one sheet: text only, no script, nothing loaded;
 * cells that span columns or rows are repeated in every place they cover.
 * Errors: fileNotATable without a table, fileTooLarge.
 */
export function readHtmlTable(decoded: DecodedText): FileReading {
  const sheets = parseTables(decoded.text);
  if (sheets.length === 0) throw new AppError('fileNotATable');
  return {
    format: 'html',
    encoding: decoded.encoding,
    delimiter: null,
    sheets,
    notices: encodingNotices(decoded),
  };
}

function parseTables(text: string): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const stack: OpenTable[] = [];
  let cells = 0;
  let hiddenDepth = 0;
  const closeRow = (table: OpenTable) => {
    if (table.row === null) return;
    const row = placeRow(table, table.row);
    cells += row.length;
    if (table.rows.push(row) > maxTextRows) throw tooLarge('rows', table.rows.length, maxTextRows);
    if (cells > maxTableCells) throw tooLarge('cells', cells, maxTableCells);
    table.row = null;
    table.cell = null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' || name === 'style') hiddenDepth += 1;
      if (name === 'table') {
        stack.push({ rows: [], spans: new Map(), row: null, cell: null });
        if (stack.length > maxNestedTables) {
          throw tooLarge('nesting', stack.length, maxNestedTables);
        }
      }
      const table = stack.at(-1);
      if (table === undefined) return;
      if (name === 'tr') {
        closeRow(table);
        table.row = [];
      } else if (name === 'td' || name === 'th') {
        table.row ??= [];
        table.cell = {
          text: '',
          columns: span(attributes['colspan'], maxTextColumns),
          rows: span(attributes['rowspan'], maxTextRows),
        };
        table.row.push(table.cell);
      } else if (name === 'br' && table.cell !== null) {
        table.cell.text += '\n';
      }
    },
    ontext(part) {
      const cell = stack.at(-1)?.cell;
      if (hiddenDepth === 0 && cell) cell.text += part.replace(/[ \t\r\n]+/gu, ' ');
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') hiddenDepth = Math.max(0, hiddenDepth - 1);
      const table = stack.at(-1);
      if (table === undefined) return;
      if (name === 'tr' || name === 'table') closeRow(table);
      if (name === 'td' || name === 'th') table.cell = null;
      if (name === 'table') {
        stack.pop();
        sheets.push({ name: '', hidden: false, rows: table.rows });
      }
    },
  });
  parser.write(text);
  parser.end();
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: sheets.length > 1 ? `${index + 1}` : '',
  }));
}

function placeRow(table: OpenTable, cells: readonly OpenCell[]): Cell[] {
  const row: Cell[] = [];
  const fillSpans = () => {
    for (let above = table.spans.get(row.length); above; above = table.spans.get(row.length)) {
      above.rows -= 1;
      if (above.rows === 0) table.spans.delete(row.length);
      row.push(above.text === '' ? null : above.text);
    }
  };
  for (const cell of cells) {
    fillSpans();
    const text = cell.text.trim();
    for (let count = 0; count < cell.columns; count += 1) {
      if (row.length >= maxTextColumns) throw tooLarge('columns', row.length + 1, maxTextColumns);
      if (cell.rows > 1) table.spans.set(row.length, { text, rows: cell.rows - 1 });
      row.push(text === '' ? null : text);
    }
  }
  fillSpans();
  return row;
}

function span(value: string | undefined, limit: number): number {
  const count = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(count) ? 1 : Math.min(Math.max(1, count), limit);
}

function tooLarge(what: string, found: number, limit: number): AppError {
  return new AppError('fileTooLarge', { what, found, limit });
}
