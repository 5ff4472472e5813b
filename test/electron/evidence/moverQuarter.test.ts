import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listNewestScores } from '@electron/database/queries/appraisal';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';
import {
  firstQuarter,
  openShopWithStaff,
  prepareShop,
  type ShopCopies,
} from '../handlers/mainShop';

const january = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;
const february = { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' } as const;
const march = { kind: 'month', startsOn: '2026-03-01', endsOn: '2026-03-31' } as const;

let folder: string;
let shops: ShopCopies;
let program: TestProgram;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-mover-'));
  shops = await prepareShop(async (shop) => {
    await openShopWithStaff(shop);
    await takePosition(shop, '后台支持');
    const { positions } = await shop.call('scheme.overview', {});
    const other = positions.filter(({ name }) => name === '后台支持');
    await shop.call('scheme.adopt', {
      readyMadeKey: 'threeMeasures',
      positionIds: other.map(({ positionId }) => positionId),
    });
    await takePosition(shop, '客服专员');
  });
});
afterAll(async () => {
  await shops.remove();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  program = await shops.open();
});

/** 张伟, who is A001, changes over as the staff list would have it. */
async function takePosition(shop: TestProgram, positionName: string): Promise<void> {
  const found = (await shop.call('employee.list', {})).find(
    ({ employeeNo }) => employeeNo === 'A001',
  );
  const { unitId: _u, positionId: _p, ...person } = found ?? never();
  await shop.call('employee.save', { ...person, positionName });
}

async function openCycle(dates: Parameters<typeof program.call<'cycle.open'>>[1]) {
  const { cycleId } = await program.call('cycle.open', dates);
  const { rows } = await program.call('cycle.board', { cycleId });
  const row = rows.find(({ employeeNo }) => employeeNo === 'A001') ?? never();
  return { cycleId, appraisalId: row.appraisalId };
}

async function review(appraisalId: AppraisalId, source: 'self' | 'superior', value: string) {
  const which = { appraisalId, source };
  const { dimensions } = await program.call('review.get', which);
  for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
    const rating = { kind: 'given', value } as const;
    await program.call('review.rate', { ...which, indicatorKey: key, value: rating });
  }
  await program.call('review.submit', which);
}

async function measure(
  appraisalId: AppraisalId,
  counts: Readonly<Record<'complaintRate' | 'responseWithinTarget', readonly [string, string]>>,
) {
  for (const [name, [numerator, denominator]] of Object.entries(counts)) {
    const measured = { kind: 'ratio', numerator, denominator } as const;
    await program.call('measurement.save', { appraisalId, measure: name, measured });
  }
}

async function importAnswers(month: string, count: number, answer: string): Promise<void> {
  const path = join(folder, `survey${month}.csv`);
  const rows = Array.from({ length: count }, (_, i) => {
    const answers = Array.from({ length: 5 }, () => answer).join(',');
    return `${month}${i},2026/${month}/${i + 1} 10:00:00,张伟(A001),${answers}`;
  });
  const heading = '序号,提交答卷时间,服务员工,服务态度,专业能力,响应速度,问题解决,总体满意度';
  writeFileSync(path, [heading, ...rows].join('\n'));
  await program.importFile('survey', path);
}

/** January at the counter, February and March in the back office. */
async function enterMonths(): Promise<void> {
  const first = await openCycle(january);
  await review(first.appraisalId, 'self', '5');
  await review(first.appraisalId, 'superior', '4');
  await measure(first.appraisalId, {
    complaintRate: ['2', '200'],
    responseWithinTarget: ['70', '100'],
  });
  await importAnswers('1', 6, '满意');
  await takePosition(program, '后台支持');
  const second = await openCycle(february);
  await measure(second.appraisalId, {
    complaintRate: ['1', '100'],
    responseWithinTarget: ['95', '100'],
  });
  await importAnswers('2', 2, '非常满意');
  const third = await openCycle(march);
  await measure(third.appraisalId, {
    complaintRate: ['5', '300'],
    responseWithinTarget: ['60', '100'],
  });
  await importAnswers('3', 4, '一般');
}

async function scored(cycleId: CycleId, appraisalId: AppraisalId) {
  await program.call('appraisal.score', { cycleId });
  const kept = await listNewestScores(program.db(), cycleId);
  const { tree, evidence } = kept.find((score) => score.appraisalId === appraisalId) ?? never();
  const parts = tree.segments?.parts ?? [];
  return {
    tree,
    evidence,
    segments: parts.map(({ positionName, days, tree: part }) => [positionName, days, part.total]),
  };
}

