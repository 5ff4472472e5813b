import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { schemeContentSchema } from '@shared/domain/scheme';
import { evidenceSchema } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, openMainShop, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;
let program: TestProgram;
let cycleId: CycleId;
let appraisals: readonly AppraisalId[];

beforeAll(async () => {
  shops = await prepareShop(async (first) => {
    const { rows } = await first.call('cycle.board', { cycleId: await openMainShop(first) });
    for (const [index, { appraisalId }] of rows.entries()) {
      await complete(first, appraisalId, String(5 - index));
    }
  });
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  ({ cycleId } = cycle);
  const { rows } = await program.call('cycle.board', { cycleId });
  appraisals = rows.map(({ appraisalId }) => appraisalId);
});

describe('the main job', () => {
  it('gives score, grade and coefficient of everybody, and what makes them up', async () => {
    expect((await program.call('cycle.board', { cycleId })).nextStep).toEqual({ kind: 'score' });
    expect(await program.call('appraisal.score', { cycleId })).toEqual({ scored: 5, changed: 5 });
    const { groups, cycle } = await program.call('appraisal.results', { cycleId });
    expect(cycle).toMatchObject({ status: 'scored', scoredAt: expect.any(String) });
    expect(groups).toHaveLength(1);
    const rows = groups[0]?.rows ?? [];
    expect(rows.map(({ employeeNo, status, version }) => [employeeNo, status, version])).toEqual(
      ['A001', 'A002', 'A003', 'A004', 'A005'].map((employeeNo) => [employeeNo, 'final', 1]),
    );
    for (const row of rows) {
      const { tree, content } = await program.call('appraisal.explain', {
        appraisalId: row.appraisalId,
      });
      expect(tree).toMatchObject({ display: row.display, grade: row.grade, status: 'final' });
      expect(content.grades.find(({ key }) => key === row.grade)?.coefficient).toBe(
        row.coefficient,
      );
    }
    expect((await program.call('cycle.board', { cycleId })).nextStep).toMatchObject({
      kind: 'settle',
      finding: 'standardUnsigned',
      count: 5,
    });
  });

  it('names who needs which training', async () => {
    await program.call('appraisal.score', { cycleId });
    const { groups, priorities, responseCount } = await program.call('trainingNeed.overview', {
      cycleId,
    });
    expect(groups[0]?.rows.map(({ employeeNo }) => employeeNo)).toEqual([
      'A001',
      'A002',
      'A003',
      'A004',
      'A005',
    ]);
    expect(responseCount).toBe(257);
    expect(priorities.length).toBeGreaterThan(0);
    expect(priorities[0]?.relativePriority).toBe(1);
    for (const { course, gap } of priorities) {
      expect(course).not.toBe(null);
      expect(gap).toBeGreaterThan(0);
    }
  });

  it('prints a sheet per employee in the order asked for, and the training report', async () => {
    await program.call('appraisal.score', { cycleId });
    const asked = appraisals.slice(1, 3).toReversed();
    const some = await program.call('sheet.printAppraisals', {
      cycleId,
      appraisalIds: asked,
      locale: 'zh-CN',
    });
    const all = await program.call('sheet.printAppraisals', {
      cycleId,
      appraisalIds: null,
      locale: 'en',
    });
    const report = await program.call('sheet.printTrainingReport', { cycleId, locale: 'zh-TW' });
    expect([some.sheets, all.sheets, report.sheets]).toEqual([2, 5, 1]);
    expect(
      program.printJobs.map((job) => [
        job.locale,
        job.papers.map(({ kind, sheet }) => [kind, 'number' in sheet && numberIn(sheet.number)]),
      ]),
    ).toEqual([
      ['zh-CN', ['A003', 'A002'].map((no) => ['appraisal', `202601Q-${no}`])],
      ['en', ['A001', 'A002', 'A003', 'A004', 'A005'].map((no) => ['appraisal', `202601Q-${no}`])],
      ['zh-TW', [['trainingReport', 'PX-202601Q']]],
    ]);
    const saved = await program.call('printout.save', { token: report.token });
    await program.call('sheet.showInFolder', { token: saved?.token ?? '' });
    expect(program.shownInFolder.map((path) => path.startsWith(program.targetFolder))).toEqual([
      true,
    ]);
  });

  it('prints and exports nothing before it is scored, and nothing where no place was chosen', async () => {
    const printed = { cycleId, appraisalIds: null, locale: 'zh-CN' } as const;
    expect(await program.refusal('sheet.printAppraisals', printed)).toBe('appraisalNotScored');
    expect(await program.refusal('sheet.printTrainingReport', { cycleId, locale: 'zh-CN' })).toBe(
      'appraisalNotScored',
    );
    expect(await program.refusal('appraisal.explain', { appraisalId: appraisals[0] })).toBe(
      'appraisalNotScored',
    );
    const exported = { cycleId, format: 'csv', locale: 'zh-CN' } as const;
    expect(await program.refusal('appraisal.export', exported)).toBe('appraisalNotScored');
    await program.call('appraisal.score', { cycleId });
    program.dialogs.hasTarget = false;
    const { token } = await program.call('sheet.printAppraisals', printed);
    expect(await program.call('printout.save', { token })).toBe(null);
    expect(await program.call('appraisal.export', exported)).toBe(null);
    expect(readdirSync(program.targetFolder)).toEqual([]);
  });

  it('exports the results as a table that reads back with the same numbers', async () => {
    await program.call('appraisal.score', { cycleId });
    const rows = (await program.call('appraisal.results', { cycleId })).groups.flatMap(
      (group) => group.rows,
    );
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await program.call('appraisal.export', { cycleId, format, locale: 'zh-CN' });
      expect(file?.fileName.endsWith(`.${format}`)).toBe(true);
      const bytes = readFileSync(join(program.targetFolder, file?.fileName ?? ''));
      const [sheet] = (await readTable(bytes, file?.fileName ?? '')).sheets;
      const cells = (sheet?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
      for (const { employeeNo, name, display } of rows) {
        const line = cells.find((row) => row.includes(employeeNo)) ?? [];
        expect(line, format).toEqual(expect.arrayContaining([name, String(Number(display))]));
      }
    }
  });
});

