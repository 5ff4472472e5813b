import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertUnit } from '@electron/database/queries/unit';
import { trackRecords } from '@electron/database/records/trackRecords';
import { insertUser } from '@electron/database/queries/user';
import type { Tables } from '@electron/database/tables';
import type { Handlers, StoreContext } from '@electron/handlers/context';
import { handlers } from '@electron/ipc/handlers';
import { createRouter, type Router, type RouterOptions } from '@electron/ipc/router';
import { createLog } from '@electron/log';
import { openTrail } from '@electron/trust/auditTrail';
import { createWitness } from '@electron/trust/witness';
import type { ImportRecord } from '@shared/contract/import';
import { AppError, type Result } from '@shared/contract/result';
import { importIdSchema, unitIdSchema } from '@shared/domain/ids';
import { contentHash, createStoreAt, readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { adoptForEveryPosition, importStaff } from '../handlers/mainShop';

let program: TestProgram;

beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.create', { shopName: '测试门店' });
});

afterEach(async () => program.close());

const anyCycle = { cycleId: '00000000-0000-4000-8000-00000000000b' };
const anyImport = { importId: '00000000-0000-4000-8000-00000000000a' };

describe('a command', () => {
  it('tells the window after the commit, and its audit entry is in the same transaction', async () => {
    const steps = await stepsOf(async ({ db, audit, afterCommit }, push) => {
      await insertUnit(db, unitIdSchema.parse(anyImport.importId), '客服部');
      audit({ concept: 'import', conceptId: anyImport.importId });
      audit({ concept: 'survey', conceptId: anyImport.importId });
      afterCommit(() => push('afterwards'));
      return undoneImport;
    });
    expect(steps).toEqual([
      'begin',
      'insert into "unit"',
      'row of auditEntry',
      'row of auditRecord',
      'commit',
      'afterwards',
      'told import mapping attribution employee survey paperSurvey measurement cycle',
    ]);
  });

  it('writes an audit entry even if its handler notes nothing', async () => {
    const steps = await stepsOf(async () => undoneImport);
    expect(steps).toEqual([
      'begin',
      'row of auditEntry',
      'commit',
      'told import mapping attribution employee survey paperSurvey measurement cycle',
    ]);
  });

  it('that fails is rolled back with everything, and nobody is told', async () => {
    const steps = await stepsOf(async ({ db, audit, afterCommit }, push) => {
      await insertUnit(db, unitIdSchema.parse(anyImport.importId), '客服部');
      audit({ concept: 'import', conceptId: anyImport.importId });
      afterCommit(() => push('afterwards'));
      throw new AppError('notFound');
    });
    expect(steps).toEqual(['begin', 'insert into "unit"', 'rollback']);
  });

  it('leaves the store as it was when its last statement breaks a rule of the tables', async () => {
    const before = await contentHash(program.db());
    const router = routerWith({
      'import.undo': async ({ db }) => {
        await insertUnit(db, unitIdSchema.parse(anyImport.importId), '客服部');
        await insertUnit(db, unitIdSchema.parse(anyImport.importId), '客服部');
        return undoneImport;
      },
    });
    expect(await router.dispatch('import.undo', anyImport)).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(await contentHash(program.db())).toBe(before);
  });

  it('is kept even if the window cannot be told', async () => {
    const router = routerWith({}, () => {
      throw new Error('The window is gone');
    });
    expect(await router.dispatch('store.create', { shopName: '第二家门店' })).toMatchObject({
      ok: true,
    });
  });
});

