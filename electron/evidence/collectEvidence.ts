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
import { divideEvidence } from './divideEvidence';
import { earlierResponses, readEarlierPeriods } from './earlierResponses';
import { formContent } from './formContent';
import { eventEvidence, readEvents } from './eventEvidence';
import { heldPositions, heldThroughCycles, type HeldPosition } from './heldPositions';
import { measuredEvidence } from './measuredEvidence';
import { measuredIndicators, type MeasuredIndicator } from './measuredIndicators';
import { rollUpShorterCycles } from './rollUpShorterCycles';
import { readShorterCycles, type ShorterCycle } from './shorterCycles';

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
    const entered = moved.length > 0 ? heldPositions(cycle, appraisal, moved, schemes) : [];
    const form = formContent([scheme, ...entered.map((each) => each.scheme)]);
    const known = {
      appraisal,
      scheme,
      segments: moved.length > 0 ? entered : heldInShorter(cycle, { appraisal, scheme, shorter }),
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

/** The positions of the shorter cycles; empty if all of them were spent in the one that is scored. */
function heldInShorter(
  cycle: Cycle,
  {
    appraisal,
    scheme,
    shorter,
  }: Pick<AppraisalEvidence, 'appraisal' | 'scheme'> & {
    readonly shorter: readonly ShorterCycle[];
  },
): readonly HeldPosition[] {
  const known = shorter.flatMap(({ segments }) => segments);
  const held = heldThroughCycles(cycle, appraisal, scheme, known);
  return held.some(({ positionName }) => positionName !== appraisal.positionName) ? held : [];
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
    const { appraisal, scheme, segments, evidence } = each;
    const { employeeId, positionName } = appraisal;
    const whole = earlierResponses(periods, { employeeId, positionName, scheme });
    const [first] = segments;
    const [begun, ...others] = evidence.divided?.segments ?? [];
    if (first === undefined || begun === undefined || evidence.divided === undefined) {
      return { ...each, evidence: { ...evidence, ...whole } };
    }
    // Before the first position there may be more of it; before each other one lies a move.
    const before = earlierResponses(periods, { employeeId, ...first });
    const divided = {
      ...evidence.divided,
      segments: [{ ...begun, evidence: { ...begun.evidence, ...before } }, ...others],
    };
    return { ...each, evidence: { ...evidence, ...whole, divided } };
  });
}

function hasEnoughResponses({ scheme, segments: [first], evidence }: AppraisalEvidence): boolean {
  const isEnough = (of: Scheme, found: Evidence): boolean =>
    of.content.sources.every((source) => responseWindow(source, found).isEnough);
  const [begun] = evidence.divided?.segments ?? [];
  return (
    isEnough(scheme, evidence) &&
    (first === undefined || begun === undefined || isEnough(first.scheme, begun.evidence))
  );
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
