import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CallInput } from '@shared/contract/index';
import type { CycleId } from '@shared/domain/ids';
import { countOfRun, randomFrom, seedOfRun } from '@test/helpers/random';
import { temporaryFolder } from './helpers/electron';
import { copyFixture } from './helpers/fixtures';
import { call, chooseNext, launch, type RunningProgram } from './helpers/program';

/** `GONGPING_APP_KILLS=30` is the full run. */
const kills = countOfRun('GONGPING_APP_KILLS', 3);
const seed = seedOfRun();
const random = randomFrom(seed);
const longestSavingMs = 1500;

type Rating = Omit<CallInput<'review.rate'>, 'value'>;

describe('the program, killed while ratings are typed in', () => {
  it(
    `${kills} times keeps every rating that it had said was saved, and its entry (seed ${seed})`,
    async () => {
      const folder = temporaryFolder();
      const cycleId = await prepare(await launch({ folder }), folder);
      const found = { kills: 0, acknowledged: 0, kept: 0 };
      /** Ratings that the store holds, one after the other in the same order in every run. */
      let kept = 0;
      let entries = 0;
      for (let kill = 0; kill <= kills; kill += 1) {
        const running = await launch({ folder });
        const { page } = running;
        const [listing] = await call(page, 'store.list', {});
        if (listing === undefined) throw new Error('There is no shop');
        await call(page, 'store.open', { storeId: listing.storeId });
        const where = `after kill ${kill}`;
        expect(await call(page, 'auditEntry.state', {}), where).toMatchObject({ alarm: null });
        const report = await call(page, 'auditEntry.verify', {});
        expect(report.problem, where).toBe(null);
        const ratings = await ratingsOf(page, cycleId);
        if (kill > 0) {
          const added = report.entries - entries;
          expect(added, where).toBeGreaterThanOrEqual(found.acknowledged - kept);
          kept += added;
          expect(await valuesOf(page, ratings), where).toEqual(valuesAfter(kept, ratings.length));
          found.acknowledged = kept;
        }
        ({ entries } = report);
        if (kill === kills) break;
        const saved = await saveUntilKilled(running, ratings, kept);
        found.kills += 1;
        found.acknowledged = kept + saved;
        found.kept += saved;
      }
      console.info(
        JSON.stringify({
          seed,
          kills: found.kills,
          acknowledged: found.kept,
          stored: kept,
          lost: 0,
        }),
      );
      // Otherwise the test would have proved nothing.
      expect(found.kept).toBeGreaterThan(kills);
    },
    600_000 + kills * 60_000,
  );
});

async function prepare({ app, page, close }: RunningProgram, folder: string): Promise<CycleId> {
  await call(page, 'store.create', { shopName: '和记通讯服务部' });
  await chooseNext(app, copyFixture('staffList', folder));
  const token = (await call(page, 'import.choose', { kind: 'staffList' }))?.token ?? '';
  await call(page, 'import.preview', { token, kind: 'staffList' });
  await call(page, 'import.commit', { token });
  const { positions } = await call(page, 'scheme.overview', {});
  const positionIds = positions.map(({ positionId }) => positionId);
  await call(page, 'scheme.adopt', { readyMadeKey: 'frontLine', positionIds });
  const dates = { startsOn: '2026-01-01', endsOn: '2026-03-31' };
  const { cycleId } = await call(page, 'cycle.open', { kind: 'quarter', ...dates });
  await close();
  return cycleId;
}

async function ratingsOf(page: Page, cycleId: CycleId): Promise<readonly Rating[]> {
  const { rows } = await call(page, 'cycle.board', { cycleId });
  const ratings: Rating[] = [];
  for (const { appraisalId } of rows) {
    const which = { appraisalId, source: 'self' } as const;
    const { dimensions } = await call(page, 'review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      ratings.push({ ...which, indicatorKey: key });
    }
  }
  return ratings;
}

async function valuesOf(page: Page, ratings: readonly Rating[]): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for (const { appraisalId, source, indicatorKey } of ratings) {
    const { ratings: given } = await call(page, 'review.get', { appraisalId, source });
    const found = given[indicatorKey];
    values.push(found?.kind === 'given' ? found.value : null);
  }
  return values;
}

/** The value of the rating at this place in the whole row of saves: another one in every round. */
function valueAt(place: number, count: number): string {
  return String(1 + (Math.floor(place / count) % 5));
}

function valuesAfter(saves: number, count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const rounds = Math.ceil((saves - index) / count);
    return rounds <= 0 ? null : valueAt((rounds - 1) * count + index, count);
  });
}

/** Saves one rating after the other, as fast as the program answers, and kills it in the middle. */
async function saveUntilKilled(
  { app, page, close }: RunningProgram,
  ratings: readonly Rating[],
  from: number,
): Promise<number> {
  let saved = 0;
  const isUnderWay = Promise.withResolvers<void>();
  page.on('console', (message) => {
    if (message.text() === 'saved') saved += 1;
    if (saved === 2) isUnderWay.resolve();
  });
  const inputs = Array.from({ length: 20_000 }, (_, index) => {
    const place = from + index;
    const value = { kind: 'given', value: valueAt(place, ratings.length) };
    return { ...ratings[place % ratings.length], value };
  });
  await page.evaluate((saves) => {
    void (async () => {
      for (const input of saves) {
        const result = await Reflect.get(globalThis, 'api').call('review.rate', input);
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        console.info('saved');
      }
    })();
  }, inputs);
  await isUnderWay.promise;
  await new Promise((done) => setTimeout(done, random() * longestSavingMs));
  const program = app.process();
  if (program.pid === undefined) throw new Error('The program has no process');
  const gone = new Promise((done) => program.once('exit', done));
  // The whole group: the program and the helpers of Chromium.
  process.kill(-program.pid, 'SIGKILL');
  await gone;
  await close();
  return saved;
}
