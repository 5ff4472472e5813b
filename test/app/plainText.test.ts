import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallInput } from '@shared/contract/index';
import type { AppraisalId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { callNames, nextPassword, prepareEveryCall } from '@test/electron/ipc/exampleCalls';
import { temporaryFolder } from './helpers/electron';
import { filesIn } from './helpers/filesIn';
import { call, goTo, launch, saveInto, type RunningProgram } from './helpers/program';

const family = '钟离';
const names = Array.from(
  { length: 200 },
  (_, place) =>
    `${family}${String.fromCodePoint(0x6b23 + place)}${String.fromCodePoint(0x7199 + place)}`,
);
/** Ends the shop in which every call has something to do, or needs somebody erased: left out. */
const leftOut = /^(?:store\.|privacy\.erase|remnant\.discard|auditEntry\.anchor)/u;

describe('a shop with a password after a whole life of it', () => {
  it(`leaves none of ${names.length} names that stand in every table readable in any file`, async () => {
    const folder = temporaryFolder();
    const elsewhere = temporaryFolder();
    const data = join(folder, 'data');
    const { planted, signIn } = await fillShop(data);
    // What is exported is meant to be read; so the search is shown to find what is there.
    const exported = join(data, 'targets');
    expect(namesIn(exported).size).toBeGreaterThan(0);
    rmSync(exported, { recursive: true });
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const running = await launch({
      folder,
      variables: {
        TMPDIR: temporary,
        HOME: join(folder, 'home'),
        XDG_CACHE_HOME: join(folder, 'cache'),
      },
    });
    await saveInto(running.app, elsewhere);
    await workInWindow(running, signIn);
    const whileOpen = namesIn(folder);
    await running.close();
    const files = [...filesIn(folder)];
    const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    const found = namesIn(folder);
    console.info(
      JSON.stringify({
        names: names.length,
        ...planted,
        files: files.length,
        megabytes: Math.round(bytes / 1024 / 1024),
        hits: found.size + whileOpen.size,
      }),
    );
    expect([...whileOpen, ...found]).toEqual([]);
    // Otherwise the test would have proved nothing.
    expect(planted.cells).toBeGreaterThan(names.length);
    expect(files.some(({ path }) => path.endsWith('.gpbak'))).toBe(true);
  }, 400_000);
});

/** A shop in which every call was carried out, with names in every text that people write. */
async function fillShop(data: string) {
  const program = createTestProgram({ dataFolder: data });
  try {
    const inputs = await prepareEveryCall(program);
    for (const name of callNames(inputs)) {
      if (leftOut.test(name)) continue;
      const result = await program.dispatch(name, inputs[name]);
      expect(result.ok, name).toBe(true);
    }
    const signIn = { ...inputs['session.signIn'], password: nextPassword };
    await program.call('session.signIn', signIn);
    const planted = plant(program);
    // The entry of this command covers what was changed by hand.
    await program.call('privacy.confirmReview', {});
    await program.call('employee.export', { format: 'csv', locale: 'zh-CN' });
    return { planted, signIn };
  } finally {
    await program.close();
  }
}

/** Adds names, one after the other, to every text of the store that is Chinese already. */
function plant(program: TestProgram) {
  const { raw } = program.session().store;
  let cells = 0;
  raw.function('planted', (text) => {
    cells += 1;
    return `${String(text)}${names[cells % names.length] ?? ''}`;
  });
  const columns = raw
    .prepare<[], { readonly table: string; readonly column: string }>(
      `SELECT m.name AS "table", c.name AS "column"
       FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.type = 'TEXT'`,
    )
    .all();
  const tables = new Set<string>();
  for (const { table, column } of columns) {
    const { changes } = raw
      .prepare(
        `UPDATE main."${table}" SET "${column}" = planted("${column}")
         WHERE "${column}" GLOB '*[一-龥]*' AND "${column}" NOT GLOB '[[{]*'`,
      )
      .run();
    if (changes > 0) tables.add(table);
  }
  return { cells, tables: tables.size, in: [...tables].toSorted() };
}

/** Signs in, looks at every page, prints, makes a backup, locks, and loses its window. */
async function workInWindow(
  { app, page }: RunningProgram,
  signIn: CallInput<'session.signIn'>,
): Promise<void> {
  await call(page, 'session.signIn', signIn);
  await page.reload();
  await page.locator('h1').first().waitFor();
  for (const address of pages) await goTo(page, address);
  const appraisalIds: AppraisalId[] = [];
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  const { cycleId } = cycle;
  for (const { appraisalId } of (await call(page, 'cycle.board', { cycleId })).rows) {
    appraisalIds.push(appraisalId);
  }
  const kinds = ['self'] as const;
  const blanks = { cycleId, kinds: [...kinds], appraisalIds, surveyCopies: 1 };
  await call(page, 'sheet.printBlanks', { ...blanks, locale: 'zh-CN' });
  const [employee] = await call(page, 'employee.list', {});
  if (employee === undefined) throw new Error('There is no employee');
  await call(page, 'privacy.exportEmployee', { employeeId: employee.employeeId, locale: 'zh-CN' });
  const { backupId } = await call(page, 'backup.make', {});
  expect(await call(page, 'backup.test', { backupId })).toMatchObject({ isGood: true });
  expect(await call(page, 'auditEntry.verify', {})).toMatchObject({ problem: null });
  // The window loads anew when it is locked, often before the reply has come.
  const loadedAnew = page.waitForEvent('load');
  await page.evaluate(() => {
    void Reflect.get(globalThis, 'api').call('session.lock', {});
  });
  await loadedAnew;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
}

const pages = [
  '/board',
  '/reviews',
  '/surveys',
  '/surveys/paper',
  '/measurements',
  '/events',
  '/results',
  '/sheets',
  '/signatures',
  '/calibration',
  '/appeals',
  '/action-plans',
  '/action-plans/interviews',
  '/payouts',
  '/training-needs',
  '/quality',
  '/employees',
  '/schemes',
  '/imports',
  '/hand-off',
  '/privacy',
  '/users',
  '/backups',
  '/audit-entries',
] as const;

/** Which names can be read where, in the ways that text lies in files. */
function namesIn(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, bytes } of filesIn(folder)) {
    for (const write of [asIs, utf16, escaped]) {
      if (!bytes.includes(write(family))) continue;
      for (const name of names) if (bytes.includes(write(name))) found.add(`${name} in ${path}`);
    }
  }
  return found;
}

function asIs(text: string): Buffer {
  return Buffer.from(text);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

/** As JSON in ASCII has it. */
function escaped(text: string): Buffer {
  const units = Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
  return Buffer.from(units.join(''));
}
