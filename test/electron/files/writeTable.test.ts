import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';

const payloads = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a',
  "'=1",
  '"=1',
  '\u0000=1',
];

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('writeCsv', () => {
  it('writes UTF-8 with a byte order mark and CRLF, numbers bare and text in quotes', () => {
    const bytes = writeCsv([
      ['姓名', '得分'],
      ['张伟', -4.5],
      ['a "b"\n,c', null],
    ]);
    expect(textOf(bytes)).toBe('\ufeff"姓名","得分"\r\n"张伟",-4.5\r\n"a ""b""\n,c",\r\n');
  });

  it.each(payloads)('puts an apostrophe before the formula %j', (payload) => {
    expect(textOf(writeCsv([[payload, 1]]))).toBe(
      `\ufeff"'${payload.replaceAll('\0', '').replaceAll('"', '""')}",1\r\n`,
    );
  });

  it('is read back without loss', async () => {
    const text = fc.oneof(
      fc.constantFrom(...payloads.filter((payload) => !payload.includes('\u0000')), '0007', "'a"),
      fc.string({ unit: fc.constantFrom(...'aA1 ,;"\'=+-@＝张伟\n\t|') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (pairs) => {
        const rows = [['工号', '姓名', '备注', '完'], ...pairs.map(([a, b]) => ['x', a, b, 'end'])];
        const reading = await readTable(writeCsv(rows), 'results.csv');
        const read = reading.sheets[0]?.rows.map((row) => row.map((cell) => cell ?? ''));
        expect(read).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});

describe('writeXlsx', () => {
  it('writes text as typed text, never as a formula, and numbers as numbers', async () => {
    const rows = [
      ...payloads.filter((text) => !text.includes('\u0000') && !text.includes('\r')),
      '0007',
    ].map((text) => [text, 2.5, null, 'end'] as const);
    const bytes = await writeXlsx([{ name: '结果 [1]/2026', rows }]);
    const reading = await readTable(bytes, 'results.xlsx');
    expect(reading.sheets).toEqual([{ name: '结果  1  2026', hidden: false, rows }]);
    expect(sheetXml(bytes)).not.toMatch(/<f[ >]/u);
  });
});

/** XML of the first worksheet, taken out of the container without the library that wrote it. */
function sheetXml(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const name = buffer.indexOf('xl/worksheets/sheet1.xml');
  const header = name - 30;
  const start = name + buffer.readUInt16LE(header + 26) + buffer.readUInt16LE(header + 28);
  const packed = buffer.subarray(start);
  return buffer.readUInt16LE(header + 8) === 0
    ? packed.toString('utf8', 0, buffer.readUInt32LE(header + 18))
    : inflateRawSync(packed).toString('utf8');
}
