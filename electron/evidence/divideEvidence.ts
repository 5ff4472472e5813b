import type { ReviewRecord } from '@electron/database/queries/review';
import type { StoredResponse } from '@electron/database/queries/survey';
import type { StoredTicket } from '@electron/database/queries/ticket';
import { daysBetween } from '@shared/base/localDate';
import type { Cycle } from '@shared/domain/cycle';
import type { EmployeeId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { answersTo } from './answersTo';
import { eventEvidence, type RecordedEvents } from './eventEvidence';
import type { HeldPosition } from './heldPositions';
import { measuredEvidence } from './measuredEvidence';
import { measuredIndicators, type MeasuredIndicator } from './measuredIndicators';
import { rollUpShorterCycles } from './rollUpShorterCycles';
import { basesAsked, basesOf, sameRatings } from './sameBasis';
import type { ShorterCycle } from './shorterCycles';

interface Known {
  readonly scheme: Scheme;
  readonly segments: readonly HeldPosition[];
  readonly reviews: readonly ReviewRecord[];
  readonly responses: readonly StoredResponse[];
  readonly measured: readonly MeasuredIndicator[];
  readonly shorter: readonly ShorterCycle[];
}

/** What has a day, and so belongs to the position of that day. */
interface Dated {
  readonly tickets: readonly StoredTicket[];
  readonly recorded: RecordedEvents;
  readonly employeeId: EmployeeId;
}

/**
 * The evidence of each position of a cycle, and of each version of its scheme. Responses, tickets and
 * events belong to the position of their day, and what shorter cycles hold to the positions that they share days with; a rating and a
 * typed measurement of the cycle itself count wherever the scheme asks for it in the same way.
 * Source: measurement spec 2.3.
 */
export function divideEvidence(
  cycle: Cycle,
  known: Known,
  dated: Dated,
): Pick<Evidence, 'divided'> {
  const { segments } = known;
  if (segments.length === 0) return {};
  const divided = {
    cycleDays: daysBetween(cycle.startsOn, cycle.endsOn) + 1,
    segments: segments.map((held) => ({
      days: daysBetween(held.startsOn, held.endsOn) + 1,
      positionName: held.positionName,
      ...versionOf(held, segments),
      scheme: held.scheme.content,
      evidence: evidenceOf(held, known, dated),
    })),
  };
  return { divided };
}

function evidenceOf(
  held: HeldPosition,
  known: Known,
  { tickets, recorded, employeeId }: Dated,
): Omit<Evidence, 'divided'> {
  const now = basesOf(held.scheme);
  const asked = basesAsked(known);
  const typed = new Map(
    known.measured.flatMap(({ basis, typed: value }) =>
      value === null ? [] : [[basis.measure, value] as const],
    ),
  );
  const own = {
    tickets: tickets.filter(({ createdAt }) => isWithin(held, createdAt)),
    endsOn: held.endsOn,
  };
  const reviews = known.reviews
    .filter(({ status }) => status === 'submitted')
    .map(({ source, reviewerName, ratings }) => ({
      source,
      reviewerName,
      ratings: sameRatings(now, asked, source, ratings),
    }));
  const measured = measuredIndicators(held.scheme.content, typed, own);
  const rolledUp = rollUpShorterCycles({
    ...own,
    days: held,
    scheme: held.scheme,
    reviews: reviews.filter(({ ratings }) => Object.keys(ratings).length > 0),
    measured,
    shorter: known.shorter,
  });
  const happened = (recorded.eventsOf.get(employeeId) ?? []).filter(({ event }) =>
    isWithin(held, event.happenedOn),
  );
  return {
    ...eventEvidence(
      held.scheme,
      { ...recorded, eventsOf: new Map([[employeeId, happened]]) },
      employeeId,
    ),
    reviews: [...reviews, ...rolledUp.reviews],
    responses: answersTo(
      held.scheme,
      known.responses.filter(({ submittedAt }) => isWithin(held, submittedAt)),
    ),
    measurements: measuredEvidence(measured, rolledUp.measurements),
  };
}

/** The version where the position alone does not say which part is meant. */
function versionOf(
  { positionName, scheme }: HeldPosition,
  segments: readonly HeldPosition[],
): { readonly schemeVersion?: number } {
  const same = segments.filter((each) => each.positionName === positionName);
  return same.length > 1 || segments.length === 1 ? { schemeVersion: scheme.version } : {};
}

/** What has no day belongs to no position. */
export function isWithin({ startsOn, endsOn }: HeldPosition, at: string | null): boolean {
  const day = at?.slice(0, 10) ?? '';
  return startsOn <= day && day <= endsOn;
}
