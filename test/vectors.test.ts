import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { matchExpected } from './vectors/matchExpected';
import { ruleByName, type VectorRule } from './vectors/ruleByName';

const vectorFile = z.array(
  z.object({
    name: z.string(),
    fn: z.string(),
    source: z.string(),
    input: z.record(z.string(), z.unknown()),
    expected: z.unknown(),
    tolerance: z.number().nonnegative(),
  }),
);

const folder = resolve(process.env['VECTORS_DIR'] ?? join(import.meta.dirname, 'vectors'));
const fileNames = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('the vector folder holds vectors', () => {
  expect(fileNames).not.toEqual([]);
});

for (const fileName of fileNames.toSorted()) {
  const vectors = vectorFile.parse(JSON.parse(readFileSync(join(folder, fileName), 'utf8')));
  for (const { fn, name, input, expected, tolerance } of vectors) {
    test(`${fileName}: ${fn} ${name}`, () => {
      const result: unknown = Reflect.apply(ruleNamed(fn), undefined, [input]);
      expect(matchExpected(result, expected, tolerance)).toEqual([]);
    });
  }
}

function ruleNamed(fn: string): VectorRule {
  const rule = Object.hasOwn(ruleByName, fn) ? ruleByName[fn] : undefined;
  if (rule === undefined) throw new Error(`No rule is called "${fn}"`);
  return rule;
}
