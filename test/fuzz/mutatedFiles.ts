import { delimiters, textEncodings } from '@shared/domain/textTable';
import type { TableKind } from '@shared/import/recognition';
import type { Random } from '@test/helpers/randomFrom';
import { buildXls } from '../electron/files/oldWorkbooks';
import { buildZip, encodeText, workbookParts, type ZipPart } from '../electron/files/tableFiles';
import { generateTable } from './tables';

export interface MutatedFile {
  readonly name: string;
  readonly kind: TableKind;
  readonly bytes: Uint8Array;
}

type Rows = readonly (readonly string[])[];
type Maker = (rows: Rows, random: Random) => { readonly name: string; readonly bytes: Uint8Array };

const makers: readonly [Maker, ...Maker[]] = [makeCsv, makeXlsx, makeHtml, makeXml, makeXls];

/** A file of some format around a table, changed within its own structure and then in its bytes. */
export function mutateFile(random: Random): MutatedFile {
  const { kind, rows } = generateTable(random);
  const { name, bytes } = random.pick(makers)(rows, random);
  return { kind, name, bytes: random.below(2) === 0 ? bytes : mutateBytes(bytes, random) };
}

function makeCsv(rows: Rows, random: Random) {
  const delimiter = random.pick(delimiters);
  const lineEnd = random.pick(['\r\n', '\n', '\r']);
  const quote = (cell: string) =>
    /["\r\n]/u.test(cell) || cell.includes(delimiter) || random.below(8) === 0
      ? `"${random.below(30) === 0 ? cell : cell.replaceAll('"', '""')}"`
      : cell;
  const body = rows.map((row) => row.map(quote).join(delimiter)).join(lineEnd);
  const text = `${random.below(12) === 0 ? `sep=${delimiter}${lineEnd}` : ''}${body}`;
  const encoding = random.pick(textEncodings);
  const mark = random.below(2) === 0 ? '\ufeff' : '';
  const bytes =
    encoding === 'utf-8'
      ? new TextEncoder().encode(mark + text)
      : encoding === 'utf-16le'
        ? Buffer.from(mark + text, 'utf16le')
        : encoding === 'utf-16be'
          ? Buffer.from(mark + text, 'utf16le').swap16()
          : encodeText(text, encoding);
  return { name: random.pick(['a.csv', 'a.xlsx', 'a.xls', 'a.txt']), bytes };
}

function makeXlsx(rows: Rows, random: Random) {
  const xml = rows.map((row, index) => sheetRow(row, index + 1, random)).join('');
  const parts = workbookParts(
    [
      { name: '一', rows: mutateMarkup(xml, random) },
      { name: '二', state: 'hidden', rows: '' },
    ],
    { date1904: random.below(8) === 0 },
  );
  const changed = parts.flatMap((part) => mutatePart(part, random));
  return { name: 'a.xlsx', bytes: buildZip(changed) };
}

function sheetRow(row: readonly string[], number: number, random: Random): string {
  const cells = row.map((cell, column) => {
    const reference = `${String.fromCodePoint(65 + (column % 26))}${number}`;
    const chance = random.below(20);
    if (chance === 0) return `<c r="${reference}"><f>1/0</f></c>`;
    if (chance === 1) return `<c r="${reference}" t="e"><v>#N/A</v></c>`;
    if (chance === 2) return `<c r="${reference}" s="1"><v>${random.below(60_000) / 7}</v></c>`;
    if (chance === 3) return `<c r="${reference}"><v>${random.next() * 1e18}</v></c>`;
    return `<c r="${reference}" t="inlineStr"><is><t>${escapeMarkup(cell)}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** Parts get lost, come twice, or claim another size. */
function mutatePart(part: ZipPart, random: Random): readonly ZipPart[] {
  const chance = random.below(40);
  if (chance === 0) return [];
  if (chance === 1) return [part, part];
  if (chance === 2) return [{ ...part, declaredBytes: random.below(100_000) }];
  if (chance === 3) return [{ ...part, content: mutateMarkup(String(part.content), random) }];
  return [part];
}

function makeHtml(rows: Rows, random: Random) {
  const body = rows
    .map(
      (row) =>
        `<tr>${row
          .map((cell) => {
            const span =
              random.below(15) === 0 ? ` colspan="${random.pick(['2', '-1', '1e9', 'x'])}"` : '';
            const down =
              random.below(15) === 0 ? ` rowspan="${random.pick(['2', '0', '99999'])}"` : '';
            return `<td${span}${down}>${escapeMarkup(cell)}</td>`;
          })
          .join('')}</tr>`,
    )
    .join('');
  const html = `<html><head><meta charset="${random.pick(['gbk', 'utf-8', 'nonsense'])}"></head><body><table>${body}</table></body></html>`;
  const bytes =
    random.below(2) === 0 ? encodeText(html, 'gb18030') : new TextEncoder().encode(html);
  return { name: 'a.xls', bytes: random.below(3) === 0 ? mutateBytes(bytes, random) : bytes };
}

function makeXml(rows: Rows, random: Random) {
  const body = rows
    .map(
      (row) =>
        `<Row>${row.map((cell) => `<Cell${random.below(20) === 0 ? ` ss:Index="${random.below(900)}"` : ''}><Data ss:Type="${random.pick(['String', 'String', 'Number', 'DateTime', 'Error', 'Boolean'])}">${escapeMarkup(cell)}</Data></Cell>`).join('')}</Row>`,
    )
    .join('');
  const namespace = 'urn:schemas-microsoft-com:office:spreadsheet';
  const xml = `<?xml version="1.0"?><Workbook xmlns="${namespace}" xmlns:ss="${namespace}"><Worksheet ss:Name="一"><Table>${mutateMarkup(body, random)}</Table></Worksheet></Workbook>`;
  return { name: 'a.xls', bytes: new TextEncoder().encode(xml) };
}

function makeXls(rows: Rows, random: Random) {
  const bytes = Buffer.from(
    buildXls(
      [
        {
          name: '一',
          rows: rows.map((row) =>
            row.map((cell) =>
              random.below(15) === 0 ? random.next() * 50_000 : cell.slice(0, 2000),
            ),
          ),
        },
      ],
      { date1904: random.below(8) === 0, isLocked: random.below(30) === 0 },
    ),
  );
  // Lengths and kinds of records, chains and sizes of the container: two bytes anywhere.
  for (let count = random.below(4); count > 0; count -= 1) {
    bytes.writeUInt16LE(random.below(65_536), random.below(bytes.byteLength - 2));
  }
  return { name: 'a.xls', bytes };
}

/** Tags vanish or come twice, references and types change. */
function mutateMarkup(xml: string, random: Random): string {
  let changed = xml;
  for (let count = random.below(3); count > 0; count -= 1) {
    const at = random.below(changed.length + 1);
    const end = changed.indexOf('>', at);
    changed = random.pick([
      () => changed.slice(0, at) + changed.slice(end + 1),
      () => changed.slice(0, end + 1) + changed.slice(at),
      () => changed.replace(/r="[A-Z]+\d+"/u, 'r="XFD1048576"'),
      () => changed.replace(/r="[A-Z]+\d+"/u, 'r="A0"'),
      () => changed.replace(/r="\d+"/u, `r="${random.below(2_000_000)}"`),
      () => changed.replace('t="inlineStr"', 't="s"'),
      () => changed.replace('<is>', '<is><is>'),
      () => `${changed.slice(0, at)}&bogus;&#x0;${changed.slice(at)}`,
      () => `${changed.slice(0, at)}<![CDATA[${changed.slice(at)}`,
    ])();
  }
  return changed;
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let count = 1 + random.below(6); count > 0 && changed.byteLength > 0; count -= 1) {
    const at = random.below(changed.byteLength);
    const length = random.below(64);
    changed = random.pick([
      () => {
        changed.writeUInt8(random.below(256), at);
        return changed;
      },
      () => changed.subarray(0, at),
      () => Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)]),
      () => Buffer.concat([changed.subarray(0, at + length), changed.subarray(at)]),
      () => Buffer.concat([changed.subarray(0, at), Buffer.alloc(length), changed.subarray(at)]),
    ])();
  }
  return changed;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
