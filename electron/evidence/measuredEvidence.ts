import type { Evidence } from '@shared/scoring/evidence';
import { ticketEvidence, type MeasuredIndicator } from './measuredIndicators';

type Measurements = Evidence['measurements'];

/**
 * What counts for each measure: what was typed for the cycle itself, before what was rolled up from
 * shorter cycles, before what its tickets say.
 */
export function measuredEvidence(
  measured: readonly MeasuredIndicator[],
  rolledUp: Measurements,
): Measurements {
  return measured.flatMap(({ basis, typed, fromTickets }): Measurements => {
    const { measure } = basis;
    if (typed !== null) return [{ ...typed, measure, origin: 'typed' }];
    const rolled = rolledUp.filter((each) => each.measure === measure);
    if (rolled.length > 0) return rolled;
    return fromTickets === null ? [] : [ticketEvidence(basis, fromTickets)];
  });
}
