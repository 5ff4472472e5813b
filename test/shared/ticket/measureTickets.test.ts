import { describe, expect, it } from 'vitest';
import { measureTickets } from '@shared/ticket/measureTickets';
import type { MeasuredTicket } from '@shared/ticket/measuredTicket';

const options = {
  responseTargetMinutes: 30,
  resolutionTargetMinutes: 240,
  measuredAt: '2026-01-05T12:00:00',
} as const;

function ticket(changes: Partial<MeasuredTicket>): MeasuredTicket {
  return {
    employeeId: 'e1',
    createdAt: '2026-01-05T08:00:00',
    firstResponseSeconds: 600,
    resolutionSeconds: 7200,
    isResolved: true,
    isReopened: false,
    satisfaction: null,
    satisfactionScale: { min: 1, max: 5 },
    ...changes,
  };
}

const open = { isResolved: false, resolutionSeconds: null } as const;

describe('measureTickets', () => {
  it('gives each employee, nobody and all their own row', () => {
    const tickets = [ticket({}), ticket({ employeeId: null }), ticket({ employeeId: 'e2' })];
    const measured = measureTickets(tickets, options);
    expect([
      measured.all.tickets,
      measured.unattributed.tickets,
      ...measured.employees.map(({ employeeId, tickets: count }) => [employeeId, count]),
    ]).toEqual([3, 1, ['e1', 1], ['e2', 1]]);
  });

  it('has type-7 quantiles in minutes and leaves impossible durations out', () => {
    const seconds = [60, 120, 180, 600, -60, null];
    const tickets = seconds.map((firstResponseSeconds) => ticket({ firstResponseSeconds }));
    expect(measureTickets(tickets, options).all.firstResponse).toEqual({
      n: 4,
      median: 2.5,
      p90: expect.closeTo(7.9, 9),
      impossible: 1,
    });
  });

  it('counts an unanswered ticket as missed only when its time is over', () => {
    const { counted } = measureTickets(
      [
        ticket({ firstResponseSeconds: 1800 }),
        ticket({ firstResponseSeconds: 1801 }),
        ticket({ ...open, firstResponseSeconds: null }),
        ticket({ ...open, firstResponseSeconds: null, createdAt: '2026-01-05T11:30:00' }),
        ticket({ firstResponseSeconds: null }),
        ticket({ firstResponseSeconds: -1 }),
      ],
      options,
    ).all;
    expect(counted.respondedInTime).toEqual({ numerator: 1, denominator: 3, pending: 1 });
    expect(counted.resolvedInTime).toEqual({ numerator: 4, denominator: 4, pending: 2 });
  });

  it('counts what is resolved, reopened and satisfied as whole numbers', () => {
    const { all } = measureTickets(
      [
        ticket({ isReopened: true, satisfaction: '5' }),
        ticket({ satisfaction: '4' }),
        ticket({ isReopened: null, satisfaction: '3' }),
        ticket({ ...open, isReopened: true }),
      ],
      options,
    );
    expect(all).toMatchObject({
      resolutionRate: 75,
      reopenRate: 50,
      satisfaction: { n: 3, mean: 4 },
      counted: {
        resolved: { numerator: 3, denominator: 4 },
        reopened: { numerator: 1, denominator: 2 },
        satisfied: { numerator: 2, denominator: 3 },
      },
    });
  });

  it('takes the handling time from the first answer to the solution, or as the file gives it', () => {
    const times = { respondedAt: '2026-01-05T10:00:00', resolvedAt: '2026-01-05T10:10:00' };
    const { handling } = measureTickets(
      [
        ticket(times),
        ticket({ ...times, handlingSeconds: 120 }),
        ticket({ ...times, respondedAt: '2026-01-05T11:00:00' }),
        ticket({}),
      ],
      options,
    ).all;
    expect(handling).toEqual({ n: 2, median: 6, p90: expect.closeTo(9.2, 9), impossible: 1 });
  });

  it('counts overdue tickets by their due time, open ones only once it has passed', () => {
    const dueAt = '2026-01-05T11:00:00';
    const { overdue } = measureTickets(
      [
        ticket({ dueAt, resolvedAt: '2026-01-05T10:59:00' }),
        ticket({ dueAt, resolvedAt: '2026-01-05T11:01:00' }),
        ticket({ ...open, dueAt }),
        ticket({ ...open, dueAt: '2026-02-05T11:00:00' }),
        ticket({ dueAt: null }),
      ],
      options,
    ).all.counted;
    expect(overdue).toEqual({ numerator: 2, denominator: 3, pending: 1 });
  });

  it('takes what was never reopened for solved at the first contact, unless the file says it', () => {
    const silent = measureTickets(
      [ticket({}), ticket({ isReopened: true }), ticket({ isReopened: null })],
      options,
    );
    expect(silent.all.counted.firstContact).toEqual({ numerator: 1, denominator: 2 });
    const said = measureTickets(
      [ticket({ isFirstContact: false }), ticket({ isFirstContact: true }), ticket({ ...open })],
      options,
    );
    expect(said.all.counted.firstContact).toEqual({ numerator: 1, denominator: 2 });
  });

  it('gives Good and Bad a share of the good ones and no mean', () => {
    const satisfactionScale = { min: 0, max: 1 };
    const { satisfaction } = measureTickets(
      ['1', '1', '0', null].map((value) => ticket({ satisfaction: value, satisfactionScale })),
      options,
    ).all;
    expect(satisfaction).toEqual({ n: 3, mean: null, top2: expect.closeTo(66.6667, 3) });
  });

  it('has nothing but zeros and nulls without tickets', () => {
    expect(measureTickets([], options).all).toEqual({
      employeeId: null,
      tickets: 0,
      resolved: 0,
      resolutionRate: null,
      firstResponse: { n: 0, median: null, p90: null, impossible: 0 },
      resolution: { n: 0, median: null, p90: null, impossible: 0 },
      handling: { n: 0, median: null, p90: null, impossible: 0 },
      reopenRate: null,
      satisfaction: { n: 0, mean: null, top2: null },
      counted: {
        respondedInTime: { numerator: 0, denominator: 0, pending: 0 },
        resolvedInTime: { numerator: 0, denominator: 0, pending: 0 },
        resolved: { numerator: 0, denominator: 0 },
        overdue: { numerator: 0, denominator: 0, pending: 0 },
        firstContact: { numerator: 0, denominator: 0 },
        reopened: { numerator: 0, denominator: 0 },
        satisfied: { numerator: 0, denominator: 0 },
      },
    });
  });
});
