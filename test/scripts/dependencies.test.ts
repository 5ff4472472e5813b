import { expect, test } from 'vitest';
import { recordMatchesLock } from '@scripts/dependencies.mjs';

const react = { version: '19.3.1', integrity: 'sha512-react' };
const otherPlatform = { version: '1.0.0', integrity: 'sha512-other', optional: true };

function packages(entries: Record<string, object>): string {
  return JSON.stringify({ lockfileVersion: 3, packages: entries });
}

const lock = packages({
  '': { name: 'gongping' },
  'node_modules/react': react,
  'node_modules/other-platform': otherPlatform,
});

test('an installation is complete although packages of other platforms are left out', () => {
  expect(recordMatchesLock(lock, packages({ 'node_modules/react': react }))).toBe(true);
});

test.each([
  ['a missing package', {}],
  ['another version', { 'node_modules/react': { ...react, version: '19.3.0' } }],
  ['other content', { 'node_modules/react': { ...react, integrity: 'sha512-else' } }],
  ['a package that is not wanted', { 'node_modules/react': react, 'node_modules/extra': react }],
])('%s asks for a new installation', (_case, entries) => {
  expect(recordMatchesLock(lock, packages(entries))).toBe(false);
});