// By hand. Counter: self 5 → 100, superior 4 → 85; customers 75, complaints 2 of 200 → 90, answered in
// time 70 % → 60: 0.5 × 75 + 0.3 × 90 + 0.2 × 60 = 76.5; 0.2 × 100 + 0.3 × 85 + 0.5 × 76.5 = 83.75.
// Back office: six customers (2 × 100 + 4 × 50) ÷ 6 = 200/3; complaints 6 of 400 → 80; in time 155 of 200
// → 72: 0.6 × 80 + 0.4 × 72 = 76.8; 0.5 × 200/3 + 0.5 × 76.8 = 1076/15.
// Quarter: (31 × 83.75 + 59 × 1076/15) ÷ 90 = 409711/5400 = 75.87…
const byHand = {
  segments: [
    ['客服专员', 31, '83.75'],
    ['后台支持', 59, '1076/15'],
  ],
  total: '409711/5400',
  display: '75.9',
};

test('the quarter of a mover is the mean by days of what both positions come to by hand', async () => {
  await enterMonths();
  const { cycleId, appraisalId } = await openCycle(firstQuarter);
  const { tree, segments } = await scored(cycleId, appraisalId);
  expect({ segments, total: tree.total, display: tree.display }).toEqual(byHand);
  expect(tree).toMatchObject({ grade: 'pass', segments: { days: 90, cycleDays: 90 } });
  expect((await program.call('appraisal.verify', {})).differing).toBe(0);
});

test('it is the same whether the quarter was opened before the move or after it', async () => {
  const { cycleId, appraisalId } = await openCycle(firstQuarter);
  await enterMonths();
  const { tree, segments } = await scored(cycleId, appraisalId);
  expect({ segments, total: tree.total, display: tree.display }).toEqual(byHand);
  const { rows } = await program.call('cycle.board', { cycleId });
  expect(rows.find(({ employeeNo }) => employeeNo === 'A001')).toMatchObject({
    positionName: '客服专员',
    movedTo: ['后台支持'],
  });
});

test('the months in the other position stand in the mean that is shown beside the total', async () => {
  await enterMonths();
  for (const { cycleId } of await program.call('cycle.list', {})) {
    await program.call('appraisal.score', { cycleId });
  }
  const { cycleId, appraisalId } = await openCycle(firstQuarter);
  await scored(cycleId, appraisalId);
  const { reconciliation } = await program.call('appraisal.explain', { appraisalId });
  expect(reconciliation?.cycles.map(({ isOtherPosition }) => isOtherPosition)).toEqual([
    false,
    false,
    false,
  ]);
  expect(reconciliation?.cycles[0]?.total).toBe('83.75');
  expect(reconciliation?.difference).not.toBe('0');
  expect(reconciliation?.reasons).not.toEqual([]);
});

test('a move within a month divides the quarter on its day, and the month counts for both by days', async () => {
  const first = await openCycle(january);
  await review(first.appraisalId, 'superior', '5');
  const second = await openCycle(february);
  await review(second.appraisalId, 'superior', '3');
  await program.call('segment.save', {
    appraisalId: second.appraisalId,
    moves: [{ startsOn: '2026-02-15', positionName: '后台支持' }],
  });
  await takePosition(program, '后台支持');
  await openCycle(march);
  const { cycleId, appraisalId } = await openCycle(firstQuarter);
  const { evidence } = await scored(cycleId, appraisalId);
  const [counter, backOffice] = evidence.divided?.segments ?? [];
  expect([counter?.days, backOffice?.days]).toEqual([45, 45]);
  expect(counter?.evidence.reviews.map(({ period }) => period?.days)).toEqual([31, 14]);
  expect(backOffice?.evidence.reviews).toEqual([]);
});

test('moves entered for the quarter itself go before what the months say', async () => {
  await enterMonths();
  const { cycleId, appraisalId } = await openCycle(firstQuarter);
  await program.call('segment.save', {
    appraisalId,
    moves: [{ startsOn: '2026-03-01', positionName: '客服专员' }],
  });
  const { segments } = await scored(cycleId, appraisalId);
  expect(segments.map(([positionName, days]) => [positionName, days])).toEqual([
    ['后台支持', 59],
    ['客服专员', 31],
  ]);
});

test('the first position takes in responses of the cycle before, one after a move does not', async () => {
  await importAnswers('1', 3, '满意');
  await importAnswers('2', 4, '满意');
  const { cycleId, appraisalId } = await openCycle(february);
  await program.call('segment.save', {
    appraisalId,
    moves: [{ startsOn: '2026-02-03', positionName: '后台支持' }],
  });
  const { tree } = await scored(cycleId, appraisalId);
  const windows = (tree.segments?.parts ?? []).map(
    (part) => part.tree.sources.find(({ key }) => key === 'customer')?.window,
  );
  expect(windows).toEqual([{ status: 'widened', earlierPeriods: 1, n: 5 }, undefined]);
});

function never(): never {
  throw new Error('The shop is not complete');
}
