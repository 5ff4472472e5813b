import { crc32, deflateRawSync } from 'node:zlib';
import type { TextEncoding } from '@shared/domain/textTable';

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Size to claim in the directory instead of the real one. */
  readonly declaredBytes?: number;
  readonly flags?: number;
}

/** Builds a ZIP container part by part, so that a test can make it lie. */
export function buildZip(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.byteLength, 14);
    fields.writeUInt32LE(part.declaredBytes ?? content.byteLength, 18);
    fields.writeUInt16LE(name.byteLength, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, name]));
    chunks.push(local);
    offset += local.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.byteLength, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...chunks, central, Buffer.from('PK\u0005\u0006'), end]);
}

export interface WorkbookSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML inside `<sheetData>`. */
  readonly rows: string;
}

/** Parts of a small workbook; style 1 is a date with time. */
export function workbookParts(
  sheets: readonly WorkbookSheet[],
  options: { readonly date1904?: boolean } = {},
): readonly ZipPart[] {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packageTypes}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packageTypes}/relationships">${sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${options.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
}

/** A row of text cells as worksheet XML. */
export function textRow(row: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) =>
      `<c r="${columnName(index)}${row}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** GB18030 bytes of a text. */
export function encodeGb18030(text: string): Uint8Array {
  return encodeText(text, 'gb18030');
}

/** Bytes of a text in an encoding of one, two or four bytes: Node only decodes, so that is turned round. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const bytes = Buffer.from(Uint32Array.from(points).buffer);
    return encoding === 'utf-32le' ? bytes : bytes.swap32();
  }
  const table = encodingTable(encoding);
  return Buffer.concat(
    Array.from(text, (character) => table.get(character) ?? Buffer.from(character)),
  );
}

const tables = new Map<TextEncoding, ReadonlyMap<string, Buffer>>();

function encodingTable(encoding: TextEncoding): ReadonlyMap<string, Buffer> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const filled = new Map<string, Buffer>();
  const fill = (bytes: Buffer) => {
    const character = decoder.decode(bytes);
    if (Array.from(character).length === 1 && character !== '\ufffd' && character > '\u007f') {
      if (!filled.has(character)) filled.set(character, bytes);
    }
  };
  for (let lead = 0x80; lead <= 0xff; lead += 1) fill(Buffer.from([lead]));
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) fill(Buffer.from([lead, trail]));
  }
  tables.set(encoding, filled);
  return filled;
}
