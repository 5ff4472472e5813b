import type { MeasuredTicket } from './measuredTicket';

/** By when tickets should be answered and solved, where they name no due time. */
export interface TicketMeasureOptions {
  readonly responseTargetMinutes: number;
  readonly resolutionTargetMinutes: number;
  /** Local time `yyyy-mm-ddTHH:MM:SS` up to which open tickets have waited. */
  readonly measuredAt: string;
}

/** A share as two whole numbers, fit for the record path. */
export interface CountedShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** Tickets within a target time; `pending` ones are not yet due and in neither number. */
export interface TimelyShare extends CountedShare {
  readonly pending: number;
}

/** As the file gives it, else from the first answer to the solution; null if neither is known. */
export function handlingSeconds(ticket: MeasuredTicket): number | null {
  const { handlingSeconds: given, respondedAt = null, resolvedAt = null } = ticket;
  if (given !== undefined && given !== null) return given;
  return respondedAt === null || resolvedAt === null
    ? null
    : elapsedSeconds(respondedAt, resolvedAt);
}

/** Resolved at the first contact of the resolved; where the file is silent, those never reopened. */
export function countFirstContact(resolved: readonly MeasuredTicket[]): CountedShare {
  const said = resolved.filter((ticket) => typeof ticket.isFirstContact === 'boolean');
  if (said.length > 0) return share(said, (ticket) => ticket.isFirstContact === true);
  const known = resolved.filter(({ isReopened }) => isReopened !== null);
  return share(known, ({ isReopened }) => isReopened === false);
}

/** By the due time of the ticket where the file has one, else by the target of the measure. */
export function countOverdue(
  tickets: readonly MeasuredTicket[],
  options: TicketMeasureOptions,
): TimelyShare {
  const dated = tickets.filter((ticket) => typeof ticket.dueAt === 'string');
  if (dated.length === 0) {
    const { numerator, denominator, pending } = countTimely(
      tickets,
      (ticket) => (ticket.isResolved ? ticket.resolutionSeconds : null),
      options.resolutionTargetMinutes,
      options.measuredAt,
    );
    return { numerator: denominator - numerator, denominator, pending };
  }
  let numerator = 0;
  let pending = 0;
  for (const { dueAt, resolvedAt, isResolved } of dated) {
    const end = isResolved ? (resolvedAt ?? null) : options.measuredAt;
    const isLate = end !== null && dueAt !== undefined && dueAt !== null && end > dueAt;
    if (isLate) numerator += 1;
    else if (!isResolved) pending += 1;
  }
  return { numerator, denominator: dated.length - pending, pending };
}

/** A resolved ticket without a duration tells nothing about time and is in neither number. */
export function countTimely(
  tickets: readonly MeasuredTicket[],
  secondsOf: (ticket: MeasuredTicket) => number | null,
  targetMinutes: number,
  measuredAt: string,
): TimelyShare {
  const target = targetMinutes * 60;
  let numerator = 0;
  let denominator = 0;
  let pending = 0;
  for (const ticket of tickets) {
    const seconds = secondsOf(ticket);
    if (seconds !== null) {
      if (seconds < 0) continue;
      denominator += 1;
      if (seconds <= target) numerator += 1;
    } else if (!ticket.isResolved && ticket.createdAt !== null) {
      if (elapsedSeconds(ticket.createdAt, measuredAt) > target) denominator += 1;
      else pending += 1;
    }
  }
  return { numerator, denominator, pending };
}

function elapsedSeconds(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000;
}

/** How many of some things hold, as two whole numbers. */
export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): CountedShare {
  return { numerator: items.filter(holds).length, denominator: items.length };
}
