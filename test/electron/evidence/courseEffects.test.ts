import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insightSentence } from '@shared/insights/insightSentence';
import { translate } from '@shared/text/translate';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopWithStaff } from '../handlers/mainShop';

const t = translate('zh-CN');
let folder: string;
let program: TestProgram;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-courses-'));
  program = createTestProgram();
  await openShopWithStaff(program);
});
afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Five customers of one employee in one month, all questions alike. */
function rowsOf(month: string, no: string, name: string, answers: string): readonly string[] {
  return [...answers].map(
    (answer, i) =>
      `${month}${no}${i},2026/${month}/${i + 1} 10:00:00,${name}(${no}),${Array.from({ length: 5 }, () => answer).join(',')}`,
  );
}

test('a course noted by hand is compared with those who took none, over two scored months', async () => {
  const employees = await program.call('employee.list', {});
  const inOne = Map.groupBy(employees, ({ positionName }) => positionName);
  const largest = [...inOne.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [first, ...rest] = largest;
  if (first === undefined || rest.length === 0) throw new Error('The fixture has no team');
  const heading = '序号,提交答卷时间,服务员工,服务态度,专业能力,响应速度,问题解决,总体满意度';
  const rows = largest.flatMap(({ employeeNo, name }, i) => [
    ...rowsOf('1', employeeNo, name, i === 0 ? '22322' : '44344'),
    ...rowsOf('2', employeeNo, name, i === 0 ? '44344' : '44354'),
  ]);
  const path = join(folder, 'survey.csv');
  writeFileSync(path, [heading, ...rows].join('\n'));
  await program.importFile('survey', path);
  await program.call('attendance.save', {
    employeeIds: [first.employeeId],
    dimensionKey: 'satisfaction',
    course: '服务沟通',
    attendedOn: '2026-01-28',
  });
  const dates = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;
  const january = await program.call('cycle.open', dates);
  await program.call('appraisal.score', { cycleId: january.cycleId });
  const alone = await program.call('attendance.effects', { cycleId: january.cycleId });
  expect(alone.hasCycleBefore).toBe(false);
  const { cycleId } = await program.call('cycle.open', {
    kind: 'month',
    startsOn: '2026-02-01',
    endsOn: '2026-02-28',
  });
  await program.call('appraisal.score', { cycleId });
  const { effects, hasCycleBefore } = await program.call('attendance.effects', { cycleId });
  expect(hasCycleBefore).toBe(true);
  expect(effects).toHaveLength(1);
  const [effect] = effects;
  expect(effect).toMatchObject({ course: '服务沟通', dimensionKey: 'satisfaction' });
  expect(effect?.people).toMatchObject([
    { name: first.name, before: { score: 30, responses: 5 }, after: { score: 70, responses: 5 } },
  ]);
  const sentences = (effect?.insights ?? []).map((insight) => insightSentence(insight, t));
  expect(sentences[0]).toMatch(/即使不培训，下期也可能自然回升约/);
  expect(sentences.slice(1)).toEqual([
    '不足 3 人，只逐人列出前后得分',
    '不足 3 人，只逐人列出前后得分',
    '所有评价合在一起看：上课的 30.0 → 70.0 分，没上课的 70.0 → 75.0 分，相差 35.0 分（只有组平均，看不出误差）',
  ]);
  await program.call('sheet.printTrainingReport', { cycleId, locale: 'zh-CN' });
  expect(JSON.stringify(program.printJobs.at(-1))).toContain('30.0 分（5 份）');
});

test('the same attendance stays one, and can be removed', async () => {
  const [attendance, ...others] = await program.call('attendance.list', {});
  if (attendance === undefined) throw new Error('Nothing was noted');
  expect(others).toEqual([]);
  const { employeeId, dimensionKey, course, attendedOn, attendanceId } = attendance;
  const again = { employeeIds: [employeeId, employeeId], dimensionKey, course, attendedOn };
  await program.call('attendance.save', again);
  expect(await program.call('attendance.list', {})).toHaveLength(1);
  await program.call('attendance.remove', { attendanceId });
  expect(await program.call('attendance.list', {})).toEqual([]);
  await expect(program.call('attendance.remove', { attendanceId })).rejects.toThrow();
});

test('the course of the sample shop shows what was learnt, and that customers cannot tell yet', async () => {
  const sample = createTestProgram();
  await sample.call('store.openSample', {});
  const [cycle] = await sample.call('cycle.list', {});
  const { effects } = await sample.call('attendance.effects', {
    cycleId: cycle?.cycleId ?? never(),
  });
  expect(effects).toMatchObject([{ course: '业务流程基础', people: { length: 4 } }]);
  const [exam, practical, customer] = effects[0]?.evidence ?? [];
  expect([exam?.direction, practical?.direction, customer?.direction]).toEqual([
    'up',
    'up',
    'insufficient',
  ]);
  // Differences 16, 15.5, 26, 19 and 13, 8, 15, 12; t(3) at 97.5 % is 3.182.
  const words = [exam, practical].map((each) =>
    each === undefined ? '' : insightSentence(each.insight, t),
  );
  expect(words[0]).toMatch(/19\.1.*11\.4.*26\.8/u);
  expect(words[1]).toMatch(/12\.0.*7\.3.*16\.7/u);
  expect(effects[0]?.verdict.key).toBe('verdictLearned');
  await sample.close();
});

test('points are taken in a cycle that is not scored yet, which then says so', async () => {
  const [first] = await program.call('employee.list', {});
  const attendedOn = '2026-05-06';
  await program.call('attendance.save', {
    employeeIds: [first?.employeeId ?? never()],
    dimensionKey: 'satisfaction',
    course: '服务礼仪',
    attendedOn,
  });
  const dates = { kind: 'month', startsOn: '2026-05-01', endsOn: '2026-05-31' } as const;
  const { cycleId } = await program.call('cycle.open', dates);
  const effectsNow = async () => program.call('attendance.effects', { cycleId });
  const { attendanceId } = (await effectsNow()).effects[0]?.people[0] ?? never();
  await program.call('courseTest.save', {
    cells: [{ attendanceId, kind: 'exam', time: 'before', points: '62.5' }],
  });
  const { effects, dimensions, isScored } = await effectsNow();
  expect(isScored).toBe(false);
  expect(dimensions.map(({ key }) => key)).toContain('satisfaction');
  expect(effects[0]?.people[0]?.tests.exam.before).toBe('62.5');
});

function never(): never {
  throw new Error('The shop is not complete');
}