describe('an unexpected fault', () => {
  it('gives a number to find it by; its words and its place stay in the log', async () => {
    const router = routerWith({
      'employee.list': async () => {
        throw new Error('SELECT name FROM employee /home/someone');
      },
    });
    const result = await router.dispatch('employee.list', {});
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'unexpected',
        details: { reference: expect.stringMatching(/^GP-[0-9A-F]{8}$/u) },
      },
    });
    const reference = result.ok ? '' : String(result.error.details['reference']);
    const entry = logLines().find((line) => line.includes(reference));
    expect(entry).toContain('SELECT name FROM employee');
  });

  it('keeps what caused a known error in the log and out of the answer', async () => {
    const router = routerWith({
      'sheet.printTrainingReport': async () => {
        throw new AppError('printFailed', {}, { cause: new Error('the window went away') });
      },
    });
    const input = { cycleId: anyImport.importId, locale: 'zh-CN' };
    expect(await router.dispatch('sheet.printTrainingReport', input)).toEqual({
      ok: false,
      error: { code: 'printFailed', details: {} },
    });
    expect(logLines().some((line) => line.includes('the window went away'))).toBe(true);
  });

  it.each([
    ["ENOENT: no such file or directory, open '/home/店长/张伟 的处分.pdf.part'", ['ENOENT']],
    ['ENOSPC: no space left on device, write C:\\Users\\wang\\Zhang.pdf', ['ENOSPC']],
    ['Unexpected token \'Z\', "Zhang Wei,95" is not valid JSON', ['Unexpected token', 'JSON']],
    ['张伟 is not a number', ['is not a number']],
    ['UNIQUE constraint failed: employee.employeeNo', ['employee.employeeNo']],
  ])('leaves what was typed, read or chosen out of the log: %s', async (message, kept) => {
    const router = routerWith({
      'employee.list': async () => {
        throw new Error(message);
      },
    });
    await router.dispatch('employee.list', {});
    const text = logLines().join('\n');
    for (const word of ['张伟', 'Zhang', '店长', 'wang']) expect(text).not.toContain(word);
    for (const word of [...kept, 'Error: ', '    at ']) {
      expect(text).toContain(JSON.stringify(word).slice(1, -1));
    }
  });

  it('logs names of calls, durations and codes, and nothing that was typed', async () => {
    await program.call('store.create', { shopName: '不能写进日志的门店' });
    await program.refusal('cycle.board', { cycleId: anyImport.importId });
    expect(logLines().join('\n')).not.toContain('门店');
    expect(Object.keys(JSON.parse(logLines().at(-1) ?? '{}'))).toEqual([
      'at',
      'name',
      'outcome',
      'ms',
    ]);
  });
});

