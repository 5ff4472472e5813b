import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../helpers/randomFrom';
import { atEndOfFile } from './helpers/cleanUp';
import { copyFixture } from './helpers/fixtures';
import { largeSurvey } from './helpers/largeSurvey';
import { ask, call, chooseNext, launch, type RunningProgram } from './helpers/program';

/** `IMPORT_ROWS=100000` is the full figure. */
const rows = Number(process.env['IMPORT_ROWS'] ?? 20_000);
/** `ANSWER_MS=100`, which a user does not notice, is the bar on a quiet machine. */
const barMs = Number(process.env['ANSWER_MS'] ?? Number.NaN);

let running: RunningProgram;
let survey: string;

beforeAll(async () => {
  running = await launch({ keepUntil: atEndOfFile });
  const { app, page, folder } = running;
  await call(page, 'store.create', { shopName: '和记通讯服务部' });
  await chooseNext(app, copyFixture('staffList', folder));
  const staff = await call(page, 'import.choose', { kind: 'staffList' });
  const token = staff?.token ?? '';
  await call(page, 'import.preview', { token, kind: 'staffList' });
  await call(page, 'import.commit', { token });
  survey = join(folder, 'survey.csv');
  writeFileSync(survey, largeSurvey(rows, randomFrom(1)));
});

describe(`while ${rows} rows × 20 columns are imported`, () => {
  it('the window answers, and so do the main process and calls that read the store', async () => {
    const { app, page } = running;
    await chooseNext(app, survey);
    const chosen = await call(page, 'import.choose', { kind: 'survey' });
    const token = chosen?.token ?? '';
    const preview = await watched(app, page, async () =>
      call(page, 'import.preview', { token, kind: 'survey' }),
    );
    const commit = await watched(app, page, async () => call(page, 'import.commit', { token }));
    console.info(JSON.stringify({ rows, preview: preview.waits, commit: commit.waits }));
    expect(preview.value.counts).toMatchObject({ read: rows, new: rows, rejected: 0 });
    expect(commit.value.counts.new).toBe(rows);
    for (const { totalMs, main, frame, call: calls } of [preview.waits, commit.waits]) {
      expect(Math.max(main.longest, frame.longest, calls.longest)).toBeLessThan(longestMs(totalMs));
    }
  }, 600_000);

  it('nor does anything wait while the full shop is backed up and the backup is tested', async () => {
    const { app, page } = running;
    const made = await watched(app, page, async () => call(page, 'backup.make', {}));
    const { backupId, sizeBytes } = made.value;
    const tested = await watched(app, page, async () => call(page, 'backup.test', { backupId }));
    const megabytes = Math.round(sizeBytes / 1024 / 1024);
    console.info(JSON.stringify({ rows, megabytes, backUp: made.waits, test: tested.waits }));
    expect(tested.value.isGood).toBe(true);
    for (const { totalMs, main, frame } of [made.waits, tested.waits]) {
      expect(Math.max(main.longest, frame.longest)).toBeLessThan(longestMs(totalMs));
    }
  }, 600_000);

  it('nor does anything wait while they are taken back', async () => {
    const { app, page } = running;
    const [last] = await call(page, 'import.list', {});
    if (last === undefined) throw new Error('Nothing was imported');
    const { importId } = last;
    const undo = await watched(app, page, async () => call(page, 'import.undo', { importId }));
    console.info(JSON.stringify({ rows, undo: undo.waits }));
    const { totalMs, main, frame, call: calls } = undo.waits;
    expect(Math.max(main.longest, frame.longest, calls.longest)).toBeLessThan(longestMs(totalMs));
  }, 600_000);

  it('a stop while they are written leaves the store as it was', async () => {
    const { app, page } = running;
    const before = await call(page, 'import.list', {});
    writeFileSync(survey, largeSurvey(rows, randomFrom(2)));
    await chooseNext(app, survey);
    const chosen = await call(page, 'import.choose', { kind: 'survey' });
    const token = chosen?.token ?? '';
    const choices = { token, kind: 'survey', conflicts: { others: 'take', rows: [] } } as const;
    const preview = await call(page, 'import.preview', choices);
    await page.evaluate(cancelOnceWritten, token);
    const result = await ask(page, 'import.commit', { token });
    expect(result.ok ? '' : result.error.code).toBe('importCancelled');
    expect(await call(page, 'import.list', {})).toEqual(before);
    // Nothing that was chosen is lost: the same file can be written after all.
    const again = await call(page, 'import.preview', choices);
    expect(again.counts).toEqual(preview.counts);
    await call(page, 'import.commit', { token });
    expect(await call(page, 'import.list', {})).toHaveLength(before.length + 1);
  }, 600_000);
});

