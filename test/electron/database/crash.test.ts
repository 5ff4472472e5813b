import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '@electron/database/open';
import type { Row } from '@test/helpers/database';
import { contentHash, readRows } from '@test/helpers/database';
import { buildScript, runScript, type Built } from '@test/helpers/build';
import { openKeyOf } from '@test/helpers/openKey';
import { createTestProgram } from '@test/helpers/program';
import { seedOfRun } from '@test/helpers/random';
import { fixtures, firstQuarter, openShopWithStaff } from '../handlers/mainShop';

const seed = seedOfRun();
const random = randomFrom(seed);
const kills = Number(process.env['GONGPING_KILLS'] ?? 40);
const importKills = 6;
const surveyRows = 1200;

let script: Built;
let folder = '';
/** A shop with an open cycle, closed; every test works on a copy of it. */
let base = '';
let survey = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-crash-'));
  base = join(folder, 'base');
  survey = join(folder, 'survey.csv');
  writeFileSync(survey, manyResponses());
  script = await buildScript('test/electron/database/scripts/worker.ts');
  const program = createTestProgram({ dataFolder: base });
  await openShopWithStaff(program);
  await program.call('cycle.open', firstQuarter);
  await program.close();
});

afterAll(() => {
  script.remove();
  rmSync(folder, { recursive: true });
});

describe('a program that is killed', () => {
  it.each([
    ['a readable store', undefined],
    ['an encrypted store', new Uint8Array(32).fill(9)],
  ])('in the middle of a transaction leaves %s that opens as it was', async (kind, key) => {
    const path = join(folder, `${kind}.db`);
    const fresh = await openStore(path, { mustExist: false, key });
    const before = await contentHash(fresh.db);
    await fresh.close();
    const keyText = key === undefined ? [] : [Buffer.from(key).toString('hex')];
    await runScript(script, ['dieInTransaction', path, ...keyText]).ended;
    expect(statSync(`${path}-journal`).size).toBeGreaterThan(4096);
    const store = await openStore(path, { mustExist: true, key });
    expect(await contentHash(store.db)).toBe(before);
    await store.close();
  });

  it(
    `${kills} times loses nothing it had saved and does nothing by halves (seed ${seed})`,
    async () => {
      const place = copyOfBase('kills');
      for (let kill = 0; kill < kills; kill += 1) {
        const { child, next, ended } = runScript(script, ['describe', place, '500']);
        let saved = Number(await next());
        setTimeout(() => child.kill('SIGKILL'), random() * 40);
        for (let line = await next(); line !== null; line = await next()) saved = Number(line);
        await ended;
        const found = await withStore(place, async (rows) => ({
          comment: Number.parseInt(String((await rows('review'))[0]?.['comment']), 10),
          entries: (await rows('auditEntry')).filter((row) => row['callName'] === 'review.describe')
            .length,
        }));
        expect(found.entries, `kill ${kill}: as many entries as changes`).toBe(found.comment);
        expect([saved, saved + 1], `kill ${kill}: nothing saved is lost`).toContain(found.comment);
      }
    },
    600_000 + kills * 2000,
  );

  it(
    `during an import leaves all of the import or none of it (seed ${seed})`,
    async () => {
      const none = { imports: 0, responses: 0, answers: 0, entries: 1 };
      const all = { imports: 1, responses: surveyRows, answers: 6 * surveyRows, entries: 2 };
      const whole = await importAndKill('import-whole', () => null);
      expect(whole).toEqual({ wasTold: true, took: whole.took, counts: all });
      for (let kill = 0; kill < importKills; kill += 1) {
        const { wasTold, counts } = await importAndKill(
          `import-${kill}`,
          () => random() * 1.2 * whole.took,
        );
        expect(wasTold ? [all] : [none, all], `kill ${kill}`).toContainEqual(counts);
      }
    },
    600_000 + kills * 2000,
  );
});

