import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScript, runScript, type Built } from '@test/helpers/build';
import { countOfRun, randomFrom, seedOfRun } from '@test/helpers/random';
import {
  encryptedOldShop,
  protectedShop,
  readableOldShop,
  shopWithBackup,
  shopWithCycle,
  shopWithPackage,
  type Base,
} from './bases';
import { copyOf, examine, type Examined } from './shop';

const seed = seedOfRun();
const random = randomFrom(seed);
const kills = countOfRun('GONGPING_CHANGE_KILLS', 6);

let script: Built;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-chaos-'));
  script = await buildScript('test/chaos/scripts/change.ts');
});

afterAll(() => {
  script.remove();
  rmSync(folder, { recursive: true });
});

/** What is changed in which shop, and the copies that are left on purpose. */
const changes: readonly {
  readonly name: string;
  readonly change: string;
  readonly base: Base;
  /** Two ways of one kind share its kills. */
  readonly times: number;
  readonly keeps: RegExp | null;
}[] = [
  {
    name: 'the upgrade of a readable store',
    change: 'migration',
    base: readableOldShop,
    times: Math.ceil(kills / 2),
    keeps: null,
  },
  {
    name: 'the upgrade of an encrypted store',
    change: 'migration',
    base: encryptedOldShop,
    times: Math.ceil(kills / 2),
    keeps: null,
  },
  {
    name: 'a restore',
    change: 'restore',
    base: shopWithBackup,
    times: kills,
    keeps: /^store\.db\.before-restore(-journal)?$/u,
  },
  { name: 'a merge', change: 'merge', base: shopWithPackage, times: kills, keeps: null },
  {
    name: 'the removal of a user',
    change: 'removal',
    base: protectedShop,
    times: Math.ceil(kills / 2),
    keeps: null,
  },
  {
    name: 'the first password',
    change: 'protection',
    base: shopWithCycle,
    times: Math.ceil(kills / 2),
    keeps: null,
  },
];

describe('a program that is killed', () => {
  it.each(changes)(
    `$times times during $name leaves exactly the old store or the new one (seed ${seed})`,
    async ({ change, base, times, keeps, name }) => {
      const start = join(folder, 'start');
      rmSync(start, { recursive: true, force: true });
      await base(start);
      const place = join(folder, 'place');
      const whole = await killed(change, copyOf(start, place), null);
      expect(whole.isDone).toBe(true);
      const fresh = await stateOf(place);
      const old = change === 'migration' ? fresh : await stateOf(copyOf(start, place));
      const ends = { old: 0, new: 0, acknowledged: 0 };
      for (let kill = 0; kill < times; kill += 1) {
        const at = random() * whole.took * 1.1;
        const { isDone } = await killed(change, copyOf(start, place), at);
        const where = `kill ${kill} at ${Math.round(at)} ms`;
        const found = await examine(place);
        expect({ alarm: found.alarm, problem: found.problem }, where).toEqual(untouched);
        const state = summaryOf(found);
        if (isDone) ends.acknowledged += 1;
        expect(isDone ? [fresh] : [old, fresh], where).toContain(state);
        ends[state === fresh ? 'new' : 'old'] += 1;
        expect(
          found.left.filter((each) => keeps?.test(each) !== true),
          where,
        ).toEqual([]);
      }
      console.info(JSON.stringify({ seed, name, times, tookMs: Math.round(whole.took), ...ends }));
    },
    600_000 + kills * 10_000,
  );
});

const untouched = { alarm: null, problem: null };

/** Makes a change in a process of its own, killed after so many milliseconds unless that is null. */
async function killed(change: string, place: string, after: number | null) {
  const { child, next, ended } = runScript(script, [change, place]);
  expect(await next()).toBe('begun');
  const startedAt = performance.now();
  if (after !== null) setTimeout(() => child.kill('SIGKILL'), after);
  const isDone = (await next()) === 'done';
  const took = performance.now() - startedAt;
  await ended;
  return { isDone, took };
}

async function stateOf(place: string): Promise<string> {
  const found = await examine(place);
  expect({ alarm: found.alarm, problem: found.problem }).toEqual(untouched);
  return summaryOf(found);
}

/** Content, and what the trail and the key slots say of it: each part is of the same side. */
function summaryOf({ content, rows, users }: Examined): string {
  const told = rows('auditEntry')
    .map(({ callName }) => String(callName))
    .filter((name) => !name.startsWith('session.'));
  return JSON.stringify({ content, told, users });
}
