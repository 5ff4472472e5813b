import type { ReviewRecord } from '@electron/database/queries/review';
import { daysBetween } from '@shared/base/localDate';
import type { Cycle } from '@shared/domain/cycle';
import type { Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { rollUpEvidence } from '@shared/scoring/rollUpEvidence';
import { firstDay } from './heldPositions';
import {
  countTickets,
  ticketEvidence,
  type MeasuredIndicator,
  type OwnTickets,
} from './measuredIndicators';
import { basesAsked, basesOf, sameRatings } from './sameBasis';
import type { ShorterCycle } from './shorterCycles';

interface RollUpInput extends OwnTickets {
  /** The days that are scored: of the longer cycle, or of one position in it. */
  readonly days: Pick<Cycle, 'startsOn' | 'endsOn'>;
  readonly scheme: Scheme;
  /** Reviews of the longer cycle itself; a source that has a submitted one needs no other. */
  readonly reviews: readonly Pick<ReviewRecord, 'source'>[];
  readonly measured: readonly MeasuredIndicator[];
  readonly shorter: readonly ShorterCycle[];
}

/** A shorter cycle and how many of the days that are scored lie in it. */
interface Part {
  readonly days: number;
  readonly shorter: ShorterCycle;
}

/**
 * Reviews and typed measurements of the shorter cycles, for sources and measures of which the
 * longer cycle has none of its own, weighted by the days that they share with it. Ratings on a scale
 * that the scheme does not use are left out. Source: measurement spec 2.3.
 */
export function rollUpShorterCycles(
  input: RollUpInput,
): Pick<Evidence, 'reviews' | 'measurements'> {
  const { days, scheme, reviews, measured } = input;
  const own = new Set(reviews.map(({ source }) => source));
  const bases = basesOf(scheme);
  const missing = measured.filter(({ typed }) => typed === null);
  const parts = input.shorter.flatMap((shorter): Part[] => {
    const shared = daysInScope(shorter, days);
    return shared > 0 ? [{ days: shared, shorter }] : [];
  });
  const periods = parts.map(({ days: shared, shorter }) => ({
    days: shared,
    evidence: {
      reviews: shorter.reviews
        .filter(({ source }) => !own.has(source))
        .map(({ source, reviewerName, ratings }) => ({
          source,
          reviewerName,
          ratings: sameRatings(bases, basesAsked(shorter), source, ratings),
        }))
        .filter(({ ratings }) => Object.keys(ratings).length > 0),
      responses: [],
      measurements: missing.flatMap(({ basis: { measure } }): Evidence['measurements'] =>
        shorter.typed
          .filter((typed) => typed.measure === measure)
          .map(({ measured: value }) => ({ ...value, measure, origin: 'typed' as const })),
      ),
    },
  }));
  const counted = missing.flatMap(({ basis }): Evidence['measurements'] => {
    const typedIn = parts.flatMap(({ shorter }) =>
      shorter.typed.some(({ measure }) => measure === basis.measure) ? [shorter] : [],
    );
    return typedIn.length === 0 ? [] : countOtherTickets(input, basis, typedIn);
  });
  const { reviews: rolled, measurements } = rollUpEvidence([
    ...periods,
    { days: 1, evidence: { reviews: [], responses: [], measurements: counted } },
  ]);
  return { reviews: rolled, measurements };
}

/** Tickets of the days for which nothing was typed; what was typed goes before them. */
function countOtherTickets(
  { tickets, endsOn }: OwnTickets,
  basis: MeasuredIndicator['basis'],
  typedIn: readonly ShorterCycle[],
): Evidence['measurements'] {
  const others = tickets.filter(({ createdAt }) => {
    const day = createdAt?.slice(0, 10) ?? '';
    return typedIn.every(({ cycle }) => day < cycle.startsOn || cycle.endsOn < day);
  });
  const found = countTickets({ tickets: others, endsOn }, basis);
  return found === null ? [] : [ticketEvidence(basis, found)];
}

/** Days of a shorter cycle from the day of hire on that lie in these days; 0 if there is none. */
export function daysInScope(
  { cycle, appraisal }: Pick<ShorterCycle, 'cycle' | 'appraisal'>,
  days: Pick<Cycle, 'startsOn' | 'endsOn'>,
): number {
  const from = firstDay(cycle, appraisal);
  const startsOn = from > days.startsOn ? from : days.startsOn;
  const endsOn = cycle.endsOn < days.endsOn ? cycle.endsOn : days.endsOn;
  return Math.max(0, daysBetween(startsOn, endsOn) + 1);
}
