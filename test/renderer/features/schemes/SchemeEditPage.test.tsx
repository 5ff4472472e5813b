// @vitest-environment jsdom
import { SchemeEditPage } from '@renderer/features/schemes/SchemeEditPage';
import { AppError } from '@shared/contract/result';
import type { SchemeOverview } from '@shared/contract/scheme';
import { schemeIdSchema } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import { frontLine } from '@shared/schemes/frontLine';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';

const schemeId = schemeIdSchema.parse('00000000-0000-4000-8000-000000000001');
const draft: Scheme = {
  schemeId,
  familyId: schemeId,
  version: 1,
  status: 'draft',
  changedAt: '2026-11-26T01:00:00.000Z',
  positionIds: [],
  content: frontLine,
};

// What fields that grow ask of a window and jsdom does not have.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

function open(answers: Answers = {}, scheme = draft) {
  const overview: SchemeOverview = { readyMade: [], schemes: [scheme], positions: [] };
  return renderPage(<SchemeEditPage schemeId={schemeId} />, {
    path: `/schemes/${schemeId}`,
    answers: {
      'scheme.overview': () => overview,
      'scheme.save': () => ({ changedAt: draft.changedAt }),
      'cycle.list': () => [],
      ...answers,
    },
  });
}

const weight = (name: string) => screen.findByLabelText(`“${name}”的权重`);

test('a weight is saved as the exact text that its typing means', async () => {
  const { main } = open();
  fireEvent.change(await weight('客户评'), { target: { value: '33.4' } });
  await waitFor(() => {
    const saved = main.calls.findLast(({ name }) => name === 'scheme.save');
    expect(JSON.stringify(saved?.input)).toContain('"weight":"0.334"');
  });
  expect(screen.getByText('合计 83.4%，还差 16.6%')).toBeTruthy();
});

test('what is no number is kept as it was typed, marked, and keeps the scheme out of force', async () => {
  const { main } = open();
  fireEvent.change(await weight('自评'), { target: { value: '二十' } });
  expect(screen.getByText('有权重不是数')).toBeTruthy();
  expect(screen.getByText('“自评”里的“二十”不是数')).toBeTruthy();
  const force = screen.getByRole('button', { name: '启用（先处理 1 个问题）' });
  expect(force).toHaveProperty('disabled', true);
  await waitFor(() =>
    expect(JSON.stringify(main.calls.at(-1)?.input)).toContain('"weight":"二十"'),
  );
});

test('a failed save keeps what was typed and offers to try again', async () => {
  let isBroken = true;
  const { main } = open({
    'scheme.save': () => {
      if (isBroken) throw new AppError('diskFull');
      return { changedAt: draft.changedAt };
    },
  });
  const field = await weight('自评');
  fireEvent.change(field, { target: { value: '25' } });
  const alert = await screen.findByRole('alert');
  expect(field).toHaveProperty('value', '25');
  isBroken = false;
  fireEvent.click(within(alert).getByRole('button', { name: '再试一次' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(main.calls.filter(({ name }) => name === 'scheme.save')).toHaveLength(2);
});

test('a version that is not a draft cannot be opened for changes', async () => {
  const { currentPath } = open({}, { ...draft, status: 'active' });
  await waitFor(() => expect(currentPath()).toBe('/schemes'));
});

test('the unrounded total can be graded, with words for what that means and a hint on decimals', async () => {
  const { main } = open();
  await weight('客户评');
  fireEvent.click(screen.getByRole('combobox', { name: '等级看' }));
  fireEvent.click(await screen.findByRole('option', { name: '没有四舍五入的总分' }));
  await waitFor(() =>
    expect(JSON.stringify(main.calls.at(-1)?.input)).toContain('"gradeMode":"exact"'),
  );
  expect(screen.getByText(/89\.96 不算到 90/)).toBeTruthy();
  expect(screen.getByText('等级看没有四舍五入的总分，总分却只印 1 位小数')).toBeTruthy();
});
