// @vitest-environment jsdom
import { useCallQuery } from '@renderer/api/useCallQuery';
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';

function Names() {
  const employees = useCallQuery('employee.list', {});
  const settings = useCallQuery('setting.get', {});
  return (
    <p>
      {employees.data?.length ?? 'none'} {settings.data?.version}
    </p>
  );
}

function countingMain() {
  const asked = { employees: 0, settings: 0 };
  const view = renderPage(<Names />, {
    answers: {
      'employee.list': () => {
        asked.employees += 1;
        return [];
      },
      'setting.get': () => {
        asked.settings += 1;
        return { locale: 'zh-CN', version: '1', lockAfter: 10, shownCycles: {} };
      },
    },
  });
  return { ...view, asked };
}

test('asks the store again after any change in it, and the program only after its own', async () => {
  const { main, asked } = countingMain();
  await screen.findByText('0 1');
  await act(async () => main.emit('changed', { concepts: ['review'] }));
  expect(asked).toEqual({ employees: 2, settings: 1 });
  await act(async () => main.emit('changed', { concepts: ['setting'] }));
  expect(asked).toEqual({ employees: 3, settings: 2 });
});

test('shows nothing of the former shop once another one is open', async () => {
  const store = { isFormer: true };
  const { main } = renderPage(<Names />, {
    answers: {
      'employee.list': () => (store.isFormer ? [] : new Promise(() => undefined)),
      'setting.get': () => ({ locale: 'zh-CN', version: '1', lockAfter: 10, shownCycles: {} }),
      'store.current': () => null,
    },
  });
  await screen.findByText('0 1');
  store.isFormer = false;
  await act(async () => main.emit('changed', { concepts: ['store', 'employee'] }));
  expect(await screen.findByText('none 1')).toBeDefined();
});
