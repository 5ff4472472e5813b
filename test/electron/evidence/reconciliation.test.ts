import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstQuarter, openShopWithStaff } from '../handlers/mainShop';

let folder: string;
let program: TestProgram;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-reconcile-'));
  program = createTestProgram();
  await openShopWithStaff(program);
});
afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

const january = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;
const february = { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' } as const;

async function reviewedMonth(
  dates: typeof january | typeof february,
  value: string,
): Promise<CycleId> {
  const { cycleId } = await program.call('cycle.open', dates);
  const { rows } = await program.call('cycle.board', { cycleId });
  const appraisalId = rows.find(({ employeeNo }) => employeeNo === 'A001')?.appraisalId;
  if (appraisalId === undefined) throw new Error('There is no A001');
  for (const source of ['self', 'superior'] as const) {
    const which = { appraisalId, source };
    const { dimensions } = await program.call('review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      const rating = { kind: 'given', value } as const;
      await program.call('review.rate', { ...which, indicatorKey: key, value: rating });
    }
    await program.call('review.submit', which);
  }
  // Ten cases a day in each month, so that only the responses differ.
  const denominator = dates === january ? '310' : '280';
  const measured = { kind: 'ratio', numerator: '1', denominator } as const;
  await program.call('measurement.save', { appraisalId, measure: 'complaintRate', measured });
  return cycleId;
}

async function importAnswers(month: string, answers: readonly string[]): Promise<void> {
  const path = join(folder, `survey${month}.csv`);
  const rows = answers.map(
    (answer, i) =>
      `${month}${i},2026/${month}/${i + 1} 10:00:00,张伟(A001),${Array.from({ length: 5 }, () => answer).join(',')}`,
  );
  const heading = '序号,提交答卷时间,服务员工,服务态度,专业能力,响应速度,问题解决,总体满意度';
  writeFileSync(path, [heading, ...rows].join('\n'));
  await program.importFile('survey', path);
}

async function resultOf(cycleId: CycleId) {
  await program.call('appraisal.score', { cycleId });
  const { groups } = await program.call('appraisal.results', { cycleId });
  const row = groups.flatMap(({ rows }) => rows).find(({ employeeNo }) => employeeNo === 'A001');
  if (row === undefined) throw new Error('There is no result of A001');
  return row;
}

async function explained(appraisalId: AppraisalId) {
  const { reconciliation } = await program.call('appraisal.explain', { appraisalId });
  return reconciliation;
}

test('a quarter shows its total beside those of its months, with the reason for the difference', async () => {
  await importAnswers(
    '1',
    Array.from({ length: 6 }, () => '非常满意'),
  );
  await importAnswers(
    '2',
    Array.from({ length: 18 }, () => '一般'),
  );
  const months = [await reviewedMonth(january, '5'), await reviewedMonth(february, '3')];
  const totals = [];
  for (const month of months) totals.push(Number((await resultOf(month)).display));
  const { cycleId } = await program.call('cycle.open', firstQuarter);
  const row = await resultOf(cycleId);
  const { reconciliation } = row;
  expect(
    reconciliation?.cycles.map(({ startsOn, days, display }) => [startsOn, days, display]),
  ).toEqual([
    ['2026-01-01', 31, totals[0]?.toFixed(1)],
    ['2026-02-01', 28, totals[1]?.toFixed(1)],
  ]);
  const [top = '', bottom = '1'] = (reconciliation?.mean ?? '').split('/');
  const mean = (31 * (totals[0] ?? 0) + 28 * (totals[1] ?? 0)) / 59;
  expect(Math.abs(Number(top) / Number(bottom) - mean)).toBeLessThan(0.06);
  expect(reconciliation?.difference?.startsWith('-')).toBe(true);
  expect(reconciliation?.reasons).toEqual([{ kind: 'moreResponses', period: 1 }]);
  expect(await explained(row.appraisalId)).toEqual(reconciliation);
});

test('a month has nothing to reconcile, and neither has a quarter whose months were not scored', async () => {
  const month = await reviewedMonth(january, '4');
  const { cycleId } = await program.call('cycle.open', firstQuarter);
  expect((await resultOf(cycleId)).reconciliation).toBeNull();
  expect((await resultOf(month)).reconciliation).toBeNull();
  expect((await resultOf(cycleId)).reconciliation?.cycles).toHaveLength(1);
});

test('a month that a kept result left out for its position is listed and named as the reason', async () => {
  const month = await reviewedMonth(january, '5');
  await resultOf(month);
  const other = await reviewedMonth(february, '3');
  await resultOf(other);
  const { cycleId } = await program.call('cycle.open', firstQuarter);
  await resultOf(cycleId);
  // Kept as one part, as it was before positions of the months were told apart.
  await program
    .db()
    .updateTable('appraisal')
    .set({ positionName: '学徒' })
    .where('cycleId', '=', month)
    .execute();
  const { groups } = await program.call('appraisal.results', { cycleId });
  const row = groups.flatMap(({ rows }) => rows).find(({ employeeNo }) => employeeNo === 'A001');
  const reconciliation = row?.reconciliation;
  expect(reconciliation?.cycles.map(({ isOtherPosition }) => isOtherPosition)).toEqual([
    true,
    false,
  ]);
  expect(reconciliation?.mean).toBe(reconciliation?.cycles[1]?.total);
});
