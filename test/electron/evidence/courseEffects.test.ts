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
