import { expect, test } from 'vitest';
import { aptCommand, missingLibraries, namesForRelease } from '@scripts/systemLibraries.mjs';

test('the libraries that ldd does not find are listed once each', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd3a5f2000)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f0a00000000)',
    '\tlibatk-1.0.so.0 => not found',
    '\tlibgtk-3.so.0 => not found',
    '',
  ].join('\n');
  expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libatk-1.0.so.0']);
});

test('nothing is missing when ldd finds everything or has nothing to say', () => {
  expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x00007f0a00000000)\n')).toEqual([]);
  expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([]);
});

test('packages take the names of the release', () => {
  const known = new Set(['libgtk-3-0t64', 'libasound2t64']);
  const wanted = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
  expect(namesForRelease(wanted, (name) => known.has(name))).toEqual([
    'libgtk-3-0t64',
    'libnss3',
    'libasound2t64',
    'libgbm1',
  ]);
  expect(namesForRelease(wanted, () => false)).toEqual(wanted);
});

test('the command that is printed installs without recommended packages', () => {
  expect(aptCommand(['libnss3', 'libgbm1'])).toBe(
    'apt-get update && apt-get install -y --no-install-recommends libnss3 libgbm1',
  );
});
