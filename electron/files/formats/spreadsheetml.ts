import { Parser } from 'htmlparser2';
import { AppError } from '@shared/contract/result';
import type { Cell, FileReading, Sheet } from '@shared/import/table';
import type { DecodedText } from './decodeText';
import { maxTableCells, maxTextColumns, maxTextRows } from './limits';

/** True for the XML workbook of Excel 2003, which is usually named .xls. */
export function isSpreadsheetml(text: string): boolean {
  return text.slice(0, 4096).includes('urn:schemas-microsoft-com:office:spreadsheet');
}

/**
 * Reads an XML workbook of Excel 2003. Entities of a DTD are never expanded.
 * Errors: fileUnreadable with a DTD, fileTruncated without the closing tag, fileTooLarge.
 */
export function readSpreadsheetml(decoded: DecodedText): FileReading {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(decoded.text.slice(0, 4096))) {
    throw new AppError('fileUnreadable', { reason: 'xmlEntities' });
  }
  if (!/<\/(?:\w+:)?Workbook>\s*$/u.test(decoded.text)) throw new AppError('fileTruncated');
  return {
    format: 'spreadsheetml',
    encoding: decoded.encoding,
    delimiter: null,
    sheets: parseSheets(decoded.text),
    notices: [],
  };
}

function parseSheets(text: string): readonly Sheet[] {
  const sheets: { name: string; hidden: boolean; rows: Cell[][] }[] = [];
  let type = '';
  let value: string | null = null;
  let column = 0;
  let row: Cell[] = [];
  let cells = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.replace(/^\w+:/u, '');
        if (name === 'Worksheet') {
          sheets.push({ name: attributes['ss:Name'] ?? '', hidden: false, rows: [] });
        } else if (name === 'Row') {
          row = [];
          column = 0;
          const rows = sheets.at(-1)?.rows ?? [];
          const index = position(attributes['ss:Index'], rows.length, maxTextRows, 'rows');
          while (rows.length < index) rows.push([]);
          rows.push(row);
        } else if (name === 'Cell') {
          column = position(attributes['ss:Index'], column, maxTextColumns, 'columns');
        } else if (name === 'Data') {
          type = attributes['ss:Type'] ?? 'String';
          value = '';
        }
      },
      ontext(part) {
        if (value !== null) value += part;
      },
      onclosetag(tag) {
        const name = tag.replace(/^\w+:/u, '');
        if (name === 'Data' && value !== null) {
          while (row.length < column) row.push(null);
          row[column] = toCell(type, value);
          cells += 1;
          if (cells > maxTableCells) throw tooLarge('cells', cells, maxTableCells);
          value = null;
        } else if (name === 'Cell') {
          column += 1;
        } else if (name === 'Visible' || name === 'WorksheetOptions') {
          value = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  return sheets;
}

function position(index: string | undefined, next: number, limit: number, what: string): number {
  const found = index === undefined ? next : Number.parseInt(index, 10) - 1;
  if (!Number.isInteger(found) || found < next) return next;
  if (found >= limit) throw tooLarge(what, found + 1, limit);
  return found;
}

function toCell(type: string, value: string): Cell {
  if (value === '') return null;
  if (type === 'Number') return Number.isFinite(Number(value)) ? Number(value) : value;
  if (type === 'Boolean') return value === '1';
  if (type === 'DateTime') return { kind: 'date', text: value.slice(0, 19) };
  if (type === 'Error') return { kind: 'error', text: value };
  return value;
}

function tooLarge(what: string, found: number, limit: number): AppError {
  return new AppError('fileTooLarge', { what, found, limit });
}
