import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '@migrations/index';
import released from '@migrations/released.json';

const folder = resolve('migrations');
const files = readdirSync(folder).filter((name) => /^\d{4}-.*\.ts$/u.test(name));

describe('the steps of the schema', () => {
  it('are those of the folder, in rising order, under the number in their name', () => {
    expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
    expect(migrations.map(({ number }) => number)).toEqual(
      migrations.map(({ name }) => Number.parseInt(name, 10)),
    );
  });

  it('are pinned: a released step never changes, and a new one is pinned with its release', () => {
    const found = files.map((name) => [
      name.replace('.ts', ''),
      createHash('sha256')
        .update(readFileSync(resolve(folder, name)))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(found)).toEqual(released);
  });

  it('have a test each', () => {
    for (const { name } of migrations) {
      expect(existsSync(resolve('test/migrations', `${name}.test.ts`)), name).toBe(true);
    }
  });

  it('import kysely and nothing else, so that they do the same years from now', () => {
    for (const name of files) {
      const text = readFileSync(resolve(folder, name), 'utf8');
      const imported = [...text.matchAll(/from '([^']+)'/gu)].map(([, path]) => path);
      expect(imported, name).toEqual(['kysely']);
    }
  });
});
