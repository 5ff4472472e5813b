// @vitest-environment jsdom
import { NoticeVeto } from '@renderer/features/events/EventsPage/NoticeVeto';
import { eventIdSchema, vetoIdSchema } from '@shared/domain/ids';
import { defaultResultRule } from '@shared/domain/resultRule';
import type { Veto } from '@shared/domain/veto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';

const confirmed: Veto = {
  vetoId: vetoIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  eventId: eventIdSchema.parse('00000000-0000-4000-8000-000000000002'),
  matter: '私自承诺',
  capGrade: 'fail',
  status: 'confirmed',
  proposedBy: '孙丽',
  proposedOn: '2026-03-11',
  confirmedBy: '何慧',
  confirmedOn: '2026-03-12',
  noticedOn: null,
  appealUntil: null,
  objection: null,
  decidedBy: null,
  decidedOn: null,
  decision: null,
};

function open() {
  const onDone = vi.fn<() => void>();
  const { main } = renderPage(<NoticeVeto veto={confirmed} onDone={onDone} />, {
    answers: {
      'resultRule.get': () => ({ ...defaultResultRule, daysOff: ['2026-03-16'] }),
      'veto.notice': () => null,
    },
  });
  return { noticed: () => main.calls.filter(({ name }) => name === 'veto.notice'), onDone };
}

function fieldOf(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

function type(label: string, value: string): void {
  fireEvent.change(fieldOf(label), { target: { value } });
}

test('the last day to object follows the day of the notice, by the working days of the shop', async () => {
  open();
  // Seven working days after Thursday the 12th, Monday the 16th being a day off.
  await waitFor(() => expect(fieldOf('申诉截止').value).toBe('2026-03-24'));
  type('告知日期', '2026-03-13');
  expect(fieldOf('申诉截止').value).toBe('2026-03-25');
});

test('a last day that was typed stays, whatever day the notice gets', async () => {
  const { noticed, onDone } = open();
  await waitFor(() => expect(fieldOf('申诉截止').value).toBe('2026-03-24'));
  type('申诉截止', '2026-04-10');
  type('告知日期', '2026-03-13');
  expect(fieldOf('申诉截止').value).toBe('2026-04-10');
  fireEvent.click(screen.getByRole('button', { name: '登记告知' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(noticed()).toEqual([
    {
      name: 'veto.notice',
      input: { vetoId: confirmed.vetoId, noticedOn: '2026-03-13', appealUntil: '2026-04-10' },
    },
  ]);
});

test('without a day nothing is entered, and the form says that something is missing', async () => {
  const { noticed, onDone } = open();
  await waitFor(() => expect(fieldOf('申诉截止').value).not.toBe(''));
  type('告知日期', '');
  fireEvent.click(screen.getByRole('button', { name: '登记告知' }));
  expect(screen.getByRole('alert').textContent).toContain('请填写');
  expect(noticed()).toEqual([]);
  expect(onDone).not.toHaveBeenCalled();
});
