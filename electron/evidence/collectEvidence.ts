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
import { addEarlier } from './addEarlier';
import { answersTo } from './answersTo';
import { divideEvidence } from './divideEvidence';
import { formContent } from './formContent';
import { eventEvidence, readEvents } from './eventEvidence';
import { heldPositions, heldThroughCycles, isSameHeld, type HeldPosition } from './heldPositions';
import { measuredEvidence } from './measuredEvidence';
import { measuredIndicators, type MeasuredIndicator } from './measuredIndicators';
import { rollUpShorterCycles } from './rollUpShorterCycles';
import { readShorterCycles } from './shorterCycles';

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
  /** Where the position or its scheme changed; empty for nearly everybody. */
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
  const shorterOf = await readShorterCycles(db, cycle, schemes);
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
    const shorter = shorterOf.get(employeeId) ?? [];
    const moved = moves.get(appraisalId) ?? [];
    const entered = heldPositions(cycle, appraisal, moved, schemes);
    const form = formContent([scheme, ...entered.map((each) => each.scheme)]);
    const held = heldThroughCycles(
      entered,
      moved.length > 0,
      shorter.flatMap((each) => each.segments),
    );
    const isUndivided = held.every((each) => isSameHeld(each, { ...appraisal, scheme }));
    const known = {
      appraisal,
      scheme,
      segments: isUndivided ? [] : held,
      form,
      reviews: reviews.get(appraisalId) ?? [],
      responses: responsesOf.get(employeeId) ?? [],
      measured: measuredIndicators(form, new Map(measures), own),
    };
    const rolledUp = rollUpShorterCycles({
      ...known,
      ...own,
      days: cycle,
      reviews: known.reviews.filter(({ status }) => status === 'submitted'),
      shorter,
    });
    const evidence = {
      ...toEvidence(known, rolledUp),
      ...eventEvidence(scheme, recorded, employeeId),
    };
    const dated = { tickets: own.tickets, recorded, employeeId };
    const divided = divideEvidence(cycle, { ...known, shorter }, dated);
    return { ...known, evidence: { ...evidence, ...divided } };
  });
  return { cycle, responses, tickets, appraisals: await addEarlier(db, cycle, collected) };
}

/**
 * Only submitted reviews count; what the cycle has itself goes before what was rolled up from
 * shorter ones.
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
    measurements: measuredEvidence(measured, rolledUp.measurements),
  };
}
