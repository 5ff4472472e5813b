import { listNewestScores } from '@electron/database/queries/appraisal';
import type { CycleId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The employee of the sample of whom only two customers said something. */
const fewAnswered = '0010';

describe('what two customers said of one employee', () => {
  let program: TestProgram;
  let cycleId: CycleId;
  /** Every number that was computed from these two responses, as it is kept. */
  let planted: readonly string[];

  beforeAll(async () => {
    program = createTestProgram();
    await program.call('store.openSample', {});
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('The sample has no cycle');
    cycleId = cycle.cycleId;
    const { appraisalId } = await rowOf();
    const scores = await listNewestScores(program.db(), cycleId);
    const kept = scores.find((score) => score.appraisalId === appraisalId);
    const customer = kept?.tree.sources.find(({ key }) => key === 'customer');
    planted = (customer?.dimensions ?? []).flatMap(({ key, score }) =>
      score === null ? [] : [`"key":"${key}","status":"ok"`, `"score":"${score}"`],
    );
    if (customer?.count !== 2 || planted.length === 0) throw new Error('Nothing was planted');
  });
  afterAll(async () => program.close());

  async function rowOf() {
    const { groups } = await program.call('appraisal.results', { cycleId });
    const row = groups
      .flatMap(({ rows }) => rows)
      .find(({ employeeNo }) => employeeNo === fewAnswered);
    if (row === undefined) throw new Error('Nobody');
    return row;
  }

  it('stays whole in the store, so that the result can be recomputed', () => {
    expect(planted.some((text) => text.startsWith('"score":'))).toBe(true);
  });

  it('is in no row of the results', async () => {
    const customer = (await rowOf()).sources.find(({ key }) => key === 'customer');
    expect(customer).toMatchObject({ display: null, count: 2, tier: 'suppressed' });
  });

  it('is in no explanation, on screen, headless or on paper', async () => {
    const { appraisalId } = await rowOf();
    const { tree } = await program.call('appraisal.explain', { appraisalId });
    const customer = JSON.stringify(tree.sources.find(({ key }) => key === 'customer'));
    for (const text of planted) expect(customer).not.toContain(text);
    expect(customer).not.toMatch(/"answers":\[[^\]]/);
    await program.call('sheet.printAppraisals', {
      cycleId,
      appraisalIds: [appraisalId],
      content: 'both',
      locale: 'zh-CN',
    });
    const job = program.printJobs.at(-1);
    const [appraisal, explanation] = job?.papers ?? [];
    if (appraisal?.kind !== 'appraisal' || explanation?.kind !== 'explanation') {
      throw new Error('Sheet and explanation were not printed');
    }
    const { steps } = explanation.sheet;
    const said = steps.filter(({ path }) => path.startsWith('customer'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ share: null, arithmetic: null, answers: [] });
    const rated = appraisal.sheet.rated;
    const column = rated?.head.sources.findIndex(
      (title) => title.includes('内部客户') || title.includes('客户'),
    );
    for (const { cells } of rated?.rows ?? []) {
      expect(cells[column ?? -1]?.score ?? '—').not.toMatch(/\d/);
    }
  });

  it('is on no page of the employee and in no training need', async () => {
    const employees = await program.call('employee.list', {});
    const employee = employees.find(({ employeeNo }) => employeeNo === fewAnswered);
    if (employee === undefined) throw new Error('Nobody');
    const { dimensions } = await program.call('employee.results', {
      employeeId: employee.employeeId,
      locale: 'zh-CN',
    });
    const sources = dimensions.flatMap((dimension) => dimension.sources);
    expect(sources.filter(({ source }) => source === 'customer')).toEqual([]);
    const { groups } = await program.call('trainingNeed.overview', { cycleId });
    const needs = groups
      .flatMap(({ rows }) => rows)
      .find(({ employeeNo }) => employeeNo === fewAnswered)?.needs;
    const surveyed = (needs ?? []).filter(({ responses }) => responses > 0);
    for (const { score } of surveyed) expect(score).toBeNull();
  });

  it('is in no exported table', async () => {
    const file = await program.call('appraisal.export', {
      cycleId,
      format: 'csv',
      locale: 'zh-CN',
    });
    const text = readFileSync(join(program.targetFolder, file?.fileName ?? ''), 'utf8');
    const [head = '', ...rows] = text.replaceAll(/["\ufeff]/g, '').split('\r\n');
    const place = head.split(',').indexOf('客户评');
    const row = rows.find((each) => each.startsWith(fewAnswered));
    expect(place).toBeGreaterThan(0);
    expect(row?.split(',')[place]).toBe('');
  });
});

describe('two customers who count in a total', () => {
  let program: TestProgram;
  let cycleId: CycleId;
  /** Total and contribution as kept: numbers from which the two answers follow. */
  let planted: readonly string[];

  beforeAll(async () => {
    program = createTestProgram();
    await program.call('store.openSample', {});
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('The sample has no cycle');
    cycleId = cycle.cycleId;
    // A scheme of an earlier version: the check asks for three today.
    for (const { schemeId, content } of (await program.call('scheme.overview', {})).schemes) {
      const sources = content.sources.map((source) =>
        source.key === 'customer' ? { ...source, minimumResponses: 1 } : source,
      );
      await program
        .db()
        .updateTable('scheme')
        .set({ content: JSON.stringify({ ...content, sources }) })
        .where('schemeId', '=', schemeId)
        .execute();
    }
    await program.call('appraisal.score', { cycleId });
    const { appraisalId } = await row();
    const scores = await listNewestScores(program.db(), cycleId);
    const { total = null, display = null } =
      scores.find((score) => score.appraisalId === appraisalId)?.tree ?? {};
    if (total === null || display === null) throw new Error('Nothing was planted');
    planted = [total, display];
  });
  afterAll(async () => program.close());

  async function row() {
    const { groups } = await program.call('appraisal.results', { cycleId });
    const found = groups
      .flatMap(({ rows }) => rows)
      .find(({ employeeNo }) => employeeNo === fewAnswered);
    if (found === undefined) throw new Error('Nobody');
    return found;
  }

  it('leave the grade in the results, and of the total only why it is hidden', async () => {
    const found = await row();
    expect(found).toMatchObject({ status: 'final', display: null, interval: null, places: null });
    expect(found.grade).not.toBeNull();
    expect(found.notes.map(({ kind }) => kind)).toEqual(['totalHidden', 'fewResponses']);
  });

  it('are not given away by explanation, paper, training, page of the employee or table', async () => {
    const { appraisalId } = await row();
    const employees = await program.call('employee.list', {});
    const employee = employees.find(({ employeeNo }) => employeeNo === fewAnswered);
    if (employee === undefined) throw new Error('Nobody');
    await program.call('sheet.printAppraisals', {
      cycleId,
      appraisalIds: [appraisalId],
      content: 'both',
      locale: 'zh-CN',
    });
    const { employeeId } = employee;
    const shown = JSON.stringify([
      await program.call('appraisal.explain', { appraisalId }),
      program.printJobs.at(-1)?.papers,
      await program.call('employee.results', { employeeId, locale: 'zh-CN' }),
    ]);
    for (const number of planted) expect(shown).not.toContain(`"${number}"`);
    expect(shown).toContain('只给等级，不显示总分');
    const exported = { cycleId, format: 'csv', locale: 'zh-CN' } as const;
    const file = await program.call('appraisal.export', exported);
    const text = readFileSync(join(program.targetFolder, file?.fileName ?? ''), 'utf8');
    const line = text.split('\r\n').find((each) => each.includes(fewAnswered));
    for (const number of planted) expect(line).not.toContain(number);
  });
});
