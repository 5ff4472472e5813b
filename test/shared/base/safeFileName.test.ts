import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '@shared/base/safeFileName';
import { pick, randomFrom, seedOfRun } from '@test/helpers/random';

const seed = seedOfRun();

describe('a proposed file name', () => {
  it('stays as it is where it is a plain name', () => {
    for (const name of ['考核表-2026-03.pdf', '张伟 (A001).xlsx', '现场照片.jpg', 'O’Brien.csv']) {
      expect(safeFileName(name)).toBe(name);
    }
  });

  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Windows\\evil.exe', 'C__Windows_evil.exe'],
    ['CON.pdf', '_CON.pdf'],
    ['nul', '_nul'],
    ['com1.backup.pdf', '_com1.backup.pdf'],
    ['张伟. .pdf', '张伟.pdf'],
    ['.hidden', '_.hidden'],
    ['', '_'],
    ['报告\u202Efdp.exe', '报告_fdp.exe'],
    ['a\u0000b\nc\u200Bd.pdf', 'a_b_c_d.pdf'],
  ])('%j becomes %j', (proposed, safe) => {
    expect(safeFileName(proposed)).toBe(safe);
  });

  it('is at most 200 bytes and keeps its ending', () => {
    const name = safeFileName(`${'长'.repeat(400)}.pdf`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name.endsWith('长.pdf')).toBe(true);
  });

  it(`never leads out of the chosen folder, on no system: 500 names (seed ${seed})`, () => {
    const random = randomFrom(seed);
    const parts = [
      '..',
      '/',
      '\\',
      '.',
      ' ',
      'C:',
      'CON',
      'LPT9',
      '张',
      '\u202E',
      '\0',
      '~',
      '%2e',
    ];
    for (let index = 0; index < 500; index += 1) {
      const length = 1 + Math.floor(random() * 12);
      const proposed = Array.from({ length }, () => pick(parts, random)).join('');
      for (const name of [safeFileName(proposed), safeFileName(`${proposed}.pdf`)]) {
        for (const { join, dirname, basename, resolve } of [posix, win32]) {
          const folder = resolve('/chosen/folder');
          expect(dirname(join(folder, name)), JSON.stringify(proposed)).toBe(folder);
          expect(basename(name)).toBe(name);
        }
        expect(name).toMatch(/^[^.\s].*[^.\s]$|^[^.\s]$/u);
      }
    }
  });
});