describe('a disk that takes no more', () => {
  it.each([2, 6, 12])(
    'with %i KB left refuses the change by name, keeps what was saved, and reading goes on',
    async (left) => {
      const place = copyOfBase(`full-${left}`);
      const fileBlocks = Math.ceil(statSync(storePath(place)).size / 1024) + left;
      const { next, ended } = runScript(script, ['describe', place, '1900'], { fileBlocks });
      let saved = 0;
      let line = await next();
      while (line !== null && /^\d+$/u.test(line)) {
        saved = Number(line);
        line = await next();
      }
      expect(line).toBe(`diskFailed ${saved === 0 ? 'NaN' : saved}`);
      expect(await ended).toBe(0);
      const found = await withStore(place, async (rows) => ({
        comments: (await rows('review')).map(({ comment }) => Number.parseInt(String(comment), 10)),
        entries: (await rows('auditEntry')).filter((row) => row['callName'] === 'review.describe')
          .length,
      }));
      expect(found).toEqual({ comments: saved === 0 ? [] : [saved], entries: saved });
    },
  );

  it('refuses a whole import by name and writes none of it', async () => {
    const place = copyOfBase('full-import');
    const before = await withStore(place, async (_rows, hash) => hash());
    const fileBlocks = Math.ceil(statSync(storePath(place)).size / 1024) + 200;
    const { next, ended } = runScript(script, ['import', place, survey], { fileBlocks });
    expect([await next(), await next()]).toEqual(['previewed', 'diskFailed']);
    expect(await ended).toBe(0);
    expect(await withStore(place, async (_rows, hash) => hash())).toBe(before);
  });
});

describe('a store that another process holds', () => {
  it('is in use, and opens as soon as the other lets go', async () => {
    const place = copyOfBase('held');
    const other = runScript(script, ['hold', place]);
    expect(await other.next()).toBe('held');
    const program = createTestProgram({ dataFolder: place });
    const [listing] = await program.call('store.list', {});
    expect(await program.refusal('store.open', { storeId: listing?.storeId })).toBe('storeHeld');
    expect(await program.call('store.current', {})).toBe(null);
    other.child.kill('SIGKILL');
    await other.ended;
    expect(await program.dispatch('store.open', { storeId: listing?.storeId })).toMatchObject({
      ok: true,
    });
    await program.close();
  });
});

/** Imports in a process of its own, which is killed after `delay` milliseconds unless it is null. */
async function importAndKill(name: string, delay: () => number | null) {
  const place = copyOfBase(name);
  const { child, next, ended } = runScript(script, ['import', place, survey]);
  expect(await next()).toBe('previewed');
  const startedAt = performance.now();
  const wait = delay();
  if (wait !== null) setTimeout(() => child.kill('SIGKILL'), wait);
  const wasTold = (await next()) === 'imported';
  const took = performance.now() - startedAt;
  await ended;
  const counts = await withStore(place, async (rows) => ({
    imports: (await rows('import')).filter(({ kind }) => kind === 'survey').length,
    responses: (await rows('surveyResponse')).length,
    answers: (await rows('surveyAnswer')).length,
    entries: (await rows('auditEntry')).filter((row) => row['callName'] === 'import.commit').length,
  }));
  rmSync(place, { recursive: true });
  return { wasTold, took, counts };
}

function copyOfBase(name: string): string {
  const place = join(folder, name);
  cpSync(base, place, { recursive: true });
  return place;
}

function storePath(place: string): string {
  const [storeId = ''] = readdirSync(join(place, 'stores'));
  return join(place, 'stores', storeId, 'store.db');
}

async function withStore<Found>(
  place: string,
  look: (
    rows: (table: string) => Promise<readonly Row[]>,
    hash: () => Promise<string>,
  ) => Promise<Found>,
): Promise<Found> {
  const path = storePath(place);
  const { db, close } = await openStore(path, { mustExist: true, key: openKeyOf(path) });
  const found = await look(
    async (table) => readRows(db, table),
    async () => contentHash(db),
  );
  await close();
  return found;
}

/** The survey of the fixtures, with its rows again and again under new numbers and times. */
function manyResponses(): string {
  const text = new TextDecoder('gb18030').decode(readFileSync(fixtures.surveyAgain));
  const [head = '', first = ''] = text.split('\r\n');
  const lines = Array.from({ length: surveyRows }, (_, row) => {
    const second = new Date(Date.UTC(2026, 0, 1) + row * 60_000).toISOString();
    const cells = first.split(',');
    return [row + 1, second.slice(0, 19).replace('T', ' '), ...cells.slice(2)].join(',');
  });
  return [head, ...lines, ''].join('\r\n');
}

/** Park and Miller's generator: enough to spread the moments, and the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = (start % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
