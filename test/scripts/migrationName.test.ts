import { expect, test } from 'vitest';
import { nextMigrationName } from '@scripts/migrationName.mjs';

test('steps are numbered in tens after the last one', () => {
  const files = ['0010-unit.ts', '0020-scheme.ts', 'index.ts', 'tsconfig.json'];
  expect(nextMigrationName(files, 'action-plan')).toBe('0030-action-plan');
});

test('a mending step between two tens does not disturb the numbering', () => {
  expect(nextMigrationName(['0010-unit.ts', '0015-unit-name.ts'], 'scheme')).toBe('0020-scheme');
});

test.each(['', 'Action-Plan', 'action plan', '../plan'])(
  'the subject "%s" is refused',
  (subject) => {
    expect(nextMigrationName([], subject)).toBeUndefined();
  },
);
