// @vitest-environment jsdom
import { useBusyMark } from '@renderer/api/useBusyMark';
import { useCallQuery } from '@renderer/api/useCallQuery';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';

function Count() {
  useBusyMark();
  const employees = useCallQuery('employee.list', {});
  return <p>{employees.data === undefined ? 'waiting' : 'there'}</p>;
}

test('marks the document as busy until the answer is there', async () => {
  const answer = Promise.withResolvers<[]>();
  renderPage(<Count />, { answers: { 'employee.list': () => answer.promise } });
  await screen.findByText('waiting');
  expect(document.documentElement.hasAttribute('data-busy')).toBe(true);
  answer.resolve([]);
  await screen.findByText('there');
  expect(document.documentElement.hasAttribute('data-busy')).toBe(false);
});
