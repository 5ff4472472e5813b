import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '@shared/import/normaliseText';

/** The definition, without any short cut. */
function define(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe('normaliseText', () => {
  it('is its definition for every text, whether tidy already or not', () => {
    const characters = fc.constantFrom(...'aZ9!~ \t\n\u00a0\u3000\u200b满意龥ＡＢ９（）①');
    const texts = fc.oneof(fc.string({ unit: characters }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(normaliseText(text)).toBe(define(text));
      }),
      { numRuns: 2000 },
    );
  });
});
