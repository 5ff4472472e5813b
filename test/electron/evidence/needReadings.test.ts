import { insightSentence } from '@shared/insights/insightSentence';
import { translate } from '@shared/text/translate';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TrainingNeedOverview } from '@shared/contract/trainingNeed';

const t = translate('zh-CN');
let program: TestProgram;
let overview: TrainingNeedOverview;

beforeAll(async () => {
  program = createTestProgram();
  await program.call('store.openSample', {});
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('The sample has no cycle');
  overview = await program.call('trainingNeed.overview', { cycleId: cycle.cycleId });
});
afterAll(async () => program.close());

function readingsOf(key: string): readonly string[] {
  const front = overview.groups.find(({ positionName }) => positionName === '前台客服');
  return (front?.readings ?? [])
    .filter(({ dimensionKey }) => dimensionKey === key)
    .map(({ insight }) => insightSentence(insight, t) ?? '');
}

test('a shared need says how many, and to look at the process first', () => {
  expect(readingsOf('speed')[0]).toBe('4/7 人都偏低，先检查流程，再安排集体培训');
});

test('beside each need stands what low scores gain without any training', () => {
  expect(readingsOf('speed').join()).toMatch(/即使不培训，下期也可能自然回升约 \d+\.\d 分/);
});

test('what customers weigh and miss comes first; importance is the weight of the scheme', () => {
  // Attitude and problem solving weigh 30 %, speed and competence 20 %; the mean is 25 %.
  expect(readingsOf('speed').join()).toContain('低优先');
  expect(readingsOf('attitude').join()).toContain('继续保持');
});

test('whoever was hired at most 90 days before the end of the cycle learns the base modules', async () => {
  const hired = (await program.call('employee.list', {})).filter(
    ({ hiredOn }) => hiredOn !== null && hiredOn >= '2026-09-01',
  );
  expect(overview.newHires.map(({ name }) => name)).toEqual(hired.map(({ name }) => name));
  expect(overview.newHires.length).toBeGreaterThan(0);
});

test('what goes with overall satisfaction is read from the answers, with its gate', async () => {
  const { cycleId } = overview.cycle;
  const drivers = await program.call('trainingNeed.keyDrivers', { cycleId, locale: 'zh-CN' });
  expect(drivers.overallName).toBe('整体满意度');
  expect(drivers.responses).toBeGreaterThanOrEqual(50);
  expect(insightSentence(drivers.insight, t)).toMatch(
    /^与总体满意关联最强的是.+（只是关联，不代表原因）$/,
  );
  const shares = drivers.questions.map(({ share }) => share ?? 0);
  expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 9);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});
