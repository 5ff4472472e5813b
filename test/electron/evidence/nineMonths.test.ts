import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmployeeHistory } from '@shared/contract/employee';
import { locales } from '@shared/domain/locale';
import { insightSentence } from '@shared/insights/insightSentence';
import { translate } from '@shared/text/translate';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { adoptForEveryPosition } from '../handlers/mainShop';

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30];
const t = translate('zh-CN');

let folder: string;
let program: TestProgram;
/** The history of the one who changes and of one who does not, after each month. */
const changing: EmployeeHistory[] = [];
const steady: EmployeeHistory[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-months-'));
  program = createTestProgram();
  await program.call('store.create', { shopName: '测试门店' });
  const path = join(folder, 'staff.csv');
  const staff = ['A1', 'A2', 'A3', 'A4'].map((no) => `${no},员工${no},一组,客服专员`);
  writeFileSync(path, ['工号,姓名,部门,岗位', ...staff].join('\n'));
  await program.importFile('staffList', path);
  await adoptForEveryPosition(program);
  for (const month of lastDays.keys()) {
    await scoreMonth(month);
    changing.push(await historyOf('A1'));
    steady.push(await historyOf('A2'));
  }
});
afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true });
});

/** Everybody is rated good and has one complaint of 200; A1 falls off in the last two months. */
async function scoreMonth(month: number): Promise<void> {
  const name = `2026-0${month + 1}`;
  const { cycleId } = await program.call('cycle.open', {
    kind: 'month',
    startsOn: `${name}-01`,
    endsOn: `${name}-${lastDays[month]}`,
  });
  const { rows } = await program.call('cycle.board', { cycleId });
  for (const { appraisalId, employeeNo } of rows) {
    const isBad = employeeNo === 'A1' && month >= 7;
    for (const source of ['self', 'superior'] as const) {
      const which = { appraisalId, source };
      const { dimensions } = await program.call('review.get', which);
      const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
      const cells = keys.map((indicatorKey) => ({
        ...which,
        indicatorKey,
        value: { kind: 'given' as const, value: isBad ? '2' : '4' },
      }));
      await program.call('review.rateMany', { cells });
      await program.call('review.submit', which);
    }
    const numerator = employeeNo === 'A1' && month === 8 ? '12' : '1';
    await program.call('measurement.save', {
      appraisalId,
      measure: 'complaintRate',
      measured: { kind: 'ratio', numerator, denominator: '200' },
    });
  }
  await program.call('appraisal.score', { cycleId });
}

async function historyOf(employeeNo: string): Promise<EmployeeHistory> {
  const found = (await program.call('employee.list', {})).find(
    (each) => each.employeeNo === employeeNo,
  );
  if (found === undefined) throw new Error(employeeNo);
  const { employeeId } = found;
  return program.call('employee.results', { employeeId, locale: 'zh-CN' });
}

function sentences(history: EmployeeHistory | undefined) {
  const trend = history?.trend;
  if (trend === undefined || trend === null) throw new Error('There is no trend');
  const say = (insight: typeof trend.slowChange) =>
    insight === null ? null : insightSentence(insight, t);
  return {
    run: say(trend.insight),
    slow: say(trend.slowChange),
    season: say(trend.season),
    rates: trend.rates.map(({ insight }) => say(insight)),
    outside: trend.points.flatMap(({ isOutside }, i) => (isOutside ? [i] : [])),
    hasLimits: trend.limits !== null,
  };
}

test('up to five months there is a run of points, no limit, and that it is not enough', () => {
  for (const months of [1, 3, 5]) {
    const said = sentences(changing[months - 1]);
    expect(said).toMatchObject({ slow: null, season: null, rates: [], outside: [] });
    expect(said.hasLimits).toBe(false);
    expect(said.run).toContain('不足 6 期');
  }
});

test('from six months on the run is judged, still provisionally; rates need six months before', () => {
  const said = sentences(changing[5]);
  expect(said.hasLimits).toBe(true);
  expect(said.run).toContain('在正常波动内');
  expect(said.run).toContain('暂定');
  expect(said.slow).toContain('在正常波动内');
  expect(said.rates).toEqual([]);
  expect(sentences(changing[6]).rates).toHaveLength(1);
  expect(sentences(changing[6]).rates[0]).toContain('在正常波动内');
});

test('in the ninth month all charts signal for the one who fell off', () => {
  const said = sentences(changing[8]);
  expect(said.outside).toEqual([7, 8]);
  for (const sentence of [said.run, said.slow, said.season, ...said.rates]) {
    expect(sentence).toContain('超出正常波动');
  }
  expect(said.rates).toHaveLength(1);
});

test('and for nobody whose months were all alike', () => {
  const said = sentences(steady[8]);
  expect(said.outside).toEqual([]);
  for (const sentence of [said.run, said.slow, ...said.rates]) {
    expect(sentence).toContain('在正常波动内');
  }
});

test('every sentence is there in each language', () => {
  const trend = changing[8]?.trend;
  if (trend === undefined || trend === null) throw new Error('There is no trend');
  const { insight, slowChange, season, rates } = trend;
  const all = [insight, slowChange, season, ...rates.map((each) => each.insight)];
  for (const locale of locales) {
    for (const each of all) {
      expect(each === null ? '' : insightSentence(each, translate(locale))).toMatch(/\S/);
    }
  }
});
