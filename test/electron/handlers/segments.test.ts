import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  parseFraction,
  add,
  divide,
  formatFraction,
  multiply,
  toFraction,
} from '@shared/base/fraction';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, openShopWithStaff, prepareShop, type ShopCopies } from './mainShop';

const january = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;

let shops: ShopCopies;
let program: TestProgram;
let cycleId: CycleId;
let appraisalId: AppraisalId;

beforeAll(async () => {
  shops = await prepareShop(async (shop) => {
    await openShopWithStaff(shop);
    await shop.importFile('survey', fixtures.survey);
    const [employee] = await shop.call('employee.list', {});
    if (employee === undefined) throw new Error('There is nobody');
    const { unitId: _u, positionId: _p, ...person } = employee;
    // A position that nobody holds yet, under another scheme.
    await shop.call('employee.save', { ...person, positionName: '后台支持' });
    const { positions } = await shop.call('scheme.overview', {});
    const other = positions.find(({ name }) => name === '后台支持');
    await shop.call('scheme.adopt', {
      readyMadeKey: 'threeMeasures',
      positionIds: other === undefined ? [] : [other.positionId],
    });
    await shop.call('employee.save', { ...person, positionName: employee.positionName });
    await shop.call('cycle.open', january);
  });
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
  const [cycle] = await program.call('cycle.list', {});
  ({ cycleId } = cycle ?? never());
  ({ appraisalId } = (await program.call('cycle.board', { cycleId })).rows[0] ?? never());
});

async function move(startsOn: string, positionName = '后台支持') {
  await program.call('segment.save', { appraisalId, moves: [{ startsOn, positionName }] });
}

async function rateAll() {
  for (const source of ['self', 'superior'] as const) {
    const which = { appraisalId, source };
    const { dimensions } = await program.call('review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      const value = { kind: 'given', value: '4' } as const;
      await program.call('review.rate', { ...which, indicatorKey: key, value });
    }
    await program.call('review.submit', which);
  }
  const { rows } = await program.call('measurement.table', { cycleId });
  const own = rows.find((row) => row.appraisalId === appraisalId);
  for (const { measure } of own?.cells ?? []) {
    const ratio = { kind: 'ratio', numerator: '1', denominator: '200' } as const;
    const saved = await program.dispatch('measurement.save', {
      appraisalId,
      measure,
      measured: ratio,
    });
    if (!saved.ok) {
      const value = { kind: 'value', value: '20' } as const;
      await program.call('measurement.save', { appraisalId, measure, measured: value });
    }
  }
}

