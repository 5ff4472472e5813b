import type { Measured } from '@electron/database/queries/measurement';
import type { StoredTicket } from '@electron/database/queries/ticket';
import type { Indicator, MeasurementBasis, SchemeContent } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { ticketMeasurement, type TicketMeasurement } from '@shared/ticket/ticketMeasurement';

/** A measured indicator of one employee with what was typed and what tickets say. */
export interface MeasuredIndicator {
  readonly indicator: Indicator;
  readonly basis: MeasurementBasis;
  readonly typed: Measured | null;
  readonly fromTickets: TicketMeasurement | null;
}

/** Tickets of one employee, and the last day of the cycle, up to which open ones have waited. */
export interface OwnTickets {
  readonly tickets: readonly StoredTicket[];
  readonly endsOn: string;
}

export function measuredIndicators(
  content: SchemeContent,
  typed: ReadonlyMap<string, Measured>,
  own: OwnTickets,
): readonly MeasuredIndicator[] {
  const indicators = content.sources.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension) => dimension.indicators),
  );
  return indicators.flatMap((indicator) => {
    const { basis } = indicator;
    if (basis.kind !== 'measurement') return [];
    const fromTickets = countTickets(own, basis);
    return [{ indicator, basis, typed: typed.get(basis.measure) ?? null, fromTickets }];
  });
}

/** What the tickets say about one measure; null without tickets or where they say nothing. */
export function countTickets(
  { tickets, endsOn }: OwnTickets,
  { measure, withinMinutes }: MeasurementBasis,
): TicketMeasurement | null {
  if (tickets.length === 0) return null;
  return ticketMeasurement({
    measure,
    tickets,
    withinMinutes: withinMinutes ?? null,
    measuredAt: `${endsOn}T23:59:59`,
  });
}

/** A count of tickets as evidence. */
export function ticketEvidence(
  { measure }: MeasurementBasis,
  { numerator, denominator }: TicketMeasurement,
): Evidence['measurements'][number] {
  return {
    kind: 'ratio',
    measure,
    numerator: String(numerator),
    denominator: String(denominator),
    origin: 'ticket',
  };
}
