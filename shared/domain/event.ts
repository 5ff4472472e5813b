import { addDays } from '../base/localDate';
import type { Cycle } from './cycle';
import type { EmployeeId, EventId } from './ids';

export const eventKinds = [
  'compliment',
  'complaint',
  'incident',
  'violation',
  'spotCheck',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The kind of event of an indicator that is scored by events. */
export interface EventLink {
  readonly indicatorKey: string;
  /** Null links to an indicator that people rate: something to remember while rating it. */
  readonly code: string | null;
}

/** Something that happened to one employee on one day. */
export interface Event {
  readonly eventId: EventId;
  readonly employeeId: EmployeeId;
  readonly happenedOn: string;
  readonly kind: EventKind;
  readonly note: string;
  /** Who or what told of it: a customer, a check, a camera. */
  readonly reportedBy: string;
  /** Whose name stands on paper; who typed it is the user. */
  readonly recordedBy: string;
  readonly voucherNo: string;
  readonly link: EventLink | null;
  readonly count: number;
  readonly withdrawnReason: string | null;
}

/** Whether an indicator counts it; otherwise it is something to know, or to remember while rating. */
export function isCounted({ link }: Pick<Event, 'link'>): boolean {
  return link !== null && link.code !== null;
}

type Days = Pick<Cycle, 'startsOn' | 'endsOn'>;

/**
 * Whether somebody said of every day that all its events are recorded: then a day without an entry
 * is a day on which nothing happened, and not one of which nothing is known.
 */
export function isLogComplete({ startsOn, endsOn }: Days, completed: readonly Days[]): boolean {
  const sorted = completed.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const openFrom = sorted.reduce(
    (day, log) => (log.startsOn <= day && day <= log.endsOn ? addDays(log.endsOn, 1) : day),
    startsOn,
  );
  return openFrom > endsOn;
}