describe('somebody who moved within the cycle', () => {
  it('is scored by the scheme of each position, and the total is the mean by days', async () => {
    await move('2026-01-12');
    await rateAll();
    await program.call('appraisal.score', { cycleId });
    const { tree, notes, content } = await program.call('appraisal.explain', { appraisalId });
    const parts = tree.segments?.parts ?? never();
    expect(parts.map(({ days, positionName, dropped }) => [days, positionName, dropped])).toEqual([
      [11, '客服专员', null],
      [20, '后台支持', null],
    ]);
    const [first, second] = parts.map((part) => parseFraction(part.tree.total ?? never()));
    const mean = divide(
      add(multiply(first ?? never(), toFraction(11)), multiply(second ?? never(), toFraction(20))),
      toFraction(31),
    );
    expect(tree.total).toBe(formatFraction(mean));
    expect(content.name).toEqual(parts[1]?.scheme.name);
    expect(notes[0]).toMatchObject({ kind: 'segmented', cycleDays: 31 });
    expect((await program.call('appraisal.verify', {})).differing).toBe(0);
  });

  it('has a part of fewer than ten days left out, and says so', async () => {
    await move('2026-01-25');
    await rateAll();
    await program.call('appraisal.score', { cycleId });
    const { tree } = await program.call('appraisal.explain', { appraisalId });
    expect(tree.segments?.parts.map(({ dropped }) => dropped)).toEqual([null, 'tooFewDays']);
    expect(tree.total).toBe(tree.segments?.parts[0]?.tree.total);
  });

  it('counts every response in the position of its day, each once', async () => {
    await move('2026-01-12');
    await program.call('appraisal.score', { cycleId });
    const [kept] = (await readRows(program.db(), 'appraisalScore')).filter(
      (row) => row['appraisalId'] === appraisalId,
    );
    const evidence = JSON.parse(String(kept?.['evidence'])) as {
      responses: unknown[];
      divided: { segments: { evidence: { responses: unknown[] } }[] };
    };
    const counts = evidence.divided.segments.map((segment) => segment.evidence.responses.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(evidence.responses.length);
  });

  it('has moved nowhere if it is the same position under the same scheme, whatever the day', async () => {
    await rateAll();
    await program.call('appraisal.score', { cycleId });
    const before = await program.call('appraisal.explain', { appraisalId });
    for (const day of ['2026-01-02', '2026-01-12', '2026-01-31']) {
      await move(day, '客服专员');
      expect(await program.call('appraisal.score', { cycleId })).toMatchObject({ changed: 0 });
    }
    const after = await program.call('appraisal.explain', { appraisalId });
    expect([after.tree, after.version]).toEqual([before.tree, before.version]);
  });

  it('is one appraisal again once the move is taken back', async () => {
    await rateAll();
    await program.call('appraisal.score', { cycleId });
    const before = await program.call('appraisal.explain', { appraisalId });
    await move('2026-01-12');
    await program.call('appraisal.score', { cycleId });
    await program.call('segment.save', { appraisalId, moves: [] });
    await program.call('appraisal.score', { cycleId });
    const after = await program.call('appraisal.explain', { appraisalId });
    expect([after.tree, after.version]).toEqual([before.tree, before.version + 2]);
  });

  it.each([
    ['the first day of the cycle', '2026-01-01'],
    ['a day outside', '2026-02-01'],
  ])('cannot move on %s', async (_what, startsOn) => {
    const moves = [{ startsOn, positionName: '后台支持' }];
    expect(await program.refusal('segment.save', { appraisalId, moves })).toBe('cycleDatesWrong');
  });

  it('cannot move to a position without a scheme, and not in a settled cycle', async () => {
    const moves = [{ startsOn: '2026-01-12', positionName: '保洁' }];
    expect(await program.refusal('segment.save', { appraisalId, moves })).toBe('notFound');
    await program.call('appraisal.score', { cycleId });
    await program.call('cycle.advance', { cycleId, to: 'inReview', reason: '同意' });
    expect(await program.refusal('segment.save', { appraisalId, moves: [] })).toBe(
      'cycleDoesNotAllow',
    );
  });
});

describe('the standard of a cycle', () => {
  it('is signed by employees on a day, and a signature taken back stays in the store', async () => {
    const list = async () => program.call('standardAcknowledgement.list', { cycleId });
    const employeeIds = (await list()).map(({ employeeId }) => employeeId);
    const entry = { cycleId, employeeIds, note: '店会', signedOn: '2026-01-02' };
    await program.call('standardAcknowledgement.record', entry);
    expect((await list()).every(({ signedOn }) => signedOn === '2026-01-02')).toBe(true);
    const first = employeeIds.slice(0, 1);
    await program.call('standardAcknowledgement.record', {
      ...entry,
      employeeIds: first,
      signedOn: null,
    });
    expect((await list()).filter(({ signedOn }) => signedOn === null)).toHaveLength(1);
    const rows = await readRows(program.db(), 'standardAcknowledgement');
    expect(rows).toHaveLength(employeeIds.length + 1);
  });
});

describe('who takes part', () => {
  const february = { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' } as const;

  it('is decided by days of employment, a setting of the shop', async () => {
    const [employee] = await program.call('employee.list', {});
    const { unitId: _u, positionId: _p, ...person } = employee ?? never();
    await program.call('employee.save', { ...person, hiredOn: '2026-02-10' });
    const reasonOf = async () =>
      (await program.call('cycle.plan', february)).leftOut.find(
        ({ employeeId }) => employeeId === person.employeeId,
      )?.reason;
    expect(await reasonOf()).toBe('hiredRecently');
    await program.call('cycle.setParticipation', { minimumDays: 19 });
    expect(await reasonOf()).toBe(undefined);
    await program.call('cycle.setParticipation', { minimumDays: 20 });
    expect(await reasonOf()).toBe('hiredRecently');
  });

  it('is also decided by the shop, with a reason that is kept', async () => {
    const { included } = await program.call('cycle.plan', february);
    const leaveOut = included
      .slice(0, 1)
      .map(({ employeeId }) => ({ employeeId, reason: 'onLeave' as const }));
    const opened = await program.call('cycle.open', { ...february, leaveOut });
    const { leftOut } = await program.call('cycle.state', { cycleId: opened.cycleId });
    expect(leftOut.map(({ employeeId, reason }) => ({ employeeId, reason }))).toEqual(
      expect.arrayContaining(leaveOut),
    );
    const { rows } = await program.call('cycle.board', { cycleId: opened.cycleId });
    expect(rows).toHaveLength(included.length - 1);
  });
});

function never(): never {
  throw new Error('The shop is not complete');
}
