// @vitest-environment jsdom
import { WelcomePage } from '@renderer/features/stores/WelcomePage';
import type { OpenStore, StoreListing } from '@shared/contract/store';
import { AppError } from '@shared/contract/result';
import { storeIdSchema } from '@shared/domain/ids';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';

const listing: StoreListing = {
  storeId: storeIdSchema.parse('0190aaaa-0000'),
  shopName: '和记通讯服务部',
  isSample: false,
  createdAt: '2026-11-02T03:00:00Z',
  needsPassword: false,
};

function open(answers: Answers = {}) {
  const opened = new Promise<OpenStore>(() => undefined);
  return renderPage(<WelcomePage />, {
    answers: {
      'setting.get': () => ({ locale: 'zh-CN', version: '0.1.0', lockAfter: 10, shownCycles: {} }),
      'store.list': () => [],
      'store.create': () => opened,
      'store.open': () => opened,
      'store.openSample': () => opened,
      ...answers,
    },
  });
}

test('key 1 asks for the name of a new shop, and the digit does not land in the field', async () => {
  const { main } = open();
  const notPrevented = fireEvent.keyDown(document.body, { code: 'Digit1', key: '1' });
  expect(notPrevented).toBe(false);
  fireEvent.change(screen.getByLabelText('店名'), { target: { value: '  星河客服 ' } });
  fireEvent.click(screen.getByLabelText(/^不设密码/));
  fireEvent.click(screen.getByRole('button', { name: '建立门店' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({ name: 'store.create', input: { shopName: '星河客服' } }),
  );
});

test('a shop without a name cannot be created', () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: /新建门店/ }));
  fireEvent.change(screen.getByLabelText('店名'), { target: { value: '   ' } });
  fireEvent.click(screen.getByLabelText(/^不设密码/));
  expect(screen.getByRole('button', { name: '建立门店' })).toHaveProperty('disabled', true);
});

test('key 2, also on the number pad, opens the sample shop at once', async () => {
  const { main } = open();
  fireEvent.keyDown(document.body, { code: 'Numpad2', key: '2' });
  await waitFor(() => expect(main.calls).toContainEqual({ name: 'store.openSample', input: {} }));
});

test('lists the shops of this computer and opens one', async () => {
  const { main } = open({ 'store.list': () => [listing] });
  fireEvent.click(await screen.findByRole('button', { name: '打开 和记通讯服务部' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({
      name: 'store.open',
      input: { storeId: listing.storeId },
    }),
  );
});

test('says why a shop cannot be opened and stays usable', async () => {
  open({
    'store.list': () => [listing],
    'store.open': () => {
      throw new AppError('storeNewer');
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '打开 和记通讯服务部' }));
  await screen.findByText('门店文件来自更新的版本');
  expect(screen.getByRole('button', { name: /打开示例门店/ })).toHaveProperty('disabled', false);
});
