import type { Random } from '@test/helpers/randomFrom';
import type { Cell } from '@shared/import/table';
import { csvOf } from './knownSurvey';

/** What people and programs do to a table on its way, none of which changes its answers. */
export interface DressedTable {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** How it was dressed, for the message of a failing test. */
  readonly how: string;
  /** Rows that stand in the file twice. */
  readonly copies: number;
}

/** Writes a table as a file in one of many ways (imports 4.1–4.6, 4.11, 4.12, 4.19, 4.20, 4.23, 4.24). */
export function dressTable(
  rows: readonly (readonly Cell[])[],
  random: Random,
  headerRows: number,
): DressedTable {
  const how: string[] = [];
  let table: (readonly Cell[])[] = [...rows];
  let copies = 0;
  const width = rows[0]?.length ?? 0;
  if (random.below(4) === 0) {
    how.push('copies');
    copies = 1 + random.below(3);
    table.push(...table.slice(headerRows, headerRows + copies));
  }
  if (random.below(4) === 0) {
    how.push('blank columns and rows');
    table = table.map((row) => [...row, '', '']);
    table.push(Array.from({ length: width }, () => ''));
  }
  if (headerRows === 1 && random.below(4) === 0) {
    how.push('title');
    table.unshift(['客户满意度调查结果 2026年第一季度'], ['导出时间：2026-04-01 10:00']);
  }
  if (random.below(4) === 0) {
    how.push('total');
    table.push([random.pick(['合计', '总计', '平均', 'Total']), '', '', String(rows.length - 1)]);
  }
  if (random.below(5) === 0) {
    how.push('strange blanks');
    table = table.map((row, index) =>
      index < headerRows
        ? row
        : row.map((cell) =>
            typeof cell === 'string' && cell !== '' && !cell.includes('\n')
              ? `\u3000${cell}\u00A0`
              : cell,
          ),
    );
  }
  return { ...fileOf(table, random, how), copies };
}

function fileOf(
  table: readonly (readonly Cell[])[],
  random: Random,
  how: string[],
): Omit<DressedTable, 'copies'> {
  const texts = table.map((row) => row.map(textOf));
  const way = random.pick(['utf-8', 'bom', 'utf-16', 'gb18030', 'html', 'sep', 'spreadsheetml']);
  how.push(way);
  const named = (bytes: Uint8Array, fileName: string) => ({ bytes, fileName, how: how.join(', ') });
  const encode = (text: string) => new TextEncoder().encode(text);
  const delimiter = random.pick([',', ';', '\t', '|']);
  switch (way) {
    case 'bom':
      return named(encode(`\uFEFF${csvOf(texts, delimiter)}`), 'a.csv');
    case 'utf-16':
      return named(utf16(csvOf(texts, '\t')), '导出.xls');
    case 'gb18030':
      return named(gb18030(csvOf(texts, delimiter)), random.pick(['a.csv', '导出.xls', 'b.xlsx']));
    case 'html':
      return named(encode(htmlOf(texts)), '导出.xls');
    case 'sep':
      return named(encode(`sep=${delimiter}\r\n${csvOf(texts, delimiter)}`), 'a.csv');
    case 'spreadsheetml':
      return named(encode(spreadsheetmlOf(texts)), '导出.xls');
    default:
      return named(encode(csvOf(texts, delimiter)), random.pick(['a.csv', 'a.txt', 'a.xls']));
  }
}

function textOf(cell: Cell): string {
  if (typeof cell === 'object' && cell !== null) return cell.text.replace('T', ' ');
  return String(cell ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function htmlOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    (row) =>
      `<tr>${row.map((text) => `<td>${escaped(text).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`,
  );
  return `<html><head><meta charset="utf-8"></head><body><table border=1>${cells.join('\n')}</table></body></html>`;
}

function spreadsheetmlOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    (row) =>
      `<Row>${row.map((text) => `<Cell><Data ss:Type="String">${escaped(text).replaceAll('\n', '&#10;')}</Data></Cell>`).join('')}</Row>`,
  );
  return `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="数据"><Table>${cells.join('')}</Table></Worksheet></Workbook>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + 2 * at, text.charCodeAt(at), true);
  return bytes;
}

/** Two bytes of each character that GBK has; made from the decoder, which Node brings. */
const gbkCodes = new Map<string, readonly number[]>();

function gb18030(text: string): Uint8Array {
  if (gbkCodes.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const character = decoder.decode(new Uint8Array([lead, trail]));
        if ([...character].length === 1) gbkCodes.set(character, [lead, trail]);
      }
    }
  }
  // Narrow blanks that do not break are not in it.
  return new Uint8Array(
    [...text.replaceAll('\u00A0', ' ')].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : (gbkCodes.get(character) ?? [0x3f]);
    }),
  );
}