describe('scoring', () => {
  it('twice changes nothing and makes no new version', async () => {
    await program.call('appraisal.score', { cycleId });
    const before = await readRows(program.db(), 'appraisalScore');
    expect(await program.call('appraisal.score', { cycleId })).toEqual({ scored: 5, changed: 0 });
    expect(await readRows(program.db(), 'appraisalScore')).toEqual(before);
  });

  it('after a change makes the second version of that appraisal and keeps the first', async () => {
    const appraisalId = appraisals[2] ?? never();
    await program.call('appraisal.score', { cycleId });
    const before = await readRows(program.db(), 'appraisalScore');
    await reopenAndRate(appraisalId, '5');
    expect(await program.call('appraisal.score', { cycleId })).toEqual({ scored: 5, changed: 1 });
    const after = await readRows(program.db(), 'appraisalScore');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([{ appraisalId, version: 2 }]);
    expect(await program.call('appraisal.explain', { appraisalId })).toMatchObject({ version: 2 });
  });

  it('after a review was opened and submitted without a change makes no new version', async () => {
    const appraisalId = appraisals[2] ?? never();
    await program.call('appraisal.score', { cycleId });
    await reopenAndRate(appraisalId, '3');
    expect(await program.call('appraisal.score', { cycleId })).toEqual({ scored: 5, changed: 0 });
  });

  it('after the survey was taken back is provisional, and final again when it is back', async () => {
    const appraisalId = appraisals[0] ?? never();
    await program.call('appraisal.score', { cycleId });
    const survey = (await program.call('import.list', {})).find(({ kind }) => kind === 'survey');
    await program.call('import.undo', { importId: survey?.importId ?? never() });
    await program.call('appraisal.score', { cycleId });
    expect((await program.call('appraisal.explain', { appraisalId })).tree.status).not.toBe(
      'final',
    );
    await program.importFile('survey', fixtures.survey);
    await program.call('appraisal.score', { cycleId });
    const versions = (await readRows(program.db(), 'appraisalScore')).filter(
      (row) => row['appraisalId'] === appraisalId,
    );
    expect(versions.map(({ version, status }) => [version, status])).toEqual([
      [1, 'final'],
      [2, 'provisional'],
      [3, 'final'],
    ]);
    expect(versions[2]?.['tree']).toBe(versions[0]?.['tree']);
  });

  it('leaves behind all that is needed to compute every version again, to the same tree', async () => {
    await program.call('appraisal.score', { cycleId });
    await reopenAndRate(appraisals[1] ?? never(), '1');
    await program.call('appraisal.score', { cycleId });
    const { storeId } = program.session().listing;
    await program.call('store.close', {});
    await program.call('store.open', { storeId });
    const schemes = new Map(
      (await readRows(program.db(), 'scheme')).map((row) => [row['schemeId'], row['content']]),
    );
    const scores = await readRows(program.db(), 'appraisalScore');
    expect(scores).toHaveLength(6);
    for (const { schemeId, evidence, tree, total, display, grade, coefficient } of scores) {
      const content = schemeContentSchema.parse(JSON.parse(String(schemes.get(schemeId))));
      const again = scoreAppraisal(content, evidenceSchema.parse(JSON.parse(String(evidence))));
      expect(JSON.stringify(again)).toBe(tree);
      expect({ total, display, grade, coefficient }).toEqual({
        total: again.total,
        display: again.display,
        grade: again.grade,
        coefficient: again.coefficient,
      });
    }
  });

  it('does not count a review that is still a draft', async () => {
    const appraisalId = appraisals[0] ?? never();
    await program.call('review.reopen', { appraisalId, source: 'self', reason: '改' });
    await program.call('appraisal.score', { cycleId });
    const { tree } = await program.call('appraisal.explain', { appraisalId });
    expect(tree.sources.map(({ key, score }) => [key, score === null])).toEqual([
      ['self', true],
      ['superior', false],
      ['customer', false],
    ]);
  });

  it('scores an item that does not apply as left out, never as zero', async () => {
    const appraisalId = appraisals[0] ?? never();
    const which = { appraisalId, source: 'superior' } as const;
    await program.call('review.reopen', { ...which, reason: '改' });
    await program.call('review.rate', {
      ...which,
      indicatorKey: 'support',
      value: { kind: 'notApplicable' },
    });
    await program.call('review.submit', which);
    await program.call('appraisal.score', { cycleId });
    const { tree } = await program.call('appraisal.explain', { appraisalId });
    expect(tree.sources.find(({ key }) => key === 'superior')?.score).toBe('100');
  });
});

