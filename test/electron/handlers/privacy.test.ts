import type { EmployeeId } from '@shared/domain/ids';
import { isRetentionReviewDue, retentionEndsOn } from '@shared/domain/retention';
import { contentHash, readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { sql } from 'kysely';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let program: TestProgram;

beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.openSample', {});
});

afterEach(async () => program.close());

async function person(name: string): Promise<{ employeeId: EmployeeId; employeeNo: string }> {
  const { people } = await program.call('privacy.overview', {});
  const found = people.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not in the sample shop`);
  return found;
}

/** Tables and columns in which the text still stands. */
async function places(text: string): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`.execute(program.db());
  const found: string[] = [];
  for (const { name } of tables) {
    for (const row of await readRows(program.db(), name)) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string' && value.includes(text)) found.push(`${name}.${column}`);
      }
    }
  }
  return [...new Set(found)];
}

describe('erasing a person', () => {
  it('leaves name and id nowhere in the store but in the list of erasures and the audit trail', async () => {
    const { employeeId } = await person('李娜');
    expect((await places('李娜')).length).toBeGreaterThan(2);
    await program.call('privacy.erase', { employeeId, name: '李娜', reason: 'requested' });
    expect(await places('李娜')).toEqual([]);
    const left = await places(employeeId);
    expect(left.filter((place) => !/^(erasure|audit|record)/u.test(place))).toEqual([]);
  });

  it('keeps every customer answer and ticket, naming nobody and without comment', async () => {
    const { employeeId } = await person('李娜');
    const before = await readRows(program.db(), 'surveyResponse');
    const theirs = before.filter((row) => row['employeeId'] === employeeId);
    expect(theirs.length).toBeGreaterThan(10);
    await program.call('privacy.erase', { employeeId, name: '李娜', reason: 'requested' });
    const after = await readRows(program.db(), 'surveyResponse');
    expect(after).toHaveLength(before.length);
    const ids = new Set(theirs.map((row) => row['surveyResponseId']));
    expect(
      after
        .filter((row) => ids.has(row['surveyResponseId']))
        .every((row) => row['employeeId'] === null && row['comment'] === null),
    ).toBe(true);
  });

  it('changes nobody else’s score', async () => {
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const totals = async () => {
      const { groups } = await program.call('appraisal.results', { cycleId: cycle.cycleId });
      return JSON.stringify(groups)
        .split('"employeeNo"')
        .filter((part) => !part.includes('李娜')).length;
    };
    const scores = async () =>
      (await readRows(program.db(), 'appraisalScore')).map((row) => [
        row['appraisalId'],
        row['total'],
      ]);
    const { employeeId } = await person('李娜');
    const own = (await readRows(program.db(), 'appraisal')).filter(
      (row) => row['employeeId'] === employeeId,
    );
    const before = (await scores()).filter(([id]) => !own.some((row) => row['appraisalId'] === id));
    expect(await totals()).toBeGreaterThan(5);
    await program.call('privacy.erase', { employeeId, name: '李娜', reason: 'retentionOver' });
    expect(await scores()).toEqual(before);
  });

  it('is refused when the typed name differs, and changes nothing then', async () => {
    const { employeeId } = await person('李娜');
    const before = await contentHash(program.db());
    expect(
      await program.refusal('privacy.erase', { employeeId, name: '李那', reason: 'requested' }),
    ).toBe('privacyNameWrong');
    expect(await contentHash(program.db())).toBe(before);
  });

  it('leaves the name of a namesake alone', async () => {
    const { employeeId } = await person('李娜');
    const other = await person('张伟');
    await program
      .db()
      .updateTable('employee')
      .set({ name: '李娜' })
      .where('employeeId', '=', other.employeeId)
      .execute();
    await program.call('privacy.erase', { employeeId, name: '李娜', reason: 'requested' });
    const { people } = await program.call('privacy.overview', {});
    expect(people.map(({ name }) => name)).toContain('李娜');
    expect(people).toHaveLength(9);
  });
});

describe('the copy for a person', () => {
  it('holds every row that is theirs and no row of a customer', async () => {
    const { employeeId, employeeNo } = await person('李娜');
    const printed = await program.call('privacy.exportEmployee', { employeeId, locale: 'zh-CN' });
    const json = join(program.targetFolder, printed?.fileName.replace('.pdf', '.json') ?? '');
    const copy: unknown = JSON.parse(readFileSync(json, 'utf8'));
    const responses = (await readRows(program.db(), 'surveyResponse')).filter(
      (row) => row['employeeId'] === employeeId,
    );
    expect(copy).toMatchObject({
      format: 'gongping-person',
      customers: { responses: responses.length },
      records: { employee: [{ employeeNo, name: '李娜' }], appraisal: [{ employeeId }] },
    });
    const text = readFileSync(json, 'utf8');
    expect(responses.every((row) => !text.includes(String(row['surveyResponseId'])))).toBe(true);
    expect(text).not.toContain('王芳');
  });

  it('is printed with results, grades and rights', async () => {
    const { employeeId } = await person('李娜');
    await program.call('privacy.exportEmployee', { employeeId, locale: 'zh-CN' });
    const job = program.printJobs.at(-1);
    expect(job?.papers.map(({ kind }) => kind)).toEqual(['text']);
    expect(JSON.stringify(job)).toContain('89.8');
  });
});

describe('how long records are kept', () => {
  it.each([
    ['2024-01-31', 2, '2026-01-31'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 1, '2025-02-28'],
  ])('%s plus %i years is %s', (day, years, end) => {
    expect(retentionEndsOn(day, years)).toBe(end);
  });

  it('is looked at once a year', async () => {
    const day = '2026-01-01';
    const never = { years: 2, reviewedOn: null };
    expect(isRetentionReviewDue(never, '2025-01-01', day)).toBe(true);
    expect(isRetentionReviewDue(never, '2025-01-02', day)).toBe(false);
    const reviewed = { years: 2, reviewedOn: '2025-01-02' };
    expect(isRetentionReviewDue(reviewed, '2020-01-01', day)).toBe(false);
    expect(isRetentionReviewDue(reviewed, '2020-01-01', '2026-01-02')).toBe(true);
  });

  it('reminds on every page once a year is over, until somebody looked', async () => {
    const reminder = async () => (await program.call('privacy.reminder', {})).isReviewDue;
    expect(await reminder()).toBe(false);
    await program.call('privacy.confirmReview', {});
    await program.db().updateTable('retention').set({ reviewedOn: '2025-01-05' }).execute();
    expect(await reminder()).toBe(true);
    await program.call('privacy.confirmReview', {});
    await program.call('privacy.setRetention', { years: 3 });
    const { isReviewDue, retention } = await program.call('privacy.overview', {});
    expect([isReviewDue, retention.years, await reminder()]).toEqual([false, 3, false]);
  });

  it('ends for nobody who still works here, and by the term for who left', async () => {
    const { employeeId } = await person('张伟');
    await program
      .db()
      .updateTable('employee')
      .set({ status: 'left' })
      .where('employeeId', '=', employeeId)
      .execute();
    const { people } = await program.call('privacy.overview', {});
    expect(people.filter(({ endsOn }) => endsOn !== null).map(({ name }) => name)).toEqual([
      '张伟',
    ]);
  });
});
