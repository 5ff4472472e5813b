import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { matchExpected } from './vectors/matchExpected';
import { readVectors, ruleNamed } from './vectors/readVectors';

const folder = resolve(process.env['VECTORS_DIR'] ?? join(import.meta.dirname, 'vectors'));

for (const [fileName, vectors] of readVectors(folder)) {
  for (const { fn, name, input, expected, tolerance } of vectors) {
    test(`${fileName}: ${fn} ${name}`, () => {
      const result: unknown = Reflect.apply(ruleNamed(fn), undefined, [input]);
      expect(matchExpected(result, expected, tolerance)).toEqual([]);
    });
  }
}
