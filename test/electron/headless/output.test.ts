import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createOutput,
  errorSentence,
  exitCodeOf,
  exitCodes,
  UsageError,
} from '@electron/headless/output';
import { AppError, errorCodes, type ErrorCode } from '@shared/contract/result';
import { locales } from '@shared/domain/locale';

afterEach(() => vi.restoreAllMocks());

describe('the exit code', () => {
  it('is one of five that are written down', () => {
    expect(exitCodes).toEqual({ done: 0, unexpected: 1, usage: 2, refused: 3, store: 4 });
  });

  it('tells a wrong command line from a fault nobody thought of', () => {
    expect(exitCodeOf(new UsageError('--shop'))).toBe(2);
    expect(exitCodeOf(new TypeError('x is undefined'))).toBe(1);
    expect(exitCodeOf('a text')).toBe(1);
  });

  it('is 4 if the store is at fault, 1 if the program is, and 3 for everything that is refused', () => {
    const others: Partial<Record<ErrorCode, number>> = {
      unexpected: 1,
      callUnknown: 1,
      printFailed: 1,
      storeMissing: 4,
      storeInUse: 4,
      storeHeld: 4,
      placeUnsuitable: 4,
      storeNewer: 4,
      storeDamaged: 4,
      storeMigrationFailed: 4,
      diskFull: 4,
    };
    const found = errorCodes.map((code) => [code, exitCodeOf(new AppError(code))]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(errorCodes.map((code) => [code, others[code] ?? 3])),
    );
  });
});

describe('standard output', () => {
  it('gets the lines, or with --json one document and no line', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((...given: readonly unknown[]) => {
      written.push(String(given[0]));
      // The program passes what is to be called when the text is out, and that last.
      const done = given.at(-1) as () => void;
      done();
      return true;
    });
    for (const asJson of [false, true]) {
      const output = createOutput(asJson);
      output.line('第一行');
      output.line('第二行');
      await output.end({ scored: 5 });
    }
    expect(written).toEqual(['第一行\n第二行\n', '{\n  "scored": 5\n}\n']);
  });

  it('gets nothing if there is nothing to say', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    await createOutput(false).end({ ignored: true });
    expect(write).not.toHaveBeenCalled();
  });
});

describe('the sentence of an error', () => {
  it('has words for every code in every language, and no gap in them', () => {
    for (const locale of locales) {
      for (const code of errorCodes) {
        const sentence = errorSentence(new AppError(code), locale);
        expect(sentence.split('\n').length, `${code} ${locale}`).toBeGreaterThanOrEqual(3);
        expect(sentence, `${code} ${locale}`).not.toMatch(/^error\./mu);
      }
    }
  });
});
