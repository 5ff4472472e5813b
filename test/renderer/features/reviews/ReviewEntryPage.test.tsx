// @vitest-environment jsdom
import { ReviewEntryPage } from '@renderer/features/reviews/ReviewEntryPage';
import type { ReviewEntry } from '@shared/contract/review';
import { AppError } from '@shared/contract/result';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';
import { buildReview, itemKeys, nextReviewed, reviewed } from './buildReview';

const saved: Answers = {
  'review.rate': () => null,
  'review.describe': () => null,
  'review.submit': () => null,
  'review.reopen': () => null,
};

async function open(entry: ReviewEntry, answers: Answers = {}) {
  const view = renderPage(
    <ReviewEntryPage source={entry.source} appraisalId={entry.appraisalId} />,
    {
      answers: { ...saved, 'review.get': () => entry, ...answers },
    },
  );
  const grid = await screen.findByRole('grid');
  return { ...view, grid };
}

/** Presses keys where the focus is, as a keyboard does. */
function press(...codes: readonly string[]) {
  for (const code of codes) {
    fireEvent.keyDown(document.activeElement ?? document.body, {
      code,
      key: code.replace(/^(Digit|Key)/, ''),
    });
  }
}

function finish() {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', ctrlKey: true });
}

function callsOf(calls: readonly { name: string; input: unknown }[], name: string) {
  return calls.filter((call) => call.name === name).map(({ input }) => input);
}

test('ten digits and Ctrl+Enter complete a review and open the next person', async () => {
  const { main, currentPath } = await open(buildReview());
  press(...['5', '4', '3', '2', '1', '5', '4', '3', '2', '1'].map((digit) => `Digit${digit}`));
  finish();
  await waitFor(() => expect(currentPath()).toBe(`/reviews/superior/${nextReviewed}`));
  expect(callsOf(main.calls, 'review.rate')).toEqual(
    ['5', '4', '3', '2', '1', '5', '4', '3', '2', '1'].map((value, index) => ({
      appraisalId: reviewed,
      source: 'superior',
      place: 1,
      indicatorKey: itemKeys[index],
      value: { kind: 'given', value },
    })),
  );
  expect(callsOf(main.calls, 'review.submit')).toHaveLength(1);
});

test('the focus starts on the first item that is blank', async () => {
  const done = Object.fromEntries(
    itemKeys.slice(0, 6).map((key) => [key, { kind: 'given', value: '4' } as const]),
  );
  await open(buildReview({ ratings: done }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('投诉安抚，未打分');
});

test('finishing with a blank item names it and asks nothing of the store', async () => {
  const { main } = await open(buildReview());
  press('Digit5', 'ArrowDown', ...Array.from({ length: 8 }, () => 'KeyN'));
  finish();
  expect((await screen.findByRole('alert')).textContent).toContain('2 耐心倾听');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('耐心倾听，未打分');
  expect(callsOf(main.calls, 'review.submit')).toEqual([]);
});

test('says saved only after the command came back', async () => {
  let answer: (value: null) => void = () => undefined;
  await open(buildReview(), { 'review.rate': () => new Promise((done) => (answer = done)) });
  press('Digit4');
  expect(await screen.findByText('正在保存')).not.toBeNull();
  expect(screen.queryByText('已保存')).toBeNull();
  answer(null);
  expect(await screen.findByText('已保存')).not.toBeNull();
});

test('a failed save keeps the rating on screen and can be tried again', async () => {
  let isBroken = true;
  const { main, grid } = await open(buildReview(), {
    'review.rate': () => {
      if (isBroken) throw new AppError('diskFull');
      return null;
    },
  });
  press('Digit4');
  const banner = await screen.findByRole('alert');
  expect(banner.textContent).toContain('打的分还在屏幕上');
  const item = within(grid).getByRole('row', { name: '礼貌用语，4 分' });
  expect(within(item).getByRole('radio', { name: '4 良好' }).getAttribute('aria-checked')).toBe(
    'true',
  );
  expect(screen.queryByText('已保存')).toBeNull();
  isBroken = false;
  fireEvent.click(within(banner).getByRole('button', { name: '再存一次' }));
  expect(await screen.findByText('已保存')).not.toBeNull();
  expect(callsOf(main.calls, 'review.rate')).toHaveLength(2);
});

test('a review whose ratings were not saved is not completed', async () => {
  const { main } = await open(buildReview(), {
    'review.rate': () => {
      throw new AppError('diskFull');
    },
  });
  press(...Array.from({ length: 10 }, () => 'Digit3'));
  finish();
  await waitFor(() => expect(callsOf(main.calls, 'review.rate')).toHaveLength(20));
  expect(callsOf(main.calls, 'review.submit')).toEqual([]);
});

test('a comment is typed without rating and saved before completing', async () => {
  const { main } = await open(buildReview());
  press(...Array.from({ length: 10 }, () => 'Digit4'), 'KeyC');
  const comment = screen.getByLabelText('评语（选填）');
  expect(document.activeElement).toBe(comment);
  fireEvent.change(comment, { target: { value: '11月8日 主动补开发票' } });
  finish();
  await waitFor(() => expect(callsOf(main.calls, 'review.submit')).toHaveLength(1));
  expect(callsOf(main.calls, 'review.describe')).toEqual([
    {
      appraisalId: reviewed,
      source: 'superior',
      place: 1,
      reviewerName: '孙丽',
      receivedOn: null,
      comment: '11月8日 主动补开发票',
    },
  ]);
});

test('a completed review ignores digits and reopens only with a reason', async () => {
  const { main } = await open(buildReview({ status: 'submitted' }));
  press('Digit5');
  expect(callsOf(main.calls, 'review.rate')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '重开（写原因）' }));
  fireEvent.click(await screen.findByRole('button', { name: '重开这份评价' }));
  expect(await screen.findByText('请先写明原因')).not.toBeNull();
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: '第 3 项看错行' } });
  fireEvent.click(screen.getByRole('button', { name: '重开这份评价' }));
  await waitFor(() =>
    expect(callsOf(main.calls, 'review.reopen')).toEqual([
      { appraisalId: reviewed, source: 'superior', place: 1, reason: '第 3 项看错行' },
    ]),
  );
});

test('an address that names no review says so', () => {
  renderPage(<ReviewEntryPage source="customer" appraisalId="nobody" />);
  expect(screen.getByRole('alert')).not.toBeNull();
});
