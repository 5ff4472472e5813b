import { planPoints } from '@renderer/features/trainingNeeds/TrainingNeedsPage/planPoints';
import type { CourseEffect } from '@shared/contract/attendance';
import { noTests } from '@shared/domain/courseTest';
import { attendanceIdSchema } from '@shared/domain/ids';
import { expect, test } from 'vitest';

type Participant = CourseEffect['people'][number];

function participant(number: number, name: string): Participant {
  return {
    attendanceId: attendanceIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`),
    employeeNo: String(number),
    name,
    attendedOn: '2026-11-05',
    tests: noTests,
    before: null,
    after: null,
  };
}

const people = [participant(1, '甲'), participant(2, '乙'), participant(3, '丙')];
const start = { row: 0, field: 0 };
const written = (text: string, at = start) =>
  planPoints(text, people, at).cells.map(({ attendanceId, kind, time, points }) => [
    people.find((each) => each.attendanceId === attendanceId)?.name,
    `${kind} ${time}`,
    points,
  ]);

test('a block without names goes to the right and down from the field with the cursor', () => {
  expect(written('60\t80\n70\t90', { row: 1, field: 1 })).toEqual([
    ['乙', 'exam after', '60'],
    ['乙', 'practical before', '80'],
    ['丙', 'exam after', '70'],
    ['丙', 'practical before', '90'],
  ]);
});

test('rows with names or numbers go to those people, whatever their order and the heading', () => {
  const cells = [
    ['丙', 'exam before', '60'],
    ['甲', 'exam before', '70'],
  ];
  expect(written('姓名\t课前\n丙\t60\n甲\t70')).toEqual(cells);
  expect(written('工号\t姓名\t课前\n3\t丙\t60\n1\t甲\t70')).toEqual(cells);
  expect(written('姓名\t工号\t课前\n丙\t3\t60\n甲\t1\t70')).toEqual(cells);
  expect(written('工号\t课前\n3\t60\n1\t70')).toEqual(cells);
});

test('numbers of people that could be points are points', () => {
  expect(written('3\n1')).toEqual([
    ['甲', 'exam before', '3'],
    ['乙', 'exam before', '1'],
  ]);
});

test('what does not fit is told by row and column, and the rest is written', () => {
  const plan = planPoints('60\t缺考\n101\t\n70\t80\n90', people, { row: 0, field: 2 });
  expect(plan.cells.map(({ points }) => points)).toEqual(['60', '70', '80']);
  expect(plan.rejected).toEqual([
    { row: 1, column: 2, text: '缺考', fault: 'wrong' },
    { row: 2, column: 1, text: '101', fault: 'wrong' },
    { row: 4, column: 1, text: '90', fault: 'outside' },
  ]);
  expect(planPoints('60\t70', people, { row: 0, field: 3 }).rejected).toEqual([
    { row: 1, column: 2, text: '70', fault: 'outside' },
  ]);
});

test('a name that two have needs the number beside it', () => {
  const twice = [...people, participant(4, '甲')];
  expect(planPoints('甲\t60\n乙\t70', twice, start)).toMatchObject({
    cells: [{ points: '70' }],
    rejected: [],
  });
  expect(planPoints('乙\t70\n甲\t60', twice, start).rejected).toEqual([
    { row: 2, column: 2, text: '60', fault: 'unknownPerson' },
  ]);
  expect(planPoints('4\t甲\t60', twice, start).cells).toMatchObject([
    { attendanceId: twice[3]?.attendanceId, points: '60' },
  ]);
});
