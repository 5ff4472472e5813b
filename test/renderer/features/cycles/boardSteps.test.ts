import { boardSteps, sourcesOnBoard } from '@renderer/features/cycles/BoardPage/boardSteps';
import { expect, test } from 'vitest';
import { buildBoard, buildBoardRow } from './buildBoard';

test('counts only those whose scheme has the source', () => {
  const rows = [
    buildBoardRow(1),
    buildBoardRow(2, { reviews: [{ source: 'superior', status: 'draft', given: 2, total: 5 }] }),
  ];
  const steps = boardSteps(buildBoard({ rows }));
  expect(steps.map(({ source, done, total }) => [source, done, total])).toEqual([
    ['self', 1, 1],
    ['superior', 1, 2],
    [null, 2, 2],
    [null, 2, 2],
  ]);
  expect(steps[1]?.missing.map(({ name }) => name)).toEqual(['员工2']);
});

test('leaves out a step that no scheme of the cycle needs', () => {
  const rows = [buildBoardRow(1, { measurements: null, responses: null })];
  expect(boardSteps(buildBoard({ rows })).map(({ kind }) => kind)).toEqual(['review', 'review']);
});

test('shows the sources in the order of the work, whatever the first row has', () => {
  const rows = [
    buildBoardRow(1, { reviews: [{ source: 'superior', status: 'draft', given: 0, total: 5 }] }),
    buildBoardRow(2),
  ];
  expect(sourcesOnBoard(rows)).toEqual(['self', 'superior']);
});
