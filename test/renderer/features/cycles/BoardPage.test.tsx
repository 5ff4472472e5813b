// @vitest-environment jsdom
import { BoardPage } from '@renderer/features/cycles/BoardPage';
import { CycleProvider } from '@renderer/frame/CycleProvider';
import type { Board } from '@shared/contract/cycle';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';
import { buildBoard, buildBoardRow } from './buildBoard';

function open(board: Board, answers: Answers = {}) {
  return renderPage(
    <CycleProvider>
      <BoardPage />
    </CycleProvider>,
    {
      path: '/board',
      answers: { 'cycle.list': () => [board.cycle], 'cycle.board': () => board, ...answers },
    },
  );
}

const missingReview = buildBoardRow(2, {
  name: '杨帆',
  isReady: false,
  reviews: [
    { source: 'self', status: 'submitted', given: 5, total: 5 },
    { source: 'superior', status: 'draft', given: 2, total: 5 },
  ],
});

test('one Enter leads from the board to the field that comes next', async () => {
  const { currentPath } = open(
    buildBoard({
      rows: [buildBoardRow(1), missingReview],
      nextStep: {
        kind: 'review',
        appraisalId: missingReview.appraisalId,
        name: '杨帆',
        source: 'superior',
      },
    }),
  );
  await screen.findByText('录入 杨帆 的上级评');
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(currentPath()).toBe(`/reviews/superior/${missingReview.appraisalId}`);
});

test('every missing name and every cell leads to its exact field', async () => {
  open(buildBoard({ rows: [buildBoardRow(1), missingReview] }));
  const missing = await screen.findByRole('region', { name: '还差这些才能算出全部分数' });
  const place = `/reviews/superior/${missingReview.appraisalId}`;
  expect(within(missing).getByRole('link', { name: '杨帆' }).getAttribute('href')).toBe(place);
  const cell = screen.getByRole('link', { name: '杨帆，上级评：2/5 项' });
  expect(cell.getAttribute('href')).toBe(place);
});

test('counts in the filters equal the rows they show', async () => {
  open(buildBoard({ rows: [buildBoardRow(1), missingReview] }));
  fireEvent.click(await screen.findByRole('radio', { name: '有缺项 1' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(1);
  expect(within(rows[0] ?? document.body).queryByText('杨帆')).not.toBeNull();
});

test('scores the cycle and goes on to the results', async () => {
  const board = buildBoard();
  const { main, currentPath } = open(board, {
    'appraisal.score': () => ({ scored: 2, changed: 2 }),
  });
  fireEvent.click(await screen.findByRole('button', { name: /现在算分/ }));
  await waitFor(() => expect(currentPath()).toBe('/results'));
  expect(main.calls).toContainEqual({
    name: 'appraisal.score',
    input: { cycleId: board.cycle.cycleId },
  });
});

test('what is open after publication is listed with whom it concerns, and one Enter leads there', async () => {
  const board = buildBoard({
    nextStep: { kind: 'settle', finding: 'unsigned', name: '员工1', count: 2 },
    findings: [
      { key: 'appealOpen', weight: 'blocks', names: ['员工2'] },
      { key: 'unsigned', weight: 'needsReason', names: ['员工1', '员工2'] },
    ],
  });
  const { currentPath } = open({ ...board, cycle: { ...board.cycle, status: 'published' } });
  const list = within(await screen.findByRole('region', { name: '还没办完的事' }));
  expect(list.getByRole('link', { name: '申诉未结' }).getAttribute('href')).toBe('/appeals');
  expect(list.getAllByText('员工2')).toHaveLength(2);
  await screen.findByText('登记签字');
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(currentPath()).toBe('/signatures');
});
