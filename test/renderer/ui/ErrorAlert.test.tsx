// @vitest-environment jsdom
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { errorCodes } from '@shared/contract/result';
import { locales } from '@shared/domain/locale';
import { errorNumbers, errorText } from '@shared/text/error';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';

test('tells what happened, what is safe and what to do, in this order', () => {
  renderPage(<ErrorAlert error={{ code: 'filePasswordProtected' }} subject="客户.xlsx" />);
  const alert = screen.getByRole('alert');
  const words = errorText['zh-CN'].filePasswordProtected;
  const places = [words.title, '客户.xlsx', words.happened, words.safe, words.next].map((text) =>
    (alert.textContent ?? '').indexOf(text),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(within(alert).queryByRole('button', { name: '复制错误编号 GP-E-2003' })).not.toBeNull();
});

test('every error has four texts in every language', () => {
  for (const locale of locales) {
    for (const code of errorCodes) {
      const { title, happened, safe, next } = errorText[locale][code];
      for (const text of [title, happened, safe, next]) expect(text).not.toBe('');
    }
  }
});

test('no two errors share a number', () => {
  expect(new Set(Object.values(errorNumbers)).size).toBe(errorCodes.length);
});
