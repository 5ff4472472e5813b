import { readdirSync, readFileSync } from 'node:fs';
import { matchesGlob, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const config = readFileSync(resolve(root, 'electron-builder.yml'), 'utf8');
const addonFolder = 'node_modules/better-sqlite3/prebuilds';

function excludedBy(platform: string): string[] {
  const section = new RegExp(`^${platform}:\n((?: .*\n)+)`, 'm').exec(config)?.[1] ?? '';
  return [...section.matchAll(/^ {4}- '!(.+)'$/gm)].map((match) => match[1] ?? '');
}

test.each([
  ['win', 'win32-x64.node'],
  ['linux', 'linux-x64.node'],
  ['mac', 'darwin-arm64.node'],
])('the package for %s keeps exactly the addon %s', (platform, addon) => {
  const excluded = excludedBy(platform);
  const kept = readdirSync(resolve(root, addonFolder)).filter(
    (name) => !excluded.some((pattern) => matchesGlob(`${addonFolder}/${name}`, pattern)),
  );
  expect(kept).toEqual([addon]);
});
