import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '@shared/contract/result';
import { schemeIdSchema } from '@shared/domain/ids';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import {
  adoptForEveryPosition,
  firstQuarter,
  importStaff,
  openShopWithStaff,
  prepareShop,
  type ShopCopies,
} from './mainShop';

let shops: ShopCopies;
let program: TestProgram;

beforeAll(async () => {
  shops = await prepareShop(openShopWithStaff);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
});

const january = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;

describe('the plan of a cycle', () => {
  it('includes who is active and has a scheme, and names everybody else with the reason', async () => {
    const { included, leftOut } = await program.call('cycle.plan', firstQuarter);
    expect(included.map(({ employeeNo, positionName }) => `${employeeNo} ${positionName}`)).toEqual(
      ['A001 客服专员', 'A002 客服专员', 'A003 客服专员', 'A004 客服专员', 'A005 客服专员'],
    );
    expect(leftOut).toEqual([
      { employeeId: expect.any(String), employeeNo: 'A006', name: '张伟', reason: 'left' },
    ]);
  });

  it('leaves out who was hired after the cycle, or too shortly before its end', async () => {
    const before = { kind: 'month', startsOn: '2023-04-01', endsOn: '2023-04-30' } as const;
    const { included, leftOut } = await program.call('cycle.plan', before);
    expect(included.map(({ employeeNo }) => employeeNo)).toEqual(['A001', 'A002', 'A003']);
    expect(leftOut.map(({ employeeNo, reason }) => [employeeNo, reason])).toEqual([
      ['A004', 'hiredRecently'],
      ['A005', 'hiredLater'],
      ['A006', 'left'],
    ]);
  });

  it('leaves out everybody whose position has no scheme, and then no cycle opens', async () => {
    await program.call('store.create', { shopName: '没有方案的门店' });
    await importStaff(program);
    const { included, leftOut } = await program.call('cycle.plan', january);
    expect([included, new Set(leftOut.map(({ reason }) => reason))]).toEqual([
      [],
      new Set(['noScheme', 'left']),
    ]);
    expect(await program.refusal('cycle.open', january)).toBe('cycleWithoutEmployees');
    expect(await program.call('cycle.list', {})).toEqual([]);
  });

  it.each([
    ['a month that ends early', { ...january, endsOn: '2026-01-30' }],
    ['a month that begins late', { ...january, startsOn: '2026-01-02' }],
    ['a month that is a quarter', { ...january, endsOn: '2026-03-31' }],
    ['a quarter that is a month', { ...firstQuarter, endsOn: '2026-01-31' }],
    ['an end before its start', { ...january, startsOn: '2026-02-01' }],
    ['a year that is no year', { kind: 'year', startsOn: '2026-01-01', endsOn: '2026-11-30' }],
    [
      'the last year that can be written',
      { kind: 'year', startsOn: '9999-12-01', endsOn: '9999-12-31' },
    ],
  ])('refuses %s', async (_what, dates) => {
    expect(await program.refusal('cycle.plan', dates)).toBe('cycleDatesWrong');
    expect(await program.refusal('cycle.open', dates)).toBe('cycleDatesWrong');
  });

  it('refuses a day that the calendar does not have', async () => {
    const wrong = { ...january, endsOn: '2026-01-32' };
    expect(await program.refusal('cycle.plan', wrong)).toBe('inputInvalid');
  });

  it('takes a leap year and a whole year', async () => {
    const months = [
      { kind: 'month', startsOn: '2024-02-01', endsOn: '2024-02-29' },
      { kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    ] as const;
    for (const dates of months) {
      expect((await program.call('cycle.plan', dates)).leftOut.length).toBeGreaterThan(0);
    }
  });
});

describe('opening a cycle', () => {
  it('makes one appraisal per employee, with the details of that day', async () => {
    const cycle = await program.call('cycle.open', firstQuarter);
    expect(cycle).toEqual({
      ...firstQuarter,
      cycleId: expect.any(String),
      status: 'collecting',
      version: 1,
      scoredAt: null,
    });
    expect(await program.call('cycle.list', {})).toEqual([cycle]);
    const appraisals = await readRows(program.db(), 'appraisal');
    expect(appraisals).toHaveLength(5);
    expect(appraisals[0]).toMatchObject({
      cycleId: cycle.cycleId,
      employeeNo: 'A001',
      employeeName: '张伟',
      unitName: '客户服务部/二组',
      positionName: '客服专员',
      hiredOn: '2020-01-05',
    });
  });

  it('is refused over a cycle of the same kind, and allowed beside one of another', async () => {
    await program.call('cycle.open', firstQuarter);
    const shifted = { kind: 'quarter', startsOn: '2026-03-01', endsOn: '2026-05-31' } as const;
    expect(await program.refusal('cycle.open', firstQuarter)).toBe('cycleOverlaps');
    expect(await program.refusal('cycle.open', shifted)).toBe('cycleOverlaps');
    const next = { kind: 'quarter', startsOn: '2026-04-01', endsOn: '2026-06-30' } as const;
    await program.call('cycle.open', next);
    await program.call('cycle.open', january);
    const cycles = await program.call('cycle.list', {});
    expect(cycles.map(({ kind, startsOn }) => `${kind} ${startsOn}`)).toEqual([
      'quarter 2026-04-01',
      'month 2026-01-01',
      'quarter 2026-01-01',
    ]);
  });

  it('twice at the same moment opens one', async () => {
    const answers = await Promise.all([
      program.dispatch('cycle.open', january),
      program.dispatch('cycle.open', january),
    ]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await readRows(program.db(), 'appraisal')).toHaveLength(5);
  });

  it('keeps the scheme of the day: a later choice is for later cycles', async () => {
    const { cycleId } = await program.call('cycle.open', firstQuarter);
    const before = (await program.call('cycle.board', { cycleId })).schemeNames;
    const { positions } = await program.call('scheme.overview', {});
    const positionIds = positions.map(({ positionId }) => positionId);
    await program.call('scheme.adopt', { readyMadeKey: 'servqual', positionIds });
    expect((await program.call('cycle.board', { cycleId })).schemeNames).toEqual(before);
    const next = { kind: 'quarter', startsOn: '2026-04-01', endsOn: '2026-06-30' } as const;
    const later = await program.call('cycle.open', next);
    const board = await program.call('cycle.board', { cycleId: later.cycleId });
    expect(board.schemeNames).not.toEqual(before);
  });
});

describe('the board of a cycle', () => {
  it('asks for the steps of the work in their order', async () => {
    const { cycleId } = await program.call('cycle.open', firstQuarter);
    const { rows, nextStep, responseCount } = await program.call('cycle.board', { cycleId });
    expect(nextStep).toEqual({
      kind: 'review',
      appraisalId: rows[0]?.appraisalId,
      name: '张伟',
      source: 'self',
    });
    expect(responseCount).toBe(0);
    expect(rows[0]).toMatchObject({
      reviews: [
        { source: 'self', status: 'notStarted', given: 0, total: 10 },
        { source: 'superior', status: 'notStarted', given: 0, total: 10 },
      ],
      responses: { count: 0, tier: 'none', enough: false },
      measurements: { given: 0, total: 2 },
      isReady: false,
    });
  });

  it('of a cycle that does not exist is not found', async () => {
    expect(await program.refusal('cycle.board', { cycleId: 'ffffffff-0000' })).toBe('notFound');
  });
});

describe('adopting a scheme', () => {
  it('again with the same content keeps its version, and assigns it', async () => {
    const before = await program.call('scheme.overview', {});
    await adoptForEveryPosition(program);
    expect(await program.call('scheme.overview', {})).toEqual(before);
    expect(before.schemes.map(({ version }) => version)).toEqual([1]);
    expect(before.positions).toEqual([
      {
        positionId: before.schemes[0]?.positionIds[0],
        name: '客服专员',
        activeEmployees: 5,
        schemeId: before.schemes[0]?.schemeId,
      },
    ]);
  });

  it('with other content makes the next version, and a running cycle keeps the first', async () => {
    const { cycleId } = await program.call('cycle.open', firstQuarter);
    // As if the program had come with another content before.
    await program.db().updateTable('scheme').set({ contentHash: 'older' }).execute();
    await adoptForEveryPosition(program);
    const { schemes } = await program.call('scheme.overview', {});
    expect(schemes.map(({ version, positionIds }) => [version, positionIds.length])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    const { schemeNames } = await program.call('cycle.board', { cycleId });
    expect(schemeNames.map(({ version }) => version)).toEqual([1]);
  });

  it('for a position that does not exist is refused whole', async () => {
    const { positions } = await program.call('scheme.overview', {});
    const positionIds = [...positions.map(({ positionId }) => positionId), 'ffffffff-0000'];
    const before = await program.call('scheme.overview', {});
    expect(await program.refusal('scheme.adopt', { readyMadeKey: 'servqual', positionIds })).toBe(
      'notFound',
    );
    expect(await program.call('scheme.overview', {})).toEqual(before);
  });

  it('of an unknown name is refused', async () => {
    await expect(
      program.call('scheme.check', { schemeId: schemeIdSchema.parse('ffffffff-0000') }),
    ).rejects.toEqual(new AppError('notFound'));
  });
});
