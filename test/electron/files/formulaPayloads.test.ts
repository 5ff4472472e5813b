import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';
import { cellText } from '@shared/import/table';

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\0=',
  ' =',
  '＝',
  '＋',
  '－',
  '＠',
  "'=",
  '"=',
  '\u00a0=',
  '\u200b=',
  '=+',
  '@SUM',
  '=@',
];
const bodies = [
  '1+1',
  'SUM(1,2)',
  "cmd|'/c calc'!A1",
  'HYPERLINK("http://x.invalid","y")',
  '2*3',
  'A1',
  '1',
  'NOW()',
  'WEBSERVICE("http://x.invalid")',
  '"a"&"b"',
  '1;2',
  '1,2',
  '{1}',
  '1%',
  '-1',
  '(1)',
  'TRUE',
  'IF(1,2,3)',
  'PI()',
  'ROW()',
  '1E5',
  'CHAR(65)',
  '$A$1',
  'INFO("system")',
  '1/2',
  '0x10',
  '3^2',
  'RAND()',
  'T("x")',
  'N(1)',
  '1=1',
  'NOT(0)',
  'LEN("abc")',
  'A1:A2',
  'REPT("x",3)',
  'SUM(A1:B2)',
  'VLOOKUP(1,A:B,2)',
  'ABS(-1)',
  'TODAY()',
  '1&2',
  '1 + 1',
  'EXEC("calc")',
  "MSEXCEL|'..'!A1",
  'Sheet1!A1',
  "'x'!A1",
  '-2+3+cmd',
  '@A1',
  '+1',
  '1.5',
  'DDE("x";"y";"z")',
];
const payloads = starts.flatMap((start) => bodies.map((body) => start + body));
const rows = [
  ['no', 'text', 'number'],
  ...payloads.map((text, index): [number, string, number] => [index, text, -1 - index]),
];

/** No table holds zero characters, and a workbook has one sign for every line break. */
function held(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r', '\n');
}

describe('1,000 texts that a spreadsheet would evaluate', () => {
  it('are as many', () => {
    expect(payloads.length).toBe(1000);
  });

  it('start with an apostrophe in CSV; numbers do not, negative ones included', () => {
    const text = new TextDecoder().decode(writeCsv(rows));
    expect(text).not.toContain('\0');
    for (const payload of payloads) {
      const inside = payload.replaceAll('\0', '').replaceAll('"', '""');
      expect(text).toContain(`"'${inside}"`);
    }
    expect(text).toMatch(/,-1000\r\n$/u);
  });

  it.each(['csv', 'xlsx'] as const)('come back from %s as they were', async (format) => {
    const bytes = format === 'csv' ? writeCsv(rows) : await writeXlsx([{ name: 'texts', rows }]);
    const { sheets } = await readTable(bytes, `texts.${format}`);
    const back = (sheets[0]?.rows ?? []).slice(1);
    expect(back.map(([, text]) => held(cellText(text)))).toEqual(payloads.map(held));
    expect(back.map(([, , number]) => Number(cellText(number)))).toEqual(
      payloads.map((_, index) => -1 - index),
    );
  });
});
