import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScript, runScript, type Built } from '@test/helpers/build';
import { countOfRun, randomFrom, seedOfRun } from '@test/helpers/random';
import { shopWithWork } from './bases';
import { countSaves, savedAfter, savedIn } from './saves';
import { copyOf, examine, openShop, programOn } from './shop';

const seed = seedOfRun();
const random = randomFrom(seed);
const faults = countOfRun('GONGPING_DISK_FAULTS', 8);
/** The disk fails under the program by a small library before the one of the system. */
const hasCompiler = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;

let script: Built;
let folder = '';
let base = '';
let library = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-chaos-'));
  base = join(folder, 'base');
  library = join(folder, 'failingDisk.so');
  script = await buildScript('test/chaos/scripts/workOnDisk.ts');
  await shopWithWork(base);
  if (!hasCompiler) {
    console.info('No C compiler: only the full disk of test/electron/database was tried.');
    return;
  }
  const source = resolve('test/chaos/failingDisk.c');
  const made = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  if (made.status !== 0) throw new Error(String(made.stderr));
});

afterAll(() => {
  script.remove();
  rmSync(folder, { recursive: true });
});

/** The faults of a disk that the user must be told in these words. */
const plainCodes = [
  'ok',
  'diskFull',
  'diskFailed',
  'backupFailed',
  'fileNotWritten',
  // The preview before it was refused for the disk.
  'importExpired',
];

describe.runIf(hasCompiler)('a disk', () => {
  it(
    `that fails at ${faults} places loses nothing acknowledged, and the program stays up and says it plainly (seed ${seed})`,
    async () => {
      const full = await work({ from: 0, count: 0, errno: constants.errno.ENOSPC });
      const bad = await work({ from: 0, count: 0, errno: constants.errno.EIO });
      expect(full.places).toBeGreaterThan(50);
      expect(bad.places).toBeGreaterThan(full.places);
      const told = new Map<string, number>();
      for (let fault = 0; fault < faults; fault += 1) {
        const isFull = fault % 2 === 0;
        const from = 1 + Math.floor(random() * (isFull ? full : bad).places);
        const errno = isFull ? constants.errno.ENOSPC : constants.errno.EIO;
        // A full disk stays full until somebody clears it; a bad one fails now and then.
        const count = isFull ? 1_000_000 : 1 + Math.floor(random() * 3);
        const where = `fault ${fault}: ${isFull ? 'full' : 'bad'} from place ${from}, ${count}`;
        const { steps, isClosed, place } = await work({ from, count, errno });
        expect(isClosed, where).toBe(true);
        for (const { what, ended } of steps) {
          expect(plainCodes, `${where}: ${what}`).toContain(ended);
          const key = ended === 'ok' ? 'ok' : `${what} ${ended}`;
          told.set(key, (told.get(key) ?? 0) + 1);
        }
        const { alarm, problem, rows } = await examine(place);
        expect({ alarm, problem }, where).toEqual({ alarm: null, problem: null });
        const saves = countSaves(rows('auditEntry'));
        expect(savedIn(rows), where).toEqual(savedAfter(saves));
        const surveys = rows('import').filter(({ kind }) => kind === 'survey');
        const there = { save: saves, import: surveys.length, merge: rows('handOffPackage').length };
        for (const [what, number] of Object.entries(there)) {
          const tried = steps.filter((step) => step.what === what);
          const acknowledged = tried.filter(({ ended }) => ended === 'ok').length;
          expect(number, `${where}: ${what}`).toBeGreaterThanOrEqual(acknowledged);
          expect(number, `${where}: ${what}`).toBeLessThanOrEqual(tried.length);
          // A disk can fail after the commit: refused, and there all the same.
          if (number > acknowledged) {
            told.set('there all the same', (told.get('there all the same') ?? 0) + 1);
          }
        }
        expect(await damagedBackups(place), where).toEqual([]);
      }
      console.info(
        JSON.stringify({
          seed,
          faults,
          full: full.places,
          bad: bad.places,
          ...Object.fromEntries(told),
        }),
      );
    },
    600_000 + faults * 20_000,
  );
});

interface Step {
  readonly what: string;
  readonly ended: string;
}

/** A day's work on a fresh copy, during which so many writes fail from a place on. */
async function work(fault: { from: number; count: number; errno: number }) {
  const place = copyOf(base, join(folder, 'place'));
  const armed = join(folder, 'armed');
  const report = join(folder, 'report');
  rmSync(armed, { force: true });
  const { child, next, ended } = runScript(script, [place], {
    environment: {
      LD_PRELOAD: library,
      FAIL_PATH: place,
      FAIL_ARMED: armed,
      FAIL_REPORT: report,
      FAIL_FROM: String(fault.from),
      FAIL_COUNT: String(fault.count),
      FAIL_ERRNO: String(fault.errno),
    },
  });
  expect(await next()).toBe('ready');
  writeFileSync(armed, '');
  child.stdin.write('go\n');
  const steps: Step[] = [];
  let isClosed = false;
  for (let line = await next(); line !== null; line = await next()) {
    if (line === 'worked') {
      rmSync(armed);
      child.stdin.write('go\n');
    } else if (line === 'closed') isClosed = true;
    else steps.push(JSON.parse(line) as Step);
  }
  await ended;
  const places = existsSync(report) ? Number(readFileSync(report, 'utf8')) : 0;
  return { place, steps, isClosed, places };
}

/** Backups that count as such and do not pass their test. */
async function damagedBackups(place: string): Promise<readonly string[]> {
  const program = programOn(place, 600_000);
  await openShop(program);
  const { backups, damaged } = await program.call('backup.list', {});
  const bad = [...damaged];
  for (const { backupId } of backups) {
    const { isGood } = await program.call('backup.test', { backupId });
    if (!isGood) bad.push(backupId);
  }
  await program.close();
  return bad;
}
