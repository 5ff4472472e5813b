import type { StoreHandle } from '@electron/database/open';
import { listAppraisals, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listMeasurements, type Measured } from '@electron/database/queries/measurement';
import { listReviews, type ReviewRecord } from '@electron/database/queries/review';
import { listSchemes } from '@electron/database/queries/scheme';
import { listResponses, type StoredResponse } from '@electron/database/queries/survey';
import { listTickets, type StoredTicket } from '@electron/database/queries/ticket';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { Basis, Indicator, Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { ticketMeasurement, type TicketMeasurement } from '@shared/ticket/ticketMeasurement';

export interface MeasuredIndicator {
  readonly indicator: Indicator;
  readonly basis: Extract<Basis, { kind: 'measurement' }>;
  readonly typed: Measured | null;
  readonly fromTickets: TicketMeasurement | null;
}

/** One appraisal with everything that is known for it. */
export interface AppraisalEvidence {
  readonly appraisal: AppraisalRecord;
  readonly scheme: Scheme;
  readonly reviews: readonly ReviewRecord[];
  readonly responses: readonly StoredResponse[];
  readonly measured: readonly MeasuredIndicator[];
  readonly evidence: Evidence;
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
  return {
    cycle,
    responses,
    tickets,
    appraisals: appraisals.map((appraisal) => {
      const scheme = schemes.get(appraisal.schemeId);
      if (scheme === undefined) throw new AppError('storeDamaged');
      const known = {
        appraisal,
        scheme,
        reviews: reviews.get(appraisal.appraisalId) ?? [],
        responses: responsesOf.get(appraisal.employeeId) ?? [],
        measured: measuredIndicators(
          scheme,
          new Map(
            (typed.get(appraisal.appraisalId) ?? []).map((each) => [each.measure, each.measured]),
          ),
          ticketsOf.get(appraisal.employeeId) ?? [],
          endsOn,
        ),
      };
      return { ...known, evidence: toEvidence(known) };
    }),
  };
}

function measuredIndicators(
  scheme: Scheme,
  typed: ReadonlyMap<string, Measured>,
  tickets: readonly StoredTicket[],
  endsOn: string,
): readonly MeasuredIndicator[] {
  const indicators = scheme.content.sources.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension) => dimension.indicators),
  );
  return indicators.flatMap((indicator) => {
    const { basis } = indicator;
    if (basis.kind !== 'measurement') return [];
    const fromTickets =
      tickets.length === 0
        ? null
        : ticketMeasurement({
            measure: basis.measure,
            tickets,
            withinMinutes: basis.withinMinutes ?? null,
            measuredAt: `${endsOn}T23:59:59`,
          });
    return [{ indicator, basis, typed: typed.get(basis.measure) ?? null, fromTickets }];
  });
}

/** Only submitted reviews count; a typed measurement goes before what tickets say. */
function toEvidence({
  scheme,
  reviews,
  responses,
  measured,
}: Pick<AppraisalEvidence, 'scheme' | 'reviews' | 'responses' | 'measured'>): Evidence {
  const questions = surveyedQuestions(scheme);
  return {
    reviews: reviews
      .filter(({ status }) => status === 'submitted')
      .map(({ source, reviewerName, ratings }) => ({ source, reviewerName, ratings })),
    responses: responses.map(({ answers }) => ({
      answers: Object.fromEntries(
        Object.entries(answers).filter(([questionKey]) => questions.has(questionKey)),
      ),
    })),
    measurements: measured.flatMap((each): Evidence['measurements'] => {
      const {
        basis: { measure },
        typed,
        fromTickets,
      } = each;
      if (typed !== null) return [{ ...typed, measure, origin: 'typed' }];
      if (fromTickets === null) return [];
      return [
        {
          kind: 'ratio',
          measure,
          numerator: String(fromTickets.numerator),
          denominator: String(fromTickets.denominator),
          origin: 'ticket',
        },
      ];
    }),
  };
}

/** Questions that the scheme asks; a survey may hold others, which nobody is scored by. */
function surveyedQuestions({ content }: Scheme): ReadonlySet<string> {
  const indicators = content.sources.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension) => dimension.indicators),
  );
  return new Set(
    indicators.flatMap(({ basis }) => (basis.kind === 'survey' ? basis.questions : [])),
  );
}
