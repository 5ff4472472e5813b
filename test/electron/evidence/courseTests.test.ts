import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PointsCell } from '@shared/contract/courseTest';
import { attendanceIdSchema, type AttendanceId, type CycleId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopWithStaff } from '../handlers/mainShop';

let folder: string;
let program: TestProgram;
let cycleId: CycleId;
let ids: readonly AttendanceId[];

/** Marks out of 5 in January and February: the first three are low, take the course and rise. */
const marks = [
  ['22322', '44344'],
  ['23222', '44434'],
  ['32223', '45444'],
  ['44344', '44354'],
  ['44444', '44344'],
] as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-points-'));
  program = createTestProgram();
  await openShopWithStaff(program);
  const employees = await program.call('employee.list', {});
  const team = employees.filter(({ status }) => status === 'active').slice(0, marks.length);
  const heading = '序号,提交答卷时间,服务员工,服务态度,专业能力,响应速度,问题解决,总体满意度';
  const rows = team.flatMap(({ employeeNo, name }, i) =>
    [1, 2].flatMap((month) =>
      [...(marks[i]?.[month - 1] ?? '')].map(
        (mark, day) =>
          `${month}${employeeNo}${day},2026/${month}/${day + 1} 10:00:00,${name}(${employeeNo}),${Array(5).fill(mark).join(',')}`,
      ),
    ),
  );
  const path = join(folder, 'survey.csv');
  writeFileSync(path, [heading, ...rows].join('\n'));
  await program.importFile('survey', path);
  await program.call('attendance.save', {
    employeeIds: team.slice(0, 3).map(({ employeeId }) => employeeId),
    dimensionKey: 'satisfaction',
    course: '服务沟通',
    attendedOn: '2026-01-28',
  });
  const months = [
    { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' },
    { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' },
  ] as const;
  for (const month of months) {
    ({ cycleId } = await program.call('cycle.open', month));
    await program.call('appraisal.score', { cycleId });
  }
  ids = (await effect()).people.map(({ attendanceId }) => attendanceId);
});

afterAll(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

async function effect() {
  const { effects } = await program.call('attendance.effects', { cycleId });
  const [only, ...others] = effects;
  if (only === undefined || others.length > 0) throw new Error('Not one course');
  return only;
}

function cells(kind: PointsCell['kind'], points: readonly (readonly [string, string])[]) {
  return points.flatMap(([before, after], i): PointsCell[] => {
    const attendanceId = ids[i] ?? attendanceIdSchema.parse('');
    return [
      { attendanceId, kind, time: 'before', points: before },
      { attendanceId, kind, time: 'after', points: after },
    ];
  });
}

const directions = async () => (await effect()).evidence.map(({ direction }) => direction);

test('without points customers alone speak, beyond the natural rise, which is not enough for a verdict', async () => {
  expect(await directions()).toEqual(['insufficient', 'insufficient', 'up']);
  const { verdict, evidence } = await effect();
  expect(verdict).toMatchObject({ key: 'verdictTooFew', isShown: false, gate: 'trainingEffect' });
  expect(evidence[2]).toMatchObject({ kind: 'customer', basis: 'naturalRise' });
});

test('points of exam and practical test complete the verdict, on the page, the report and in the file', async () => {
  const better = [
    ['62', '85.5'],
    ['55', '80'],
    ['60', '78'],
  ] as const;
  await program.call('courseTest.save', { cells: cells('exam', better) });
  await program.call('courseTest.save', { cells: cells('practical', better) });
  expect(await directions()).toEqual(['up', 'up', 'up']);
  expect((await effect()).verdict.key).toBe('verdictEffective');
  await program.call('sheet.printTrainingReport', { cycleId, locale: 'zh-CN' });
  const report = JSON.stringify(program.printJobs.at(-1));
  expect(report).toContain('62 → 85.5');
  expect(report).toContain('学会了，顾客也感觉到了：培训有效');
  const [first] = await program.call('attendance.list', {});
  if (first === undefined) throw new Error('Nobody');
  const own = (await effect()).people.find(({ name }) => name === first.name)?.tests.exam;
  await program.call('evidenceFile.print', {
    employeeId: first.employeeId,
    locale: 'zh-CN',
  });
  expect(JSON.stringify(program.printJobs.at(-1))).toContain(`${own?.before} → ${own?.after}`);
});

test('points that fell after the course make the verdict one to look into', async () => {
  const worse = [
    ['85', '60'],
    ['80', '52'],
    ['78', '57'],
  ] as const;
  await program.call('courseTest.save', { cells: cells('exam', worse) });
  expect(await directions()).toEqual(['down', 'up', 'up']);
  expect((await effect()).verdict).toMatchObject({ key: 'verdictMixed', tone: 'attention' });
});

test('of several points all are written or none', async () => {
  const before = await effect();
  const [good] = cells('exam', [['1', '2']]);
  if (good === undefined) throw new Error('Nobody');
  const unknown = attendanceIdSchema.parse('00000000-0000-4000-8000-00000000dead');
  await expect(
    program.call('courseTest.save', { cells: [good, { ...good, attendanceId: unknown }] }),
  ).rejects.toMatchObject({ code: 'notFound' });
  await expect(
    program.call('courseTest.save', { cells: [good, { ...good, points: '105' }] }),
  ).rejects.toMatchObject({ code: 'inputInvalid' });
  expect(await effect()).toEqual(before);
});

test('points are taken back by blank, and go with the attendance', async () => {
  const [first] = cells('exam', [['1', '2']]);
  if (first === undefined) throw new Error('Nobody');
  for (const time of ['before', 'after'] as const) {
    await program.call('courseTest.save', { cells: [{ ...first, time, points: null }] });
  }
  const person = (await effect()).people.find(
    ({ attendanceId }) => attendanceId === first.attendanceId,
  );
  expect(person?.tests.exam).toEqual({ before: null, after: null });
  const count = async () =>
    (await program.db().selectFrom('courseTest').selectAll().execute()).length;
  expect(await count()).toBe(5);
  await program.call('attendance.remove', { attendanceId: first.attendanceId });
  expect(await count()).toBe(4);
});
