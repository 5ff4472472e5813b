import type { StoreHandle } from '@electron/database/open';
import { listAppraisals, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listMeasurements } from '@electron/database/queries/measurement';
import { listReviews, type ReviewRecord } from '@electron/database/queries/review';
import { listSchemes } from '@electron/database/queries/scheme';
import { listSegments } from '@electron/database/queries/segment';
import { listResponses, type StoredResponse } from '@electron/database/queries/survey';
import { listTickets, type StoredTicket } from '@electron/database/queries/ticket';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { Scheme, SchemeContent } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { responseWindow } from '@shared/scoring/responseWindow';
import { answersTo } from './answersTo';
import { divideEvidence, heldPositions, type HeldPosition } from './divideEvidence';
import { readEarlierPeriods } from './earlierResponses';
import { formContent } from './formContent';
import { eventEvidence, readEvents } from './eventEvidence';
import { measuredIndicators, ticketEvidence, type MeasuredIndicator } from './measuredIndicators';
import { readShorterCycles, rollUpShorterCycles } from './shorterCycles';

/** One appraisal with everything that is known for it. */
export interface AppraisalEvidence {
  readonly appraisal: AppraisalRecord;
  readonly scheme: Scheme;
  readonly reviews: readonly ReviewRecord[];
  readonly responses: readonly StoredResponse[];
  readonly measured: readonly MeasuredIndicator[];
  readonly evidence: Evidence;
  /** Everything that is rated or measured under the schemes of all positions held in the cycle. */
  readonly form: SchemeContent;
  /** Where the position changed; empty for nearly everybody. */
  readonly segments: readonly HeldPosition[];
}

export interface CycleEvidence {
  readonly cycle: Cycle;
  readonly appraisals: readonly AppraisalEvidence[];
  readonly responses: readonly StoredResponse[];
  readonly tickets: readonly StoredTicket[];
}

/** Gathers the evidence of a cycle; responses and tickets belong to it by their day. */
export async function collectEvidence(db: StoreHandle, cycle: Cycle): Promise<CycleEvidence> {
  const { cycleId, startsOn, endsOn } = cycle;
  const appraisals = await listAppraisals(db, cycleId);
  const schemes = new Map((await listSchemes(db)).map((scheme) => [scheme.schemeId, scheme]));
  const reviews = Map.groupBy(await listReviews(db, cycleId), (review) => review.appraisalId);
  const responses = await listResponses(db, startsOn, endsOn);
  const responsesOf = Map.groupBy(responses, ({ employeeId }) => employeeId);
  const tickets = await listTickets(db, startsOn, endsOn);
  const ticketsOf = Map.groupBy(tickets, ({ employeeId }) => employeeId);
  const typed = Map.groupBy(await listMeasurements(db, cycleId), (each) => each.appraisalId);
  const shorter = await readShorterCycles(db, cycle, schemes);
  const moves = Map.groupBy(await listSegments(db, cycleId), (each) => each.appraisalId);
  const recorded = await readEvents(db, cycle);
  const collected = appraisals.map((appraisal): AppraisalEvidence => {
    const scheme = schemes.get(appraisal.schemeId);
    if (scheme === undefined) throw new AppError('storeDamaged');
    const { appraisalId, employeeId } = appraisal;
    const own = { tickets: ticketsOf.get(employeeId) ?? [], endsOn };
    const measures = (typed.get(appraisalId) ?? []).map(
      ({ measure, measured }) => [measure, measured] as const,
    );
    const segments = heldPositions(cycle, appraisal, moves.get(appraisalId) ?? [], schemes);
    const form = formContent([scheme, ...segments.map((each) => each.scheme)]);
    const known = {
      appraisal,
      scheme,
      segments,
      form,
      reviews: reviews.get(appraisalId) ?? [],
      responses: responsesOf.get(employeeId) ?? [],
      measured: measuredIndicators(form, new Map(measures), own),
    };
    const rolledUp = rollUpShorterCycles({
      ...known,
      ...own,
      shorter: shorter.get(employeeId) ?? [],
    });
    const evidence = {
      ...toEvidence(known, rolledUp),
      ...eventEvidence(scheme, recorded, employeeId),
    };
    const divided = divideEvidence(cycle, known, {
      tickets: own.tickets,
      recorded,
      employeeId,
    });
    return { ...known, evidence: { ...evidence, ...divided } };
  });
  return { cycle, responses, tickets, appraisals: await addEarlier(db, cycle, collected) };
}

/** Earlier responses for those who have too few; nobody else's evidence changes. */
async function addEarlier(
  db: StoreHandle,
  cycle: Cycle,
  appraisals: readonly AppraisalEvidence[],
): Promise<readonly AppraisalEvidence[]> {
  if (appraisals.every(hasEnoughResponses)) return appraisals;
  const periods = await readEarlierPeriods(db, cycle);
  return appraisals.map((each) => {
    if (hasEnoughResponses(each)) return each;
    const { employeeId, positionName } = each.appraisal;
    const earlier = periods.map(({ responsesOf, positionsOf }) => {
      const held = positionsOf.get(employeeId) ?? [];
      return {
        responses: answersTo(each.scheme, responsesOf.get(employeeId) ?? []),
        ...(held.some((name) => name !== positionName) ? { positionChanged: true } : {}),
      };
    });
    const isEmpty = earlier.every(({ responses }) => responses.length === 0);
    return isEmpty ? each : { ...each, evidence: { ...each.evidence, earlier } };
  });
}

function hasEnoughResponses({ scheme, evidence }: AppraisalEvidence): boolean {
  return scheme.content.sources.every((source) => responseWindow(source, evidence).isEnough);
}

/**
 * Only submitted reviews count; a typed measurement goes before what tickets say, and what the
 * cycle has itself before what was rolled up from shorter ones.
 */
function toEvidence(
  {
    scheme,
    reviews,
    responses,
    measured,
  }: Pick<AppraisalEvidence, 'scheme' | 'reviews' | 'responses' | 'measured'>,
  rolledUp: Pick<Evidence, 'reviews' | 'measurements'>,
): Evidence {
  const submitted = reviews
    .filter(({ status }) => status === 'submitted')
    .map(({ source, reviewerName, ratings }) => ({ source, reviewerName, ratings }));
  return {
    reviews: [...submitted, ...rolledUp.reviews],
    responses: answersTo(scheme, responses),
    measurements: measured.flatMap(({ basis, typed, fromTickets }): Evidence['measurements'] => {
      const { measure } = basis;
      if (typed !== null) return [{ ...typed, measure, origin: 'typed' }];
      const rolled = rolledUp.measurements.filter((each) => each.measure === measure);
      if (rolled.length > 0) return rolled;
      return fromTickets === null ? [] : [ticketEvidence(basis, fromTickets)];
    }),
  };
}