/**
 * How long anything may wait for work that took so long: work done in the wrong process keeps it waiting
 * to the end. A machine that is slow or does other things too stretches both.
 */
function longestMs(totalMs: number): number {
  return Number.isNaN(barMs) ? Math.max(1000, totalMs / 2) : barMs;
}

interface Waits {
  /** Milliseconds. */
  readonly longest: number;
  readonly over100: number;
  readonly of: number;
}

/** How long the loop of main, the frames and small calls had to wait while some work was done. */
async function watched<Value>(app: ElectronApplication, page: Page, work: () => Promise<Value>) {
  await app.evaluate(watchLoop);
  await page.evaluate(watchPage);
  const startedAt = performance.now();
  const value = await work();
  const totalMs = Math.round(performance.now() - startedAt);
  const { frame, call: calls } = await page.evaluate(async () =>
    Reflect.get(globalThis, 'endWatch')(),
  );
  const main: Waits = await app.evaluate(async () => Reflect.get(globalThis, 'endWatch')());
  const waits: { totalMs: number; main: Waits; frame: Waits; call: Waits } = {
    totalMs,
    main,
    frame,
    call: calls,
  };
  return { value, waits };
}

/** Runs in the main process. */
function watchLoop(): void {
  const every = 5;
  const gaps: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    gaps.push(now - last - every);
    last = now;
  }, every);
  Reflect.set(globalThis, 'endWatch', () => {
    clearInterval(timer);
    return {
      longest: Math.round(Math.max(0, ...gaps)),
      over100: gaps.filter((gap) => gap > 100).length,
      of: gaps.length,
    };
  });
}

/** Runs in the page. */
function watchPage(): void {
  const frames: number[] = [];
  const calls: number[] = [];
  const watch = { isOver: false };
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (!watch.isOver) requestAnimationFrame(frame);
  };
  const names = ['setting.get', 'employee.list', 'import.list', 'cycle.list', 'mapping.list'];
  const asking = async (): Promise<void> => {
    for (let turn = 0; !watch.isOver; turn += 1) {
      const startedAt = performance.now();
      await Reflect.get(globalThis, 'api').call(names[turn % names.length], {});
      calls.push(performance.now() - startedAt);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  };
  const asked = asking();
  requestAnimationFrame(frame);
  const sum = (waits: readonly number[]) => ({
    longest: Math.round(Math.max(0, ...waits)),
    over100: waits.filter((wait) => wait > 100).length,
    of: waits.length,
  });
  Reflect.set(globalThis, 'endWatch', async () => {
    watch.isOver = true;
    await asked;
    return { frame: sum(frames), call: sum(calls) };
  });
}

/** Runs in the page, and stops the import there: a test that is slow would come too late. */
function cancelOnceWritten(token: string): void {
  const { call: callMain, on } = Reflect.get(globalThis, 'api');
  const stop = on('importProgress', (event: unknown) => {
    const { step, done = 0 } = Object(event);
    if (step !== 'writing' || done === 0) return;
    stop();
    callMain('import.cancel', { token });
  });
}
