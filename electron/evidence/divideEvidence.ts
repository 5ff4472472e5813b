import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import type { ReviewRecord } from '@electron/database/queries/review';
import type { SegmentRecord } from '@electron/database/queries/segment';
import type { StoredResponse } from '@electron/database/queries/survey';
import type { StoredTicket } from '@electron/database/queries/ticket';
import { addDays, daysBetween } from '@shared/base/localDate';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { EmployeeId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { answersTo } from './answersTo';
import { eventEvidence, type RecordedEvents } from './eventEvidence';
import { measuredIndicators, ticketEvidence, type MeasuredIndicator } from './measuredIndicators';
import { basesOf, isSameBasis } from './sameBasis';

/** The days of a cycle in one position. */
export interface HeldPosition {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly positionName: string;
  readonly scheme: Scheme;
}

/** The positions held in a cycle one after another; empty if there was only one. */
export function heldPositions(
  cycle: Cycle,
  appraisal: AppraisalRecord,
  moves: readonly SegmentRecord[],
  schemes: ReadonlyMap<string, Scheme>,
): readonly HeldPosition[] {
  if (moves.length === 0) return [];
  const { positionName, schemeId, hiredOn } = appraisal;
  const startsOn = hiredOn !== null && hiredOn > cycle.startsOn ? hiredOn : cycle.startsOn;
  const held = [{ startsOn, positionName, schemeId }, ...moves];
  return held.flatMap((each, index) => {
    const scheme = schemes.get(each.schemeId);
    if (scheme === undefined) throw new AppError('storeDamaged');
    const next = held[index + 1];
    const endsOn = next === undefined ? cycle.endsOn : addDays(next.startsOn, -1);
    if (endsOn < each.startsOn) return [];
    return [{ startsOn: each.startsOn, endsOn, positionName: each.positionName, scheme }];
  });
}

interface Known {
  readonly scheme: Scheme;
  readonly segments: readonly HeldPosition[];
  readonly reviews: readonly ReviewRecord[];
  readonly responses: readonly StoredResponse[];
  readonly measured: readonly MeasuredIndicator[];
}

/** What has a day, and so belongs to the position of that day. */
interface Dated {
  readonly tickets: readonly StoredTicket[];
  readonly recorded: RecordedEvents;
  readonly employeeId: EmployeeId;
}

/**
 * The evidence of each position of a cycle. Responses, tickets and events belong to the position of
 * their day; a rating and a typed measurement count wherever the scheme asks for it in the same way.
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
      scheme: held.scheme.content,
      evidence: evidenceOf(held, known, dated),
    })),
  };
  return { divided };
}

function evidenceOf(
  held: HeldPosition,
  { scheme, segments, reviews, responses, measured }: Known,
  { tickets, recorded, employeeId }: Dated,
) {
  const now = basesOf(held.scheme);
  const asked = new Map(
    [scheme, ...segments.map((segment) => segment.scheme)]
      .toReversed()
      .flatMap((each) => [...basesOf(each)]),
  );
  const typed = new Map(
    measured.flatMap(({ basis, typed: value }) =>
      value === null ? [] : [[basis.measure, value] as const],
    ),
  );
  const inDays = tickets.filter(({ createdAt }) => isWithin(held, createdAt));
  const own = recorded.eventsOf.get(employeeId) ?? [];
  const happened = own.filter(({ event }) => isWithin(held, event.happenedOn));
  return {
    ...eventEvidence(
      held.scheme,
      { ...recorded, eventsOf: new Map([[employeeId, happened]]) },
      employeeId,
    ),
    reviews: reviews
      .filter(({ status }) => status === 'submitted')
      .map(({ source, reviewerName, ratings }) => ({
        source,
        reviewerName,
        ratings: Object.fromEntries(
          Object.entries(ratings).filter(([key]) => isSameBasis(now, asked, `${source} ${key}`)),
        ),
      })),
    responses: answersTo(
      held.scheme,
      responses.filter(({ submittedAt }) => isWithin(held, submittedAt)),
    ),
    measurements: measuredIndicators(held.scheme.content, typed, {
      tickets: inDays,
      endsOn: held.endsOn,
    }).flatMap(({ basis, typed: value, fromTickets }): Evidence['measurements'] => {
      const { measure } = basis;
      if (value !== null) return [{ ...value, measure, origin: 'typed' }];
      return fromTickets === null ? [] : [ticketEvidence(basis, fromTickets)];
    }),
  };
}

/** What has no day belongs to no position. */
function isWithin({ startsOn, endsOn }: HeldPosition, at: string | null): boolean {
  const day = at?.slice(0, 10) ?? '';
  return startsOn <= day && day <= endsOn;
}
