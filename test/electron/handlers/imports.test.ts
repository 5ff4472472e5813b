import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentHash, readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, openMainShop, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;
let program: TestProgram;

beforeAll(async () => {
  shops = await prepareShop(openMainShop);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
});

describe('importing', () => {
  it('the staff list gives the employees with unit, position and state', async () => {
    const employees = await program.call('employee.list', {});
    expect(
      employees.map(({ employeeNo, name, status, unitName, positionName, hiredOn }) =>
        [employeeNo, name, status, unitName, positionName, hiredOn].join(' '),
      ),
    ).toEqual([
      'A001 张伟 active 客户服务部/二组 客服专员 2020-01-05',
      'A002 李娜 active 客户服务部/一组 客服专员 2021-02-06',
      'A003 王芳 active 客户服务部/二组 客服专员 2022-03-07',
      'A004 刘洋 active 客户服务部/一组 客服专员 2023-04-08',
      'A005 陈静 active 客户服务部/二组 客服专员 2024-05-09',
      'A006 张伟 left 客户服务部/一组 客服专员 2020-06-10',
    ]);
  });

  it('lists what was imported, newest first', async () => {
    const imports = await program.call('import.list', {});
    expect(imports.map(({ kind, counts, undoneAt }) => [kind, counts.new, undoneAt])).toEqual([
      ['ticketExport', 500, null],
      ['survey', 300, null],
      ['staffList', 6, null],
    ]);
  });

  it('the same survey in another format adds nothing and changes nothing', async () => {
    const before = await contentHash(program.db());
    const { token, counts, encoding } = await program.preview('survey', fixtures.surveyAgain);
    expect({ counts, encoding }).toEqual({
      counts: { read: 300, new: 0, duplicate: 300, rejected: 0, conflict: 0, unattributed: 0 },
      encoding: 'gb18030',
    });
    expect(await program.dispatch('import.commit', { token })).toEqual({
      ok: false,
      error: { code: 'importNothingNew', details: { read: 300 } },
    });
    expect(await contentHash(program.db())).toBe(before);
  });

  it.each(['staffList', 'ticketExport'] as const)(
    'the same %s again adds nothing',
    async (kind) => {
      const before = await contentHash(program.db());
      const { token } = await program.preview(kind, fixtures[kind]);
      expect(await program.refusal('import.commit', { token })).toBe('importNothingNew');
      expect(await contentHash(program.db())).toBe(before);
    },
  );

  it('previews without writing, with the count of each employee', async () => {
    const before = await contentHash(program.db());
    const preview = await program.preview('survey', fixtures.survey);
    expect(preview).toMatchObject({
      kind: 'survey',
      fileName: 'wjx_按文本.xlsx',
      format: 'xlsx',
      headerRow: 1,
      perEmployee: [],
      counts: { read: 300, duplicate: 300 },
    });
    expect(await contentHash(program.db())).toBe(before);
  });

  it('twice at the same moment writes once', async () => {
    await undoSurvey();
    const { token } = await program.preview('survey', fixtures.survey);
    const answers = await Promise.all([
      program.dispatch('import.commit', { token }),
      program.dispatch('import.commit', { token }),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual([
      'ok',
      'importExpired',
    ]);
    expect(await readRows(program.db(), 'surveyResponse')).toHaveLength(300);
  });

  it('uses a preview once, and only until the shop is left that it was made in', async () => {
    await undoSurvey();
    const { token } = await program.preview('survey', fixtures.survey);
    const { storeId } = program.session().listing;
    await program.call('store.create', { shopName: '另一家' });
    expect(await program.refusal('import.commit', { token })).toBe('importExpired');
    await program.call('store.open', { storeId });
    expect(await program.refusal('import.commit', { token })).toBe('importExpired');
    const again = await program.preview('survey', fixtures.survey);
    await program.call('import.commit', { token: again.token });
    expect(await program.refusal('import.commit', { token: again.token })).toBe('importExpired');
  });

  it('keeps the preview when writing fails, so that it can be tried again', async () => {
    await undoSurvey();
    const { token } = await program.preview('survey', fixtures.survey);
    await breakAuditTrail(true);
    expect(await program.refusal('import.commit', { token })).toBe('unexpected');
    await breakAuditTrail(false);
    expect(await program.call('import.commit', { token })).toMatchObject({ counts: { new: 300 } });
  });

  it('is nothing without a chosen file or a preview', async () => {
    program.dialogs.file = null;
    expect(await program.call('import.choose', { kind: 'survey' })).toBe(null);
    program.dialogs.file = fixtures.survey;
    const chosen = await program.call('import.choose', { kind: 'survey' });
    const token = chosen?.token ?? '';
    expect(chosen).toEqual({ token, fileName: 'wjx_按文本.xlsx', sizeBytes: expect.any(Number) });
    expect(await program.refusal('import.commit', { token })).toBe('importExpired');
    const unknown = '00000000-0000-4000-8000-00000000ffff';
    expect(await program.refusal('import.preview', { token: unknown, kind: 'survey' })).toBe(
      'importExpired',
    );
    expect(await program.call('import.cancel', { token: unknown })).toBe(null);
  });

  it.each([
    ['an empty file', 'survey', '', 'fileEmpty'],
    ['a text that is no table', 'survey', 'PK\u0003\u0004 not really', 'fileTruncated'],
    ['a staff list for a survey', 'survey', null, 'importWrongKind'],
  ] as const)('refuses %s and changes nothing', async (_what, kind, text, code) => {
    const before = await contentHash(program.db());
    program.dialogs.file = text === null ? fixtures.staffList : fileOf(text);
    const chosen = await program.call('import.choose', { kind });
    const token = chosen?.token ?? '';
    expect(await program.refusal('import.preview', { token, kind })).toBe(code);
    expect(await program.refusal('import.commit', { token })).toBe('importExpired');
    expect(await contentHash(program.db())).toBe(before);
  });

  it.each([
    ['staffList', '名字,部门\n张伟,一组\n李娜,二组\n', 'importNoEmployeeColumn'],
    ['survey', '员工,意见\nA001,好\nA002,一般\n', 'importNoRatingColumn'],
  ] as const)('a %s that lacks a column is shown, but never written', async (kind, text, code) => {
    const before = await contentHash(program.db());
    const { token, confirmations } = await program.preview(kind, fileOf(text));
    expect(confirmations).toContainEqual(expect.objectContaining({ isBlocking: true }));
    expect(await program.refusal('import.commit', { token })).toBe(code);
    expect(await contentHash(program.db())).toBe(before);
  });

  it('takes a block from the clipboard with the checks of a file, and takes it back', async () => {
    const before = await readRows(program.db(), 'employee');
    const text = '工号\t姓名\t部门\nA007\t周婷\t"客户服务部\n三组"\n\t无工号\t\nA001\t张伟\t';
    const { token } = await program.call('import.paste', { kind: 'staffList', text });
    const { counts, issues } = await program.call('import.preview', { token, kind: 'staffList' });
    expect(counts).toMatchObject({ read: 3, new: 1, rejected: 2, conflict: 1 });
    expect(issues).toContainEqual(expect.objectContaining({ row: 3, code: 'employeeNoMissing' }));
    const { importId } = await program.call('import.commit', { token });
    expect(await readRows(program.db(), 'employee')).toHaveLength(before.length + 1);
    await program.call('import.undo', { importId });
    expect(await readRows(program.db(), 'employee')).toEqual(before);
  });

  it('of a file that went away says so by name', async () => {
    program.dialogs.file = join(program.dataFolder, 'gone.xlsx');
    const result = await program.dispatch('import.choose', { kind: 'survey' });
    expect(result).toEqual({
      ok: false,
      error: { code: 'fileUnreadable', details: { reason: 'missing' } },
    });
  });
});

describe('taking an import back', () => {
  it('takes the responses back and keeps the record that they were there', async () => {
    const undone = await undoSurvey();
    expect(undone).toMatchObject({ kind: 'survey', undoneAt: expect.any(String) });
    expect(await readRows(program.db(), 'surveyResponse')).toEqual([]);
    expect(await readRows(program.db(), 'surveyAnswer')).toEqual([]);
    expect(await readRows(program.db(), 'ticket')).toHaveLength(500);
    const [cycle] = await program.call('cycle.list', {});
    const board = await program.call('cycle.board', { cycleId: cycle?.cycleId ?? never() });
    expect(board.responseCount).toBe(0);
    expect(await program.call('survey.summary', { cycleId: board.cycle.cycleId })).toMatchObject({
      questions: [],
      rows: [],
      all: { count: 0 },
      firstOn: null,
      lastOn: null,
    });
  });

  it('and importing again gives the same summary as before', async () => {
    const [cycle] = await program.call('cycle.list', {});
    const cycleId = cycle?.cycleId ?? never();
    const before = await program.call('survey.summary', { cycleId });
    await undoSurvey();
    await program.importFile('survey', fixtures.surveyAgain);
    expect(await program.call('survey.summary', { cycleId })).toEqual(before);
  });

  it('is refused a second time, and for a staff list whose people have appraisals', async () => {
    const { importId } = await undoSurvey();
    expect(await program.refusal('import.undo', { importId })).toBe('notFound');
    const staff = (await program.call('import.list', {})).find(({ kind }) => kind === 'staffList');
    expect(await program.refusal('import.undo', { importId: staff?.importId })).toBe('importInUse');
  });
});

async function undoSurvey() {
  const survey = (await program.call('import.list', {})).find(
    ({ kind, undoneAt }) => kind === 'survey' && undoneAt === null,
  );
  return program.call('import.undo', { importId: survey?.importId ?? never() });
}

/** As on a full disk: the last statement of the command fails. */
async function breakAuditTrail(isBroken: boolean): Promise<void> {
  const [from, to] = isBroken ? ['auditEntry', 'gone'] : ['gone', 'auditEntry'];
  await program.db().schema.alterTable(from).renameTo(to).execute();
}

function fileOf(text: string): string {
  const folder = join(program.dataFolder, 'chosen');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'file.xlsx');
  writeFileSync(path, text);
  return path;
}

function never(): never {
  throw new Error('The shop is not complete');
}
