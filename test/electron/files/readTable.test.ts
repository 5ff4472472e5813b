import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { AppError } from '@shared/contract/result';
import type { FileReading, TableRow } from '@shared/import/table';
import { buildOle, buildXls } from './oldWorkbooks';
import { buildZip, encodeGb18030, encodeText, textRow, workbookParts } from './tableFiles';

const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');
const table = '工号,姓名\r\nA001,张伟\r\n0007,李娜\r\n';
const rows = [
  ['工号', '姓名'],
  ['A001', '张伟'],
  ['0007', '李娜'],
];

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isBig = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

async function rowsOf(bytes: Uint8Array, fileName = 'table.csv'): Promise<readonly TableRow[]> {
  return (await readTable(bytes, fileName)).sheets[0]?.rows ?? [];
}

async function refusal(bytes: Uint8Array, fileName = 'table.xlsx') {
  const error: unknown = await readTable(bytes, fileName).then(
    (reading: FileReading) => reading,
    (thrown: unknown) => thrown,
  );
  return error instanceof AppError ? { code: error.code, ...error.details } : error;
}

describe('a web page in one file', () => {
  const page =
    '<html><meta charset="utf-8"><table><tr><td>工号<td>姓名<tr><td>A001<td>张伟</table>';
  const head = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----=_Next"',
    '',
    '------=_Next',
    'Content-Type: text/html; charset="utf-8"',
  ].join('\r\n');
  const tail =
    '\r\n------=_Next\r\nContent-Type: text/xml\r\n\r\n<table></table>\r\n------=_Next--\r\n';

  it.each([
    ['base64', Buffer.from(page).toString('base64')],
    ['quoted-printable', toQuotedPrintable(page)],
    ['8bit', Buffer.from(page).toString('latin1')],
  ])('is read from its part in %s, under any name', async (encoding, body) => {
    const text = `${head}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}${tail}`;
    const reading = await readTable(Buffer.from(text, 'latin1'), 'table.xls');
    expect(reading.format).toBe('html');
    expect(reading.sheets.map((sheet) => sheet.rows)).toEqual([rows.slice(0, 2)]);
  });

  it('without a table is refused as none', async () => {
    expect(await refusal(bytesOf(`${head}\r\n\r\n<p>x</p>${tail}`))).toMatchObject({
      code: 'fileNotATable',
    });
  });

  function toQuotedPrintable(text: string): string {
    return Array.from(Buffer.from(text), (byte, index) => {
      const isPlain = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
      const written = isPlain
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      return index % 20 === 19 ? `${written}=\r\n` : written;
    }).join('');
  }
});

