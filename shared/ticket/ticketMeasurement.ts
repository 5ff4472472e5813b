import type { MeasuredTicket } from './measuredTicket';
import { measureTickets } from './measureTickets';

/** What tickets say about one measure of one employee. */
export interface TicketMeasurement {
  readonly numerator: number;
  readonly denominator: number;
  /** Not answered or resolved yet, and not due yet: in neither number. */
  readonly pending: number;
  /** Negative durations: left out. */
  readonly impossible: number;
}

interface TicketMeasurementInput {
  readonly measure: string;
  readonly tickets: readonly MeasuredTicket[];
  /** Minutes after which a ticket is late; measures of time need it. */
  readonly withinMinutes: number | null;
  /** Local time up to which open tickets have waited. */
  readonly measuredAt: string;
}

/**
 * Counts one measure from the tickets of one employee; null if tickets do not say anything about
 * it. Source: measurement spec 1.4 (`rate`, `timeStats`).
 */
export function ticketMeasurement({
  measure,
  tickets,
  withinMinutes,
  measuredAt,
}: TicketMeasurementInput): TicketMeasurement | null {
  const target = withinMinutes ?? 0;
  const { all } = measureTickets(tickets, {
    responseTargetMinutes: target,
    resolutionTargetMinutes: target,
    measuredAt,
  });
  const { counted } = all;
  const isTimed = withinMinutes !== null;
  switch (measure) {
    case 'responseWithinTarget':
      return isTimed
        ? { ...counted.respondedInTime, impossible: all.firstResponse.impossible }
        : null;
    case 'resolutionWithinTarget':
      return isTimed ? { ...counted.resolvedInTime, impossible: all.resolution.impossible } : null;
    case 'resolutionRate':
      return { ...counted.resolved, pending: 0, impossible: 0 };
    case 'firstContactResolution':
      return { ...counted.firstContact, pending: 0, impossible: 0 };
    case 'overdueRate':
      return isTimed ? { ...counted.overdue, impossible: all.resolution.impossible } : null;
    case 'reopenRate':
      return { ...counted.reopened, pending: 0, impossible: 0 };
    default:
      return null;
  }
}
