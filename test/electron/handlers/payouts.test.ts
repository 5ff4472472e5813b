import type { CycleId } from '@shared/domain/ids';
import { emptyPayoutInput } from '@shared/domain/payout';
import { readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let program: TestProgram;
let cycleId: CycleId;

beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.openSample', {});
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  cycleId = cycle.cycleId;
  await publish();
});

async function publish(status: 'published' | 'scored' = 'published') {
  const cycles = program.db().updateTable('cycle').set({ status });
  await cycles.where('cycleId', '=', cycleId).execute();
}

afterEach(async () => program.close());

const table = async () => program.call('payout.get', { cycleId });

async function enterAll(baseFen: number) {
  const { rows } = await table();
  const input = { ...emptyPayoutInput, baseFen, daysDue: '22', daysPresent: '22' };
  await program.call('payout.save', {
    rows: rows.map(({ appraisalId }) => ({ appraisalId, input })),
  });
}

describe('a payout', () => {
  it('is not frozen before the results are published', async () => {
    await publish('scored');
    await enterAll(300_000);
    const fix = { cycleId, reason: '' };
    expect(await program.refusal('payout.fix', fix)).toBe('cycleDoesNotAllow');
  });

  it('is frozen only when everybody has a base and a grade', async () => {
    expect(await program.refusal('payout.fix', { cycleId, reason: '' })).toBe('payoutIncomplete');
    await enterAll(300_000);
    expect(await program.call('payout.fix', { cycleId, reason: '' })).toEqual({ version: 1 });
    const { rows, fixed, totalFen } = await table();
    for (const { coefficient, fen, fixedFen } of rows) {
      expect([fen, fixedFen]).toEqual([Number(coefficient) * 300_000, fen]);
    }
    expect(fixed).toMatchObject({ version: 1, totalFen, isOutdated: false });
  });

  it('follows the grade that was decided, not the computed one alone', async () => {
    await enterAll(300_000);
    await program.db().updateTable('cycle').set({ status: 'inReview' }).execute();
    const [first] = (await table()).rows;
    if (first === undefined) throw new Error('Nobody is paid');
    const { appraisalId, grade } = first;
    expect(grade).not.toBe('fail');
    await program.call('adjustment.propose', {
      appraisalId,
      change: { kind: 'grade', after: 'fail' },
      reason: '申诉委员会决定',
      paperApproval: { approverName: '店长', approvedOn: '2026-01-01' },
    });
    const paid = (await table()).rows.find((row) => row.appraisalId === appraisalId);
    expect(paid).toMatchObject({ grade: 'fail', coefficient: '0.8', fen: 240_000 });
  });

  it('stays as it was frozen, says when it is outdated, and is then kept from payroll', async () => {
    await enterAll(300_000);
    await program.call('payout.fix', { cycleId, reason: '' });
    const lines = await readRows(program.db(), 'payoutLine');
    const before = (await table()).rows.map(({ fixedFen }) => fixedFen);
    await enterAll(310_000);
    const { rows, fixed } = await table();
    expect(rows.map(({ fixedFen }) => fixedFen)).toEqual(before);
    expect(fixed?.isOutdated).toBe(true);
    const exported = { cycleId, format: 'csv', locale: 'zh-CN' };
    expect(await program.refusal('payout.export', exported)).toBe('payoutNotFixed');
    expect(await program.refusal('payout.fix', { cycleId, reason: ' ' })).toBe(
      'payoutReasonMissing',
    );
    expect(await program.call('payout.fix', { cycleId, reason: '基数调整' })).toEqual({
      version: 2,
    });
    expect(await readRows(program.db(), 'payoutLine')).toEqual(expect.arrayContaining([...lines]));
  });

  it('shares a pool out to the fen', async () => {
    await enterAll(300_000);
    await program.call('payout.setMethod', { cycleId, method: 'pool', poolFen: 1_000_001 });
    const { rows, totalFen } = await table();
    expect(totalFen).toBe(1_000_001);
    expect(rows.every(({ fen }) => fen !== null)).toBe(true);
  });

  it('is exported for payroll and printed with the amounts that were frozen', async () => {
    await enterAll(300_050);
    await program.call('payout.fix', { cycleId, reason: '' });
    const file = await program.call('payout.export', { cycleId, format: 'csv', locale: 'zh-CN' });
    const text = readFileSync(join(program.targetFolder, file?.fileName ?? ''), 'utf8');
    const { rows } = await table();
    const person = rows.find(({ name }) => name === '李娜');
    expect(person).toMatchObject({ display: '89.8', coefficient: '1.2', fixedFen: 360_060 });
    const line = text.split('\r\n').find((each) => each.includes('李娜'));
    expect(line).toContain('3600.6');
    await program.call('payout.print', { cycleId, locale: 'zh-CN' });
    const [paper] = program.printJobs.at(-1)?.papers ?? [];
    if (paper?.kind !== 'record') throw new Error('Nothing was printed');
    const [part] = paper.sheet.parts;
    if (part?.kind !== 'table') throw new Error('There is no table');
    const titles = part.columns.map(({ title }) => title);
    const printed = part.rows.find((cells) => cells.includes('李娜')) ?? [];
    const cellOf = (title: string) => printed[titles.indexOf(title)];
    expect([cellOf('总分'), cellOf('等级'), cellOf('金额（元）')]).toEqual([
      '89.8',
      '良好',
      '3,600.60',
    ]);
    expect(titles.indexOf('本人签字')).toBe(titles.length - 1);
    for (const grade of ['excellent', 'good', 'pass', 'fail'] as const) {
      const count = rows.filter((row) => row.grade === grade).length;
      expect(part.note).toContain(` ${count} 人`);
    }
    expect(part.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });
});

describe('the candidates', () => {
  it('need a scored year; a month makes nobody one', async () => {
    expect(await program.call('candidate.list', {})).toMatchObject({ yearCycles: 0, rows: [] });
  });
});
