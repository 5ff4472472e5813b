import type { StoreHandle } from '@electron/database/open';
import { listAppraisals, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { listMeasurements, type MeasurementRecord } from '@electron/database/queries/measurement';
import { listReviews, type ReviewRecord } from '@electron/database/queries/review';
import { daysBetween } from '@shared/base/localDate';
import { cyclesWithin, type Cycle } from '@shared/domain/cycle';
import type { EmployeeId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { rollUpEvidence } from '@shared/scoring/rollUpEvidence';
import {
  countTickets,
  ticketEvidence,
  type MeasuredIndicator,
  type OwnTickets,
} from './measuredIndicators';
import { basesOf, isSameBasis } from './sameBasis';

/** What one employee has in a shorter cycle inside the one that is scored. */
export interface ShorterCycle {
  readonly cycle: Cycle;
  readonly appraisal: AppraisalRecord;
  readonly scheme: Scheme;
  readonly reviews: readonly ReviewRecord[];
  readonly typed: readonly MeasurementRecord[];
}

/** The shorter cycles of every employee, oldest first; a month has none. */
export async function readShorterCycles(
  db: StoreHandle,
  cycle: Cycle,
  schemes: ReadonlyMap<string, Scheme>,
): Promise<ReadonlyMap<EmployeeId, readonly ShorterCycle[]>> {
  const found: ShorterCycle[] = [];
  for (const shorter of cyclesWithin(cycle, await listCycles(db))) {
    const { cycleId } = shorter;
    const reviews = Map.groupBy(await listReviews(db, cycleId), (each) => each.appraisalId);
    const typed = Map.groupBy(await listMeasurements(db, cycleId), (each) => each.appraisalId);
    for (const appraisal of await listAppraisals(db, cycleId)) {
      const scheme = schemes.get(appraisal.schemeId);
      if (scheme === undefined) continue;
      const { appraisalId } = appraisal;
      found.push({
        cycle: shorter,
        appraisal,
        scheme,
        reviews: (reviews.get(appraisalId) ?? []).filter(({ status }) => status === 'submitted'),
        typed: typed.get(appraisalId) ?? [],
      });
    }
  }
  return Map.groupBy(found, ({ appraisal }) => appraisal.employeeId);
}

interface RollUpInput extends OwnTickets {
  readonly appraisal: AppraisalRecord;
  readonly scheme: Scheme;
  /** Reviews of the longer cycle itself; a source that has a submitted one needs no other. */
  readonly reviews: readonly ReviewRecord[];
  readonly measured: readonly MeasuredIndicator[];
  readonly shorter: readonly ShorterCycle[];
}

/**
 * Reviews and typed measurements of the shorter cycles, for sources and measures of which the
 * longer cycle has none of its own. Cycles in another position are left out, and so are ratings on
 * a scale that the scheme does not use any more. Source: measurement spec 2.3.
 */
export function rollUpShorterCycles(
  input: RollUpInput,
): Pick<Evidence, 'reviews' | 'measurements'> {
  const { appraisal, scheme, reviews, measured, shorter } = input;
  const own = new Set(
    reviews.filter(({ status }) => status === 'submitted').map(({ source }) => source),
  );
  const bases = basesOf(scheme);
  const missing = measured.filter(({ typed }) => typed === null);
  const inPosition = shorter.filter(
    (each) => each.appraisal.positionName === appraisal.positionName,
  );
  const periods = inPosition.map((each) => ({
    days: daysInScope(each),
    evidence: {
      reviews: each.reviews
        .filter(({ source }) => !own.has(source))
        .map(({ source, reviewerName, ratings }) => ({
          source,
          reviewerName,
          ratings: Object.fromEntries(
            Object.entries(ratings).filter(([key]) =>
              isSameBasis(bases, basesOf(each.scheme), `${source} ${key}`),
            ),
          ),
        }))
        .filter(({ ratings }) => Object.keys(ratings).length > 0),
      responses: [],
      measurements: missing.flatMap(({ basis: { measure } }): Evidence['measurements'] =>
        each.typed
          .filter((typed) => typed.measure === measure)
          .map(({ measured: value }) => ({ ...value, measure, origin: 'typed' as const })),
      ),
    },
  }));
  const counted = missing.flatMap(({ basis }): Evidence['measurements'] => {
    const typedIn = inPosition.filter(({ typed }) =>
      typed.some(({ measure }) => measure === basis.measure),
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

/** Days of a cycle from the day of hire on, if that lies inside. */
export function daysInScope({
  cycle,
  appraisal,
}: Readonly<{
  cycle: Pick<Cycle, 'startsOn' | 'endsOn'>;
  appraisal: Pick<AppraisalRecord, 'hiredOn'>;
}>): number {
  const hiredOn = appraisal.hiredOn ?? cycle.startsOn;
  const from = hiredOn > cycle.startsOn && hiredOn <= cycle.endsOn ? hiredOn : cycle.startsOn;
  return daysBetween(from, cycle.endsOn) + 1;
}