describe('the open store', () => {
  it('stays open if a new one cannot be made', async () => {
    const before = program.session();
    const router = routerWith({}, () => undefined, {
      ...program.context,
      stores: {
        ...program.context.stores,
        create: async () =>
          program.context.stores.create('新门店', {
            isSample: false,
            fill: async () => {
              throw new AppError('diskFull');
            },
          }),
      },
    });
    expect(await router.dispatch('store.create', { shopName: '新门店' })).toEqual({
      ok: false,
      error: { code: 'diskFull', details: {} },
    });
    expect(program.session()).toBe(before);
    expect(await readRows(program.db(), 'shop')).toHaveLength(1);
    expect(readdirSync(join(program.dataFolder, 'stores'))).toEqual([before.listing.storeId]);
    expect(await program.call('store.list', {})).toHaveLength(1);
  });

  it('stays open if another one cannot be opened', async () => {
    const { storeId } = (await program.call('store.current', {})) ?? {};
    await program.call('store.create', { shopName: '第二家门店' });
    const session = program.session();
    const damaged = join(program.dataFolder, 'stores', String(storeId), 'store.db');
    writeFileSync(damaged, '');
    expect(await program.refusal('store.open', { storeId })).toBe('storeDamaged');
    expect(program.session()).toBe(session);
    expect(await readRows(program.db(), 'shop')).toHaveLength(1);
  });

  it('is one after two shops are made at the same moment, and both can be opened again', async () => {
    const made = await Promise.all([
      program.call('store.create', { shopName: '甲' }),
      program.call('store.create', { shopName: '乙' }),
    ]);
    for (const { storeId, shopName } of made) {
      expect(await program.call('store.open', { storeId })).toMatchObject({ shopName });
    }
  });

  it('is made once if its name is asked for twice at the same moment', async () => {
    const answers = await Promise.all([
      outcome(program.dispatch('store.create', { shopName: '甲' })),
      outcome(program.dispatch('store.create', { shopName: '甲' })),
    ]);
    expect(answers).toEqual(['ok', 'shopNameTaken']);
  });

  it('opens once if it is asked for twice at the same moment', async () => {
    const { storeId } = await program.call('store.create', { shopName: '甲' });
    await program.call('store.close', {});
    const answers = await Promise.all([
      program.dispatch('store.open', { storeId }),
      program.dispatch('store.open', { storeId }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('finishes the command it is at before it closes, and refuses what comes too late', async () => {
    await importStaff(program);
    await adoptForEveryPosition(program);
    const { storeId } = program.session().listing;
    const dates = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;
    const running = program.dispatch('cycle.open', dates);
    const closing = program.dispatch('store.close', {});
    const later: Promise<string>[] = [];
    for (let ask = 0; ask < 30; ask += 1) {
      later.push(outcome(program.dispatch('cycle.board', anyCycle)));
      await Promise.resolve();
    }
    expect([await outcome(running), await outcome(closing)]).toEqual(['ok', 'ok']);
    const outcomes = await Promise.all(later);
    for (const each of outcomes) expect(['notFound', 'storeMissing']).toContain(each);
    expect(outcomes.at(-1)).toBe('storeMissing');
    await program.call('store.open', { storeId });
    expect(await program.call('cycle.list', {})).toHaveLength(1);
  });

  it('keeps a folder that holds no finished store out of the list', async () => {
    mkdirSync(join(program.dataFolder, 'stores', 'ffffffff'));
    expect(await program.call('store.list', {})).toHaveLength(1);
    expect(await program.refusal('store.open', { storeId: 'ffffffff' })).toBe('storeMissing');
  });
});

const undoneImport = {
  importId: importIdSchema.parse(anyImport.importId),
  kind: 'survey',
  fileName: 'x.csv',
  importedAt: '',
  counts: { read: 0, new: 0, duplicate: 0, rejected: 0, conflict: 0, unattributed: 0 },
  replaced: 0,
  undoneAt: null,
} as const;

async function outcome(answer: Promise<Result<unknown>>): Promise<string> {
  const result = await answer;
  return result.ok ? 'ok' : result.error.code;
}

/** What SQLite and the window see of one command, in order. */
async function stepsOf(
  handle: (context: StoreContext, push: (step: string) => void) => Promise<ImportRecord>,
): Promise<readonly string[]> {
  const steps: string[] = [];
  const push = (step: string) => void steps.push(step);
  const { raw, close } = await createStoreAt(join(program.dataFolder, 'steps.db'));
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: raw }),
    log: ({ query }) => push(/^\w+( into "\w+")?/u.exec(query.sql)?.[0] ?? ''),
  });
  const session = program.session();
  await insertUser(db, { ...session.user, createdAt: '' });
  trackRecords(raw);
  const store = {
    db,
    reading: db,
    raw,
    copyTo: async () => undefined,
    beginLarge: async () => ({
      written: () => undefined,
      settle: async () => undefined,
      end: async () => undefined,
    }),
    close: async () => undefined,
  };
  const trail = await openTrail({
    store,
    openWitness: (auditKey) =>
      createWitness(join(program.dataFolder, 'steps.witness'), 'steps', auditKey),
    deviceId: 'device-1',
    programVersion: '0.1.0-test',
    now: program.context.now,
    onFault: () => undefined,
  });
  raw.function('note', (table) => push(`row of ${String(table)}`));
  for (const table of ['auditEntry', 'auditRecord']) {
    raw.exec(`CREATE TEMP TRIGGER told${table} AFTER INSERT ON ${table}
      BEGIN SELECT note('${table}'); END`);
  }
  steps.length = 0;
  program.sessions.set({ ...session, store, trail });
  const router = routerWith(
    { 'import.undo': async (context) => handle(context, push) },
    (concepts) => push(`told ${concepts.join(' ')}`),
  );
  await router.dispatch('import.undo', anyImport);
  program.sessions.set(session);
  close();
  return steps;
}

function routerWith(
  changed: Partial<Handlers>,
  onChanged: RouterOptions['onChanged'] = () => undefined,
  context = program.context,
): Router {
  return createRouter({
    handlers: { ...handlers, ...changed },
    sessions: program.sessions,
    program: context,
    onChanged,
    log: createLog(join(program.dataFolder, 'gongping.log')),
    onVerifyProgress: () => undefined,
  });
}

function logLines(): readonly string[] {
  const path = join(program.dataFolder, 'gongping.log');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}
