// @vitest-environment jsdom
import { NextStep } from '@renderer/ui/NextStep';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';

function renderStep() {
  const onRun = vi.fn<() => void>();
  renderPage(
    <>
      <input aria-label="name" />
      <NextStep label="下一步" title="录入" action="开始" onRun={onRun} />
    </>,
  );
  return onRun;
}

test('Enter takes the next step from anywhere on the page', () => {
  const onRun = renderStep();
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(onRun).toHaveBeenCalledOnce();
});

test('Enter stays with the field one is typing in, and with an input method', () => {
  const onRun = renderStep();
  fireEvent.keyDown(screen.getByLabelText('name'), { key: 'Enter' });
  fireEvent.keyDown(document.body, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
  expect(onRun).not.toHaveBeenCalled();
});

test('Enter stays with an open dialog', () => {
  const onRun = renderStep();
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  document.body.append(dialog);
  fireEvent.keyDown(document.body, { key: 'Enter' });
  dialog.remove();
  expect(onRun).not.toHaveBeenCalled();
});