describe('text tables', () => {
  it('reads UTF-8 with and without a byte order mark to the same cells', async () => {
    expect(await rowsOf(bytesOf(table))).toEqual(rows);
    expect(await rowsOf(bytesOf(`\ufeff${table}`))).toEqual(rows);
  });

  it('reads GB18030 without a mark and says that the encoding was guessed', async () => {
    const reading = await readTable(encodeGb18030(table), 'table.csv');
    expect(reading.sheets[0]?.rows).toEqual(rows);
    expect(reading).toMatchObject({
      encoding: 'gb18030',
      delimiter: ',',
      notices: [{ code: 'encodingGuessed', details: { encoding: 'gb18030' } }],
    });
  });

  it.each(['utf-32le', 'utf-32be'] as const)(
    'reads %s, with a mark or without',
    async (encoding) => {
      expect(await rowsOf(encodeText(table, encoding))).toEqual(rows);
      expect(await rowsOf(encodeText(`\ufeff${table}`, encoding))).toEqual(rows);
    },
  );

  it.each(['，', '；'])(
    'reads a table that %s separates, for lack of another mark',
    async (mark) => {
      const text = '工号,姓名,部门,意见\r\nA001,张伟,一组,好\r\n0007,李娜,二组,\r\n'.replaceAll(
        ',',
        mark,
      );
      const reading = await readTable(encodeGb18030(text), 'table.csv');
      expect(reading.delimiter).toBe(mark);
      expect(reading.sheets[0]?.rows[2]).toEqual(['0007', '李娜', '二组']);
    },
  );

  it('keeps commas of Chinese sentences inside a cell', async () => {
    const text =
      '工号,意见\r\nA001,很好，下次还来，谢谢\r\nA002,慢，贵，远\r\nA003,可以，不错，行\r\n';
    expect((await rowsOf(bytesOf(text)))[1]).toEqual(['A001', '很好，下次还来，谢谢']);
  });

  it('reads UTF-16 in both byte orders, with a mark or told by its zero bytes', async () => {
    const tabbed = table.replaceAll(',', '\t');
    expect(await rowsOf(utf16(`\ufeff${tabbed}`))).toEqual(rows);
    expect(await rowsOf(utf16(`\ufeff${tabbed}`, true))).toEqual(rows);
    expect(await rowsOf(utf16(tabbed))).toEqual(rows);
  });

  it('uses the encoding the user chose and refuses one that does not fit', async () => {
    const big5 = Buffer.from('a97aa6572cb8b9bdbd0a41303031 2c31'.replaceAll(' ', ''), 'hex');
    const reading = await readTable(big5, 'table.csv', { encoding: 'big5' });
    expect(reading.encoding).toBe('big5');
    const wrong = readTable(encodeGb18030(table), 'table.csv', { encoding: 'utf-8' });
    await expect(wrong).rejects.toMatchObject({ code: 'fileUnreadable' });
  });

  it.each([';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const reading = await readTable(bytesOf(table.replaceAll(',', delimiter)), 'table.csv');
    expect(reading.delimiter).toBe(delimiter);
    expect(reading.sheets[0]?.rows).toEqual(rows);
  });

  it('takes the delimiter of a first line sep=; and leaves that line out', async () => {
    expect(await rowsOf(bytesOf(`sep=;\r\n${table.replaceAll(',', ';')}`))).toEqual(rows);
  });

  it('keeps line breaks, doubled quotes and delimiters inside quotes', async () => {
    const text = 'a,b\n1,"x\ny, ""z"""\n2,w\n';
    expect(await rowsOf(bytesOf(text))).toEqual([
      ['a', 'b'],
      ['1', 'x\ny, "z"'],
      ['2', 'w'],
    ]);
  });

  it('keeps blank rows in the middle, so that row numbers are those of the file', async () => {
    expect(await rowsOf(bytesOf('a,b\n\n1,2\n3,4\n\n\n'))).toEqual([
      ['a', 'b'],
      [],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('takes away the apostrophe that guards text from being a formula', async () => {
    expect(await rowsOf(bytesOf("a,b,c\n'+86 1,'quoted,'=1+1\n"))).toEqual([
      ['a', 'b', 'c'],
      ['+86 1', "'quoted", '=1+1'],
    ]);
  });

  it('says so when a quote is never closed', async () => {
    expect(await refusal(bytesOf('a,b\n1,2\n3,"open\n5,6\n'))).toEqual({ code: 'fileTruncated' });
  });

  it('reads a text table named .xlsx and says that the name differs', async () => {
    const reading = await readTable(bytesOf(table), '花名册.xlsx');
    expect(reading.sheets[0]?.rows).toEqual(rows);
    expect(reading.notices).toEqual([
      { code: 'contentDiffersFromExtension', details: { extension: 'xlsx', format: 'csv' } },
    ]);
  });
});

describe('HTML and XML tables', () => {
  it('reads the work order list that is an HTML table named .xls', async () => {
    const bytes = readFileSync(resolve(fixtures, '工单导出.xls'));
    const reading = await readTable(bytes, '工单导出.xls');
    expect(reading).toMatchObject({ format: 'html', encoding: 'gb18030' });
    expect(reading.sheets.map((sheet) => sheet.rows.length)).toEqual([502]);
    expect(reading.sheets[0]?.rows[1]?.[0]).toBe('GD2026000001');
  });

  it('repeats cells that span columns and rows, and drops scripts and styles', async () => {
    const html = `<html><style>td{}</style><table>
      <tr><th rowspan=2>工号</th><th colspan="2">评&nbsp;分</th></tr>
      <tr><th>服务<br>态度</th><th>速度<script>alert(1)</script></th></tr>
      <tr><td>A001<td>5<td></table>`;
    expect(await rowsOf(bytesOf(html), 'a.xls')).toEqual([
      ['工号', '评\u00a0分', '评\u00a0分'],
      ['工号', '服务\n态度', '速度'],
      ['A001', '5', null],
    ]);
  });

  it('refuses a page without a table', async () => {
    expect(await refusal(bytesOf('<html><p>登录</p></html>'))).toEqual({ code: 'fileNotATable' });
  });

  it('reads an XML workbook and refuses one that declares entities', async () => {
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="一"><Table>
      <Row><Cell><Data ss:Type="String">工号</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">日期</Data></Cell></Row>
      <Row ss:Index="3"><Cell><Data ss:Type="String">0007</Data></Cell><Cell><Data ss:Type="Number">4</Data></Cell>
      <Cell><Data ss:Type="DateTime">2026-03-02T09:19:20.000</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(await rowsOf(bytesOf(xml), 'a.xls')).toEqual([
      ['工号', null, '日期'],
      [],
      ['0007', 4, { kind: 'date', text: '2026-03-02T09:19:20' }],
    ]);
    const hostile = xml.replace('<Workbook', '<!DOCTYPE x [<!ENTITY a "b">]><Workbook');
    expect(await refusal(bytesOf(hostile))).toEqual({
      code: 'fileUnreadable',
      reason: 'xmlEntities',
    });
  });
});

describe('workbooks', () => {
  const cells =
    '<row r="2"><c r="A2" t="str"><v>0007</v></c><c r="B2"><v>4</v></c><c r="C2" s="1"><v>46083.3884259259</v></c>' +
    '<c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" s="1"><v>1.0868055556</v></c><c r="G2"><f>1+1</f></c></row>';

  it('gives text, numbers, local times, clocks beyond a day, errors and empty formulas', async () => {
    const zip = buildZip(workbookParts([{ name: '一', rows: textRow(1, ['a', 'b']) + cells }]));
    const reading = await readTable(zip, 'a.xlsx');
    expect(reading.sheets[0]?.rows[1]).toEqual([
      '0007',
      4,
      { kind: 'date', text: '2026-03-02T09:19:20' },
      { kind: 'error', text: '#N/A' },
      true,
      '26:05:00',
    ]);
    expect(reading.notices).toEqual([
      { code: 'errorCells', details: { sheet: '一', count: 1 } },
      { code: 'formulaCells', details: { sheet: '一', count: 1 } },
    ]);
  });

  it('honours the date system that counts from 1904', async () => {
    const parts = workbookParts(
      [{ name: '一', rows: textRow(1, ['a', 'b']) + cells.replace('46083', '44621') }],
      { date1904: true },
    );
    const [, row] = await rowsOf(buildZip(parts), 'a.xlsx');
    expect(row?.[2]).toEqual({ kind: 'date', text: '2026-03-02T09:19:20' });
  });

  it('names hidden sheets as hidden and keeps gaps between rows', async () => {
    const parts = workbookParts([
      { name: 'old', state: 'veryHidden', rows: textRow(1, ['x']) },
      { name: 'new', rows: textRow(1, ['x']) + textRow(4, ['y']) },
    ]);
    const { sheets } = await readTable(buildZip(parts), 'a.xlsx');
    expect(sheets).toEqual([
      { name: 'old', hidden: true, rows: [['x']] },
      { name: 'new', hidden: false, rows: [['x'], [], [], ['y']] },
    ]);
  });
});

describe('progress', () => {
  it('is told while a large text table or workbook is read, and never beyond the whole', async () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => `A${index},张伟`).join('\r\n');
    const text =
      textRow(1, ['工号', '姓名']) +
      Array.from({ length: 5000 }, (_, index) => textRow(index + 2, ['A001', '张伟'])).join('');
    const files = [
      bytesOf(`工号,姓名\r\n${lines}`),
      buildZip(workbookParts([{ name: '一', rows: text }])),
    ];
    for (const bytes of files) {
      const told: (readonly [number, number])[] = [];
      await readTable(bytes, 'a', {}, (done, total) => told.push([done, total]));
      expect(told.length).toBeGreaterThanOrEqual(2);
      expect(told.every(([done, total]) => done > 0 && done <= total)).toBe(true);
      expect(told.map(([done]) => done)).toEqual(
        told.map(([done]) => done).toSorted((a, b) => a - b),
      );
    }
  });
});

describe('refused files', () => {
  const workbook = readFileSync(resolve(fixtures, '员工花名册.xlsx'));

  it('tells empty, cut, foreign and prose files apart, whatever their name', async () => {
    expect(await refusal(new Uint8Array())).toEqual({ code: 'fileEmpty' });
    expect(await refusal(bytesOf(' \r\n\ufeff\r\n'))).toEqual({ code: 'fileEmpty' });
    expect(await refusal(workbook.subarray(0, 3000))).toEqual({ code: 'fileTruncated' });
    expect(await refusal(workbook.subarray(0, workbook.length - 30))).toEqual({
      code: 'fileTruncated',
    });
    const prose = '各位同事，大家好。\n本月的考核表请在周五前交。\nThanks, and see you.\n';
    expect(await refusal(bytesOf(prose))).toEqual({ code: 'fileNotATable' });
    // As many commas in one sentence as in the next do not make a table.
    const regular = '这是一段普通的说明文字，不是表格。\n请把上个月的评价发给我，谢谢。\n';
    expect(await refusal(bytesOf(regular))).toEqual({ code: 'fileNotATable' });
    expect(await refusal(bytesOf('%PDF-1.7, a, b'))).toEqual({ code: 'fileNotATable' });
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + 13) % 256);
    expect(await refusal(noise)).toEqual({ code: 'fileNotATable' });
    expect(await refusal(buildZip([{ name: 'word/document.xml', content: '<a/>' }]))).toEqual({
      code: 'fileNotATable',
    });
  });

  it('refuses a workbook whose sheets hold nothing as empty', async () => {
    const zip = buildZip(workbookParts([{ name: '一', rows: '' }]));
    expect(await refusal(zip)).toEqual({ code: 'fileEmpty' });
  });

  it('tells a password-protected workbook from a legacy one', async () => {
    const locked97 = buildXls([{ name: '一', rows: [['a', 1]] }], { isLocked: true });
    const encrypted = await writeXlsx({
      sheets: [{ name: '一', rows: [['a']] }],
      encryption: { password: 'secret', spinCount: 1 },
    });
    for (const bytes of [locked97, encrypted]) {
      expect(await refusal(bytes)).toEqual({ code: 'filePasswordProtected' });
    }
    const excel95 = buildXls([{ name: '一', rows: [['a', 1]] }], { version: 0x0500 });
    const excel5 = buildOle([{ name: 'Book', content: new Uint8Array(8) }]);
    const excel4 = Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0]);
    const binary = buildZip([{ name: 'xl/workbook.bin', content: 'a' }]);
    for (const bytes of [excel95, excel5, excel4, binary]) {
      expect(await refusal(bytes, 'a.xls')).toEqual({ code: 'fileOldExcel' });
    }
    const letter = buildOle([{ name: 'WordDocument', content: new Uint8Array(8) }]);
    expect(await refusal(letter)).toEqual({ code: 'fileNotATable' });
    const locked = workbookParts([{ name: '一', rows: '' }]).map((part) => ({ ...part, flags: 1 }));
    expect(await refusal(buildZip(locked))).toEqual({ code: 'filePasswordProtected' });
  });

  it('refuses bombs by what they declare and by what they really unpack to', async () => {
    const parts = workbookParts([{ name: '一', rows: textRow(1, ['a']) }]);
    const zeros = { name: 'xl/media/a.bin', content: new Uint8Array(8 * 1024 * 1024) };
    expect(await refusal(buildZip([...parts, zeros]))).toMatchObject({ code: 'fileTooLarge' });
    const liar = { ...zeros, declaredBytes: 1000 };
    expect(await refusal(buildZip([...parts, liar]))).toMatchObject({ code: 'fileTooLarge' });
    const many = Array.from({ length: 501 }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(await refusal(buildZip(many))).toMatchObject({ code: 'fileTooLarge', what: 'entries' });
  });

  it('refuses cells far outside any real table, and files over the size limit', async () => {
    const wide = '<row r="1"><c r="XFD1"><v>1</v></c></row>';
    const deep = `${textRow(1, ['a'])}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`;
    for (const rowsXml of [wide, deep]) {
      const zip = buildZip(workbookParts([{ name: '一', rows: rowsXml }]));
      expect(await refusal(zip)).toMatchObject({ code: 'fileTooLarge' });
    }
    const workbook20 = new Uint8Array(20 * 1024 * 1024 + 1);
    workbook20.set(buildZip([]));
    const text50 = new Uint8Array(50 * 1024 * 1024 + 1);
    for (const huge of [workbook20, text50]) {
      expect(await refusal(huge)).toMatchObject({ code: 'fileTooLarge', what: 'bytes' });
    }
  });

  it('refuses paths that leave the container, and XML with a document type', async () => {
    const parts = workbookParts([{ name: '一', rows: textRow(1, ['a']) }]);
    expect(await refusal(buildZip([...parts, { name: '../x', content: '' }]))).toEqual({
      code: 'fileUnreadable',
      reason: 'entryName',
    });
    const hostile = { name: 'xl/sharedStrings.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' };
    expect(await refusal(buildZip([...parts, hostile]))).toEqual({
      code: 'fileUnreadable',
      reason: 'xmlEntities',
    });
  });

  it('answers every cut or changed workbook with a reading or a code, never otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: workbook.length }),
        fc.array(fc.tuple(fc.nat({ max: workbook.length - 1 }), fc.nat({ max: 255 })), {
          maxLength: 5,
        }),
        async (length, changes) => {
          const bytes = Uint8Array.from(workbook);
          for (const [position, value] of changes) bytes[position] = value;
          const answer = await refusal(bytes.subarray(0, length));
          expect(answer).toSatisfy(
            (value: object) => 'code' in value || ('sheets' in value && 'format' in value),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
