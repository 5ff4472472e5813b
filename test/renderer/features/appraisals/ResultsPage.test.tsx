// @vitest-environment jsdom
import { ResultsPage } from '@renderer/features/appraisals/ResultsPage';
import { CycleProvider } from '@renderer/frame/CycleProvider';
import type { Results } from '@shared/contract/appraisal';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';
import {
  buildExplanation,
  buildReconciliation,
  buildResultRow,
  buildResults,
  scoredCycle,
} from './buildResults';

function open(results: Results, answers: Answers = {}) {
  return renderPage(
    <CycleProvider>
      <ResultsPage />
    </CycleProvider>,
    {
      answers: {
        'cycle.list': () => [results.cycle],
        'appraisal.results': () => results,
        'appraisal.explain': () => buildExplanation(),
        ...answers,
      },
    },
  );
}

const provisional = buildResultRow(10, {
  name: '吴强',
  status: 'provisional',
  display: '83.2',
  sources: [
    { key: 'self', display: '85.0', count: 1, tier: null },
    { key: 'superior', display: '79.0', count: 1, tier: null },
    { key: 'customer', display: null, count: 2, tier: 'suppressed' },
    { key: 'measurement', display: '86.8', count: 3, tier: null },
  ],
  interval: null,
  notes: [{ kind: 'provisional', missing: ['customer'] }],
});

test('a missing customer score is a dash with its reason and its number of responses', async () => {
  open(buildResults([provisional]));
  const row = (await screen.findByRole('button', { name: /吴强/ })).closest('tr');
  const cells = within(row ?? document.body);
  expect(cells.getByText('没有得分：份数不够')).not.toBeNull();
  expect(cells.getByText('2 份')).not.toBeNull();
  expect(cells.getByText('暂')).not.toBeNull();
  expect(cells.getByText('暂定：缺客户评')).not.toBeNull();
});

test('the grade counts equal the rows', async () => {
  open(buildResults([buildResultRow(1), buildResultRow(2, { grade: 'excellent' }), provisional]));
  const counts = await screen.findByRole('list', { name: '各等级人数' });
  expect(
    within(counts)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['优秀1', '良好2', '合格0', '不合格0']);
});

test('the weights of the scheme stand above the rows of a position', async () => {
  open(buildResults([buildResultRow(1)]));
  const words = '方案 v3：自评 10% · 上级评 30% · 客户评 40% · 数据 20%';
  expect(await screen.findByText(words)).not.toBeNull();
});

test('a row answers why the score is what it is', async () => {
  open(buildResults([buildResultRow(2, { name: '李娜' })]));
  fireEvent.click(await screen.findByRole('button', { name: '为什么是这个分：李娜' }));
  expect(await screen.findByText('为什么是 89.8 分？')).not.toBeNull();
});

test('the chart of a row is told in words', async () => {
  open(buildResults([buildResultRow(2), provisional]));
  expect(
    await screen.findByRole('img', { name: '89.8 分，大致在 88.0–91.5 分之间' }),
  ).not.toBeNull();
  expect(screen.getByRole('img', { name: '83.2 分，暂不能估计误差' })).not.toBeNull();
});

test('a cycle without scores offers to score it', async () => {
  const cycle = { ...scoredCycle, status: 'collecting' as const, scoredAt: null };
  const { main } = open(buildResults([], cycle), {
    'appraisal.score': () => ({ scored: 10, changed: 10 }),
  });
  fireEvent.click(await screen.findByRole('button', { name: /算分/ }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({
      name: 'appraisal.score',
      input: { cycleId: scoredCycle.cycleId },
    }),
  );
});

test('the totals of a quarter are compared with those of its months in a table', async () => {
  open(buildResults([buildResultRow(1, { reconciliation: buildReconciliation() })]));
  fireEvent.click(await screen.findByRole('button', { name: '与各期对照' }));
  const table = within(await screen.findByRole('dialog')).getByRole('table');
  const headings = within(table).getAllByRole('columnheader');
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    '员工',
    '2026年10月',
    '2026年11月',
    '各期总分按天数平均',
    '本期总分',
    '总分 − 平均',
    '为什么不同',
  ]);
  const cells = within(table)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells.slice(1, 3)).toEqual(['84.5', '86.7']);
  expect(cells.at(-1)).toContain('所占比例大');
});

test('without shorter cycles there is nothing to compare with', async () => {
  open(buildResults([buildResultRow(1)]));
  await screen.findByRole('button', { name: /员工1/ });
  expect(screen.queryByRole('button', { name: '与各期对照' })).toBeNull();
});
