import { crc32 } from 'node:zlib';

/** @typedef {string | { readonly day: string }} Cell text, or a day yyyy-mm-dd */

/**
 * The bytes of a workbook with one sheet. Nothing is compressed and no clock is asked, so that the
 * same rows give the same bytes on every computer.
 * @param {readonly (readonly Cell[])[]} rows
 */
export function writeWorkbook(rows) {
  const sheetRows = rows.map((cells, r) => {
    const written = cells.map((cell, c) => writeCell(cell, `${columnName(c)}${r + 1}`)).join('');
    return `<row r="${r + 1}">${written}</row>`;
  });
  return zip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', workbook],
    ['xl/_rels/workbook.xml.rels', workbookRelations],
    ['xl/styles.xml', styles],
    [
      'xl/worksheets/sheet1.xml',
      `${head}<worksheet xmlns="${main}"><sheetData>${sheetRows.join('')}</sheetData></worksheet>`,
    ],
  ]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes =
  `${head}<Types xmlns="${types}"><Default Extension="rels" ` +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`;

const workbook =
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';

const workbookRelations =
  `${head}<Relationships xmlns="${packaged}">` +
  `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`;

// Style 1 shows a serial number as a day.
const styles =
  `${head}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '</styleSheet>';

/**
 * @param {string} type
 * @param {string} target
 */
function relations(type, target) {
  return (
    `${head}<Relationships xmlns="${packaged}">` +
    `<Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`
  );
}

/**
 * @param {Cell} cell
 * @param {string} reference
 */
function writeCell(cell, reference) {
  if (typeof cell === 'object') {
    const serial = Date.parse(`${cell.day}T00:00:00Z`) / 86_400_000 + 25_569;
    return `<c r="${reference}" s="1"><v>${serial}</v></c>`;
  }
  if (cell === '') return '';
  return `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

/** @param {number} index below 26 */
function columnName(index) {
  return String.fromCodePoint(65 + index);
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {readonly (readonly [string, string])[]} entries name and content */
function zip(entries) {
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const [name, text] of entries) {
    const [title, content] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8); // 1 January 1980, the first day that zip knows.
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, content]);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, title);
    files.push(file);
    offset += file.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listing, Buffer.from('PK\u0005\u0006'), end]);
}
