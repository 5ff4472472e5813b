import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTabbedText } from '@shared/base/parseTabbedText';

describe('a block from a spreadsheet', () => {
  it('has rows between line breaks and cells between tabs', () => {
    expect(parseTabbedText('1\t2\r\n３\t\r\n')).toEqual([
      ['1', '2'],
      ['３', ''],
    ]);
  });

  it('may hold line breaks, tabs and quotes inside a quoted cell', () => {
    expect(parseTabbedText('"两行\n的 ""字"""\tb\n"a\tb"\tc')).toEqual([
      ['两行\n的 "字"', 'b'],
      ['a\tb', 'c'],
    ]);
  });

  it('of any cells comes back as it was, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '1', '中', ' ') });
    const anyRows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const kept = [...rows, ['end', 'end']];
        const text = kept.map((row) => row.map(quoted).join('\t')).join('\n');
        expect(parseTabbedText(text)).toEqual(kept);
      }),
    );
  });
});

/** As a spreadsheet writes a cell. */
function quoted(cell: string): string {
  return /["\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
