import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const shared = resolve(import.meta.dirname, '..', '..', '..', 'shared');

function importsOf(folder: string): readonly string[] {
  return readdirSync(join(shared, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(join(shared, folder, name), 'utf8').matchAll(/ from '([^']+)'/g)].map(
        (match) => `${name}: ${match[1]}`,
      ),
    );
}

test('no rule of the record path imports a statistic', () => {
  const imports = importsOf('scoring');
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter((each) => /statistics|jstat/.test(each))).toEqual([]);
});
