import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readVectors, ruleNamed } from './readVectors';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder that is missing or holds no JSON file is no set of vectors', () => {
  expect(() => readVectors(join(folder, 'missing'))).toThrow('ENOENT');
  mkdirSync(join(folder, 'inner'));
  expect(() => readVectors(folder)).toThrow('There are no vectors');
});

test('a file without vectors, with half a vector or with broken JSON is refused', () => {
  for (const text of ['[]', '{}', '[{"name":"a","fn":"grade"}]', '[']) {
    writeFileSync(join(folder, 'a.json'), text);
    expect(() => readVectors(folder)).toThrow();
  }
});

test('a name that no rule has is refused, also one that every object has', () => {
  expect(() => ruleNamed('scoreEverything')).toThrow('No rule is called "scoreEverything"');
  expect(() => ruleNamed('toString')).toThrow('No rule');
});