describe('a damaged score', () => {
  it('is not shown: the columns must say what the tree says', async () => {
    await program.call('appraisal.score', { cycleId });
    await program
      .db()
      .updateTable('appraisalScore')
      .set({ total: '100' } as never)
      .execute();
    expect(await program.refusal('appraisal.results', { cycleId })).toBe('storeDamaged');
  });
});

/** Rates everything with one value, submits both reviews and types the complaints. */
async function complete(shop: TestProgram, appraisalId: AppraisalId, value: string): Promise<void> {
  for (const source of ['self', 'superior'] as const) {
    const which = { appraisalId, source };
    const { dimensions } = await shop.call('review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      await shop.call('review.rate', {
        ...which,
        indicatorKey: key,
        value: { kind: 'given', value },
      });
    }
    await shop.call('review.submit', which);
  }
  const measured = { kind: 'ratio', numerator: '1', denominator: '200' } as const;
  await shop.call('measurement.save', { appraisalId, measure: 'complaintRate', measured });
}

async function reopenAndRate(appraisalId: AppraisalId, value: string): Promise<void> {
  const which = { appraisalId, source: 'self' } as const;
  await program.call('review.reopen', { ...which, reason: '改' });
  await program.call('review.rate', {
    ...which,
    indicatorKey: 'politeness',
    value: { kind: 'given', value },
  });
  await program.call('review.submit', which);
}

/** `编号 202601Q-A001` → the number alone. */
function numberIn(text: string): string {
  return /[\w-]+$/u.exec(text)?.[0] ?? text;
}

function never(): never {
  throw new Error('The shop is not complete');
}
