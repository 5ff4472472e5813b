import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceFingerprint } from '@scripts/build.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-build-'));
  mkdirSync(join(folder, 'shared', 'base'), { recursive: true });
  writeFileSync(join(folder, 'shared', 'base', 'sum.ts'), 'one');
  writeFileSync(join(folder, 'package.json'), '{}');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fingerprint(): string {
  return sourceFingerprint(folder, ['shared', 'package.json']);
}

test('unchanged sources have the same fingerprint, whenever they were written', () => {
  const before = fingerprint();
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(fingerprint()).toBe(before);
});

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'package.json'), '{ }')],
  ['a new file', () => writeFileSync(join(folder, 'shared', 'mean.ts'), '')],
  ['a removed file', () => rmSync(join(folder, 'shared', 'base', 'sum.ts'))],
  [
    'a renamed file',
    () => renameSync(join(folder, 'shared', 'base', 'sum.ts'), join(folder, 'shared', 'sum.ts')),
  ],
])('%s changes the fingerprint', (_case, change) => {
  const before = fingerprint();
  change();
  expect(fingerprint()).not.toBe(before);
});
