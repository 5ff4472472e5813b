import { blankKinds } from '@shared/domain/blankKind';
import { appraisalIdSchema } from '@shared/domain/ids';
import { drawCode } from '@shared/sheets/drawCode';
import { entryCode, readEntryCode } from '@shared/sheets/entryCode';
import fc from 'fast-check';
import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';

const ids = fc.uuid().map((id) => appraisalIdSchema.parse(id));
const kinds = fc.constantFrom(...blankKinds);
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code of a blank sheet', () => {
  test('is read back as its kind and the end of the id', () => {
    fc.assert(
      fc.property(kinds, ids, (kind, id) => {
        const idEnding = id.replaceAll('-', '').slice(-10);
        expect(readEntryCode(entryCode(kind, id))).toEqual({ kind, idEnding });
      }),
    );
  });

  test('is refused when any one symbol is mistyped', () => {
    fc.assert(
      fc.property(
        kinds,
        ids,
        fc.nat({ max: 9 }),
        fc.constantFrom(...symbols),
        (kind, id, place, typed) => {
          const code = entryCode(kind, id).replace('-', '');
          // The check symbol has 31 values, so that the last symbol of the alphabet is never one.
          fc.pre(code[place] !== typed);
          const wrong = code.slice(0, place) + typed + code.slice(place + 1);
          const difference = symbols.indexOf(typed) - symbols.indexOf(code[place] ?? '');
          fc.pre(Math.abs(difference) !== 31);
          expect(readEntryCode(wrong)).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is refused when two neighbours are swapped', () => {
    fc.assert(
      fc.property(kinds, ids, fc.nat({ max: 7 }), (kind, id, place) => {
        const code = entryCode(kind, id).replace('-', '');
        const [first = '', second = ''] = code.slice(place, place + 2);
        const difference = symbols.indexOf(first) - symbols.indexOf(second);
        fc.pre(difference % 31 !== 0);
        expect(
          readEntryCode(code.slice(0, place) + second + first + code.slice(place + 2)),
        ).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('may be typed in small letters, full width, with spaces and look-alikes', () => {
    fc.assert(
      fc.property(kinds, ids, (kind, id) => {
        const code = entryCode(kind, id);
        const wide = [...code].map((symbol) =>
          symbol === '-' ? '－' : String.fromCodePoint((symbol.codePointAt(0) ?? 0) + 0xfee0),
        );
        const alike = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        for (const typed of [wide.join(''), ` ${alike} `, code.replace('-', ' – ')]) {
          expect(readEntryCode(typed)).toEqual(readEntryCode(code));
        }
      }),
    );
  });

  test.each(['', 'K7QM', '00000-000001', '张三', 'UUUUU-UUUUU'])('is not %j', (typed) => {
    expect(readEntryCode(typed)).toBeNull();
  });

  test('is drawn as a QR code that a reader reads', () => {
    const code = entryCode('self', appraisalIdSchema.parse('0193e9a4-7b1c-7cc3-98c4-dc0c0c07398f'));
    const { size, path } = drawCode(code);
    const margin = 4;
    const zoom = 4;
    const width = (size + 2 * margin) * zoom;
    const data = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
      for (let dy = 0; dy < zoom; dy += 1) {
        for (let dx = 0; dx < zoom; dx += 1) {
          const row = (Number(y) + margin) * zoom + dy;
          const column = (Number(x) + margin) * zoom + dx;
          data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
        }
      }
    }
    expect(decodeQr({ width, height: width, data })).toBe(code);
  });
});
