import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { buildZip, textRow, workbookParts } from './tableFiles';

/** Style 2 writes six digits. */
function withPaddedStyle(name: string, content: Uint8Array | string): string {
  const text = String(content);
  if (name !== 'xl/styles.xml') return text;
  return text
    .replace(
      '<cellXfs',
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs',
    )
    .replace('</cellXfs>', '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs>');
}

describe('numbers that a workbook shows with leading zeros', () => {
  it('are read as they are shown, and all others as they are', async () => {
    const rows = [
      textRow(1, ['工号', '姓名', '件数']),
      '<row r="2"><c r="A2" s="2"><v>96</v></c><c r="B2" t="inlineStr"><is><t>张伟</t></is></c><c r="C2"><v>96</v></c></row>',
      '<row r="3"><c r="A3" s="2"><v>1234567</v></c><c r="B3" t="inlineStr"><is><t>李娜</t></is></c><c r="C3" s="2"><v>1.5</v></c></row>',
    ].join('');
    const parts = workbookParts([{ name: '数据', rows }]).map((part) => ({
      ...part,
      content: withPaddedStyle(part.name, part.content),
    }));
    const { sheets } = await readTable(buildZip(parts), '花名册.xlsx');
    expect(sheets[0]?.rows).toEqual([
      ['工号', '姓名', '件数'],
      ['000096', '张伟', 96],
      ['1234567', '李娜', 1.5],
    ]);
  });

  it('are read so from a binary workbook, too', async () => {
    const file = '工号补零.xls';
    const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');
    const { sheets } = await readTable(readFileSync(resolve(fixtures, file)), file);
    expect(sheets[0]?.rows.slice(2, 6).map(([number]) => number)).toEqual([
      '000096',
      '000097',
      123456789012345696,
      100,
    ]);
  });
});
