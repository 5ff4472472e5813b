import {
  countFirstContact,
  countOverdue,
  countTimely,
  handlingSeconds,
  share,
  type CountedShare,
  type TicketMeasureOptions,
  type TimelyShare,
} from './countTickets';
import type { MeasuredTicket } from './measuredTicket';

/** Durations in minutes. */
export interface DurationMeasure {
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
  /** Negative durations: left out and counted. */
  readonly impossible: number;
}

export interface TicketMeasures {
  /** null in the rows "unattributed" and "all". */
  readonly employeeId: string | null;
  readonly tickets: number;
  readonly resolved: number;
  /** Per cent of all tickets. */
  readonly resolutionRate: number | null;
  readonly firstResponse: DurationMeasure;
  readonly resolution: DurationMeasure;
  /** From the first answer to the solution, or as the file gives it. */
  readonly handling: DurationMeasure;
  /** Per cent of the resolved tickets; null when the file does not say. */
  readonly reopenRate: number | null;
  readonly satisfaction: {
    readonly n: number;
    readonly mean: number | null;
    readonly top2: number | null;
  };
  readonly counted: {
    readonly respondedInTime: TimelyShare;
    readonly resolvedInTime: TimelyShare;
    /** Resolved tickets of all tickets. */
    readonly resolved: CountedShare;
    /** Solved late, or open and past due, of those with a due time; of the target without one. */
    readonly overdue: TimelyShare;
    /** Resolved at the first contact of the resolved ones; without a column: never reopened. */
    readonly firstContact: CountedShare;
    /** Reopened tickets of the resolved ones. */
    readonly reopened: CountedShare;
    /** Ratings on the two highest steps of all ratings. */
    readonly satisfied: CountedShare;
  };
}

/**
 * Response, resolution, reopening and satisfaction from tickets: per employee (in order of first
 * appearance), for tickets of nobody, and for all. Quantiles are type 7. An unfinished ticket past
 * the target counts as missed, before that it is pending (measurement 1.4 `timeStats`, imports 3).
 */
export function measureTickets(
  tickets: readonly MeasuredTicket[],
  options: TicketMeasureOptions,
): {
  readonly all: TicketMeasures;
  readonly unattributed: TicketMeasures;
  readonly employees: readonly TicketMeasures[];
} {
  const groups = new Map<string | null, MeasuredTicket[]>([[null, []]]);
  for (const ticket of tickets) {
    const group = groups.get(ticket.employeeId);
    if (group === undefined) groups.set(ticket.employeeId, [ticket]);
    else group.push(ticket);
  }
  const [unattributed, ...employees] = [...groups].map(([id, group]) =>
    measure(id, group, options),
  );
  return {
    all: measure(null, tickets, options),
    unattributed: unattributed ?? measure(null, [], options),
    employees,
  };
}

function measure(
  employeeId: string | null,
  tickets: readonly MeasuredTicket[],
  options: TicketMeasureOptions,
): TicketMeasures {
  const resolved = tickets.filter(({ isResolved }) => isResolved);
  const sayReopened = resolved.filter(({ isReopened }) => isReopened !== null);
  const reopened = share(sayReopened, ({ isReopened }) => isReopened === true);
  const resolvedShare = share(tickets, ({ isResolved }) => isResolved);
  const rated = tickets.filter(({ satisfaction }) => satisfaction !== null);
  const satisfied = share(rated, isSatisfied);
  const ratings = rated.map(({ satisfaction }) => Number(satisfaction));
  return {
    employeeId,
    tickets: tickets.length,
    resolved: resolved.length,
    resolutionRate: percent(resolvedShare),
    firstResponse: durations(tickets.map((ticket) => ticket.firstResponseSeconds)),
    resolution: durations(resolved.map((ticket) => ticket.resolutionSeconds)),
    handling: durations(tickets.map(handlingSeconds)),
    reopenRate: percent(reopened),
    satisfaction: {
      n: ratings.length,
      mean: ratings.length === 0 || rated.some(isBinary) ? null : sum(ratings) / ratings.length,
      top2: percent(satisfied),
    },
    counted: {
      respondedInTime: countTimely(
        tickets,
        (ticket) => ticket.firstResponseSeconds,
        options.responseTargetMinutes,
        options.measuredAt,
      ),
      resolvedInTime: countTimely(
        tickets,
        (ticket) => (ticket.isResolved ? ticket.resolutionSeconds : null),
        options.resolutionTargetMinutes,
        options.measuredAt,
      ),
      resolved: resolvedShare,
      overdue: countOverdue(tickets, options),
      firstContact: countFirstContact(resolved),
      reopened,
      satisfied,
    },
  };
}

function isSatisfied(ticket: MeasuredTicket): boolean {
  const { satisfaction, satisfactionScale: scale } = ticket;
  if (scale === null) return false;
  return Number(satisfaction) >= (isBinary(ticket) ? scale.max : scale.max - 1);
}

/** Good and Bad are two steps: they have a share of the good ones, but no mean. */
function isBinary({ satisfactionScale: scale }: MeasuredTicket): boolean {
  return scale !== null && scale.max - scale.min === 1;
}

function durations(seconds: readonly (number | null)[]): DurationMeasure {
  const given = seconds.filter((value) => value !== null);
  const minutes = given
    .filter((value) => value >= 0)
    .map((value) => value / 60)
    .toSorted((a, b) => a - b);
  return {
    n: minutes.length,
    median: quantile(minutes, 0.5),
    p90: quantile(minutes, 0.9),
    impossible: given.length - minutes.length,
  };
}

/** Type-7 quantile of sorted values (measurement 0). */
function quantile(sorted: readonly number[], probability: number): number | null {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}

function percent({ numerator, denominator }: CountedShare): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
