import { expect, test, vi } from 'vitest';
import {
  firstWayThatWorks,
  isForRelease,
  type Electron,
  type Way,
} from '@scripts/electronBinary.mjs';
import { SetUpError } from '@scripts/setUpError.mjs';

const copy = { folder: '/electron', executable: '/electron/electron', version: '45.0.0' };

function offers(source: Way['source']): Way {
  return { source, find: () => copy };
}

function hasNothing(source: Way['source']): Way {
  return { source, find: () => undefined };
}

function fails(source: Way['source'], reason: string): Way {
  return {
    source,
    find: () => {
      throw new SetUpError(reason);
    },
  };
}

test('the first way that has a copy is taken and later ones are not asked', async () => {
  const download = vi.fn<Way['find']>(() => copy);
  const ways: Way[] = [
    hasNothing('installed'),
    offers('cache'),
    { source: 'download', find: download },
  ];
  expect(await firstWayThatWorks(ways, () => {})).toEqual({ ...copy, source: 'cache' });
  expect(download).not.toHaveBeenCalled();
});

test('a failed download leads on to the registry', async () => {
  const told: string[] = [];
  const ways = [fails('download', 'github.com is not reached'), offers('registry')];
  const electron = await firstWayThatWorks(ways, (text) => told.push(text));
  expect(electron).toEqual({ ...copy, source: 'registry' });
  expect(told).toEqual(['No Electron by download: github.com is not reached']);
});

test('when no way works the message tells each reason and what to do', async () => {
  const ways = [hasNothing('installed'), fails('download', 'no network'), fails('registry', '404')];
  await expect(firstWayThatWorks(ways, () => {})).rejects.toThrow(
    /download: no network\n.*npm registry: 404\n[^]*ELECTRON_MIRROR/,
  );
});

test('a fault of the script itself is not taken for a missing copy', async () => {
  const broken: Way = {
    source: 'cache',
    find: () => {
      throw new TypeError('fault');
    },
  };
  await expect(firstWayThatWorks([broken, offers('download')], () => {})).rejects.toThrow(
    TypeError,
  );
});

test.each([
  ['installed', true],
  ['download', true],
  ['cache', false],
  ['registry', false],
  ['override', false],
] as const)('a release from the %s copy is allowed: %s', (source, allowed) => {
  const electron: Electron = { ...copy, source };
  expect(isForRelease(electron)).toBe(allowed);
});
