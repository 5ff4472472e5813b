import type { TypedMeasurement } from '@shared/contract/measurement';
import type { CycleId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importStaff } from '../handlers/mainShop';

let program: TestProgram;

beforeAll(async () => {
  program = createTestProgram();
  await program.call('store.create', { shopName: '测试门店' });
  await importStaff(program);
  const { positions } = await program.call('scheme.overview', {});
  const positionIds = positions.map(({ positionId }) => positionId);
  await program.call('scheme.adopt', { readyMadeKey: 'onlineShop', positionIds });
  for (const [index, shared] of sharedRun.entries()) await scoreMonth(index + 1, shared, 0);
});

afterAll(async () => program.close());

/** Cases of 500 that everybody reaches in a month, a little apart; all fall in the seventh. */
const sharedRun = [440, 450, 444, 452, 438, 446, 250];

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30];

/** Opens, measures and scores a month; the first employee reaches so many fewer cases. */
async function scoreMonth(month: number, shared: number, lessOfFirst: number): Promise<CycleId> {
  const number = String(month).padStart(2, '0');
  const { cycleId } = await program.call('cycle.open', {
    kind: 'month',
    startsOn: `2026-${number}-01`,
    endsOn: `2026-${number}-${lastDays[month - 1] ?? 0}`,
  });
  const { rows, columns } = await program.call('measurement.table', { cycleId });
  await program.call('measurement.saveMany', {
    cells: rows.flatMap(({ appraisalId, cells }, person) =>
      cells.map(({ measure }): TypedMeasurement => {
        const isValue = columns.find((each) => each.measure === measure)?.unit === 'value';
        const reached = shared + ((person * 3 + month) % 5) - (person === 0 ? lessOfFirst : 0);
        return {
          appraisalId,
          measure,
          measured: isValue
            ? { kind: 'value', value: '40' }
            : { kind: 'ratio', numerator: String(reached), denominator: '500' },
        };
      }),
    ),
  });
  await program.call('appraisal.score', { cycleId });
  return cycleId;
}

async function trendOfFirst() {
  const [first] = await program.call('employee.list', {});
  if (first === undefined) throw new Error('Nobody');
  const { employeeId } = first;
  const { trend } = await program.call('employee.results', { employeeId, locale: 'zh-CN' });
  if (trend === null) throw new Error('No run');
  return trend;
}

test('a fall that the whole position shares is a signal of the own run, and none beside colleagues', async () => {
  const { points, insight, season, rates } = await trendOfFirst();
  expect(points).toHaveLength(7);
  expect(insight.key).toBe('chartSignalProvisional');
  expect(season?.key).toBe('chartCalmProvisional');
  expect(rates.length).toBeGreaterThan(0);
  expect(rates.every(({ insight: { key } }) => key === 'chartSignal')).toBe(true);
});

test('a fall of one alone is a signal beside colleagues, and of each share of that month', async () => {
  await scoreMonth(8, 445, 200);
  const { season, rates } = await trendOfFirst();
  expect(season).toMatchObject({ key: 'chartSignalProvisional', tone: 'attention' });
  expect(rates.map(({ insight }) => insight.key)).toContain('chartSignal');
});

test('a month like the others is no signal of its shares', async () => {
  await scoreMonth(9, 400, 0);
  const { rates } = await trendOfFirst();
  expect(rates.map(({ insight }) => insight.key)).not.toContain('chartSignal');
});
