import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { openMainShop, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;
let program: TestProgram;
let cycleId: CycleId;
let appraisalId: AppraisalId;

beforeAll(async () => {
  shops = await prepareShop(openMainShop);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
  const [cycle] = await program.call('cycle.list', {});
  ({ cycleId } = cycle ?? never());
  const { rows } = await program.call('cycle.board', { cycleId });
  ({ appraisalId } = rows[0] ?? never());
});

const accepted = '自评没有收齐，店长同意按现有来源定结果';

describe('a cycle', () => {
  it('goes through every state, and keeps each step with what was accepted and by whom', async () => {
    await program.call('appraisal.score', { cycleId });
    const { next } = await program.call('cycle.state', { cycleId });
    expect(next?.to).toBe('inReview');
    expect(next?.findings.map(({ key, weight, names }) => [key, weight, names.length])).toEqual([
      ['standardUnsigned', 'needsReason', 5],
      ['provisional', 'needsReason', 5],
    ]);
    await program.call('cycle.advance', { cycleId, to: 'inReview', reason: accepted });
    await program.call('cycle.advance', { cycleId, to: 'published', reason: null });
    const closed = await program.call('cycle.advance', { cycleId, to: 'closed', reason: accepted });
    expect(closed).toMatchObject({ status: 'closed', version: 1 });
    const { transitions, next: last } = await program.call('cycle.state', { cycleId });
    expect(last).toBe(null);
    expect(
      transitions.map(({ fromStatus, toStatus, reason }) => [fromStatus, toStatus, reason]),
    ).toEqual([
      ['published', 'closed', accepted],
      ['inReview', 'published', null],
      ['scored', 'inReview', accepted],
      ['collecting', 'scored', null],
    ]);
    expect(transitions[2]?.accepted).toEqual([
      { key: 'standardUnsigned', count: 5 },
      { key: 'provisional', count: 5 },
    ]);
    expect(transitions[2]?.userName).not.toBe('');
  });

  it('does not go on with open points unless somebody says why', async () => {
    await program.call('appraisal.score', { cycleId });
    const input = { cycleId, to: 'inReview', reason: null } as const;
    expect(await program.refusal('cycle.advance', input)).toBe('cycleReasonNeeded');
    expect(await program.refusal('cycle.advance', { ...input, reason: '  ' })).toBe('inputInvalid');
    expect((await program.call('cycle.list', {}))[0]?.status).toBe('scored');
  });

  it('does not go on while a result says something else than its evidence', async () => {
    await program.call('appraisal.score', { cycleId });
    const measured = { kind: 'ratio', numerator: '3', denominator: '200' } as const;
    await program.call('measurement.save', { appraisalId, measure: 'complaintRate', measured });
    const { next } = await program.call('cycle.state', { cycleId });
    expect(next?.findings[0]).toMatchObject({ key: 'outdated', weight: 'blocks' });
    const input = { cycleId, to: 'inReview', reason: accepted } as const;
    expect(await program.refusal('cycle.advance', input)).toBe('cycleNotReady');
    await program.call('appraisal.score', { cycleId });
    expect(await program.call('cycle.advance', input)).toMatchObject({ status: 'inReview' });
  });

  it('skips no state and goes back only by being reopened', async () => {
    expect(
      await program.refusal('cycle.advance', { cycleId, to: 'inReview', reason: accepted }),
    ).toBe('cycleDoesNotAllow');
    await program.call('appraisal.score', { cycleId });
    for (const to of ['published', 'closed'] as const) {
      expect(await program.refusal('cycle.advance', { cycleId, to, reason: accepted })).toBe(
        'cycleDoesNotAllow',
      );
    }
    expect(
      await program.refusal('cycle.reopen', { cycleId, to: 'collecting', reason: accepted }),
    ).toBe('cycleDoesNotAllow');
  });
});

describe('a published cycle', () => {
  beforeEach(async () => {
    await program.call('appraisal.score', { cycleId });
    await program.call('cycle.advance', { cycleId, to: 'inReview', reason: accepted });
    await program.call('cycle.advance', { cycleId, to: 'published', reason: null });
  });

  it('takes no rating, no measurement and no new score', async () => {
    const before = await everything();
    const which = { appraisalId, source: 'self' } as const;
    const value = { kind: 'given', value: '4' } as const;
    const measured = { kind: 'ratio', numerator: '3', denominator: '200' } as const;
    const measurement = { appraisalId, measure: 'complaintRate', measured };
    const calls = [
      ['review.rate', { ...which, indicatorKey: 'politeness', value }],
      ['review.describe', { ...which, reviewerName: '甲', receivedOn: null, comment: '' }],
      ['review.submit', which],
      ['review.reopen', { ...which, reason: '改' }],
      ['measurement.save', measurement],
      ['measurement.saveMany', { cells: [measurement] }],
      ['appraisal.score', { cycleId }],
    ] as const;
    for (const [name, input] of calls) {
      expect(await program.refusal(name, input), name).toBe('cycleDoesNotAllow');
    }
    expect(await everything()).toEqual(before);
  });

  it('keeps the imports that its results rest on, until it is reopened', async () => {
    const imports = await program.call('import.list', {});
    for (const kind of ['survey', 'ticketExport'] as const) {
      const { importId } = imports.find((each) => each.kind === kind) ?? never();
      expect(await program.refusal('import.undo', { importId }), kind).toBe('cycleDoesNotAllow');
    }
    await program.call('cycle.reopen', { cycleId, to: 'collecting', reason: '问卷有误' });
    const { importId } = imports.find(({ kind }) => kind === 'survey') ?? never();
    expect(await program.call('import.undo', { importId })).toMatchObject({
      undoneAt: expect.any(String),
    });
  });

  it('says which cycle refuses, and in which state it is', async () => {
    expect(await program.dispatch('appraisal.score', { cycleId })).toEqual({
      ok: false,
      error: {
        code: 'cycleDoesNotAllow',
        details: { status: 'published', startsOn: '2026-01-01', endsOn: '2026-03-31' },
      },
    });
  });

  it('is reopened with a reason as its next version, and keeps every result of the first', async () => {
    const before = await readRows(program.db(), 'appraisalScore');
    const reason = '补录了一份自评';
    expect(await program.refusal('cycle.reopen', { cycleId, to: 'collecting', reason: '' })).toBe(
      'inputInvalid',
    );
    const reopened = await program.call('cycle.reopen', { cycleId, to: 'collecting', reason });
    expect(reopened).toMatchObject({ status: 'collecting', version: 2 });
    const measured = { kind: 'ratio', numerator: '3', denominator: '200' } as const;
    await program.call('measurement.save', { appraisalId, measure: 'complaintRate', measured });
    await program.call('appraisal.score', { cycleId });
    const after = await readRows(program.db(), 'appraisalScore');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([{ appraisalId, version: 2 }]);
    const { transitions } = await program.call('cycle.state', { cycleId });
    expect(transitions[1]).toMatchObject({ toStatus: 'collecting', reason, version: 2 });
  });
});

async function everything() {
  const tables = ['cycle', 'cycleTransition', 'appraisalScore', 'review', 'rating', 'measurement'];
  return Promise.all(tables.map((table) => readRows(program.db(), table)));
}

function never(): never {
  throw new Error('The shop is not complete');
}
