import type { Board, BoardRow, NextStep, ReviewProgress } from '@shared/contract/cycle';
import type { Cycle } from '@shared/domain/cycle';
import { cycleAllows } from '@shared/domain/cycleAct';
import { findingToSettle, type CycleFinding } from '@shared/domain/cycleFinding';
import { nextStatus } from '@shared/domain/cycleTransition';
import {
  reviewSourceSchema,
  type ReviewSource,
  type Scheme,
  type Source,
} from '@shared/domain/scheme';
import { responseWindow } from '@shared/scoring/responseWindow';
import { displayTier } from '@shared/statistics/displayTier';
import type { AppraisalEvidence, CycleEvidence } from './collectEvidence';

/** What a board is built from beside the cycle itself. */
interface BoardParts {
  readonly evidence: CycleEvidence;
  readonly findings: readonly CycleFinding[];
  readonly schemes: readonly Scheme[];
}

/** What is there, what is missing for whom, and the one step that comes next. */
export function buildBoard(cycle: Cycle, { evidence, findings, schemes }: BoardParts): Board {
  const rows = evidence.appraisals.map(boardRow);
  const used = new Set(evidence.appraisals.map(({ appraisal }) => appraisal.schemeId));
  return {
    cycle,
    rows,
    responseCount: evidence.responses.length,
    nextStep: nextStep(cycle, rows, findings),
    findings,
    schemeNames: schemes
      .filter(({ schemeId }) => used.has(schemeId))
      .map(({ content, version }) => ({ name: content.name, version })),
  };
}

/** Indicators that reviews of one source rate under a scheme. */
function ratedIndicators(source: Source): readonly string[] {
  return source.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ key, basis }) => (basis.kind === 'rating' ? [key] : [])),
  );
}

function boardRow({
  appraisal,
  form,
  segments,
  reviews,
  responses,
  measured,
  evidence,
}: AppraisalEvidence): BoardRow {
  const progress = form.sources.flatMap((source): readonly ReviewProgress[] => {
    const keys = ratedIndicators(source);
    const reviewSource = reviewSourceSchema.safeParse(source.key);
    if (keys.length === 0 || !reviewSource.success) return [];
    const own = reviews.filter((each) => each.source === reviewSource.data);
    const given = own.reduce(
      (all, { ratings }) =>
        all + keys.filter((key) => (ratings[key]?.kind ?? 'blank') !== 'blank').length,
      0,
    );
    const isWhole = own.length > 0 && own.every((review) => review.status === 'submitted');
    const isBegun = given > 0 || own.some((review) => review.status === 'submitted');
    const status = isWhole ? 'submitted' : isBegun ? 'draft' : 'notStarted';
    // Reviews of the months of a quarter stand in for a review of the quarter.
    if (status === 'notStarted' && evidence.reviews.some((each) => each.source === source.key)) {
      const total = keys.length;
      return [{ source: reviewSource.data, status: 'submitted', given: total, total }];
    }
    const total = keys.length * Math.max(1, own.length);
    return [{ source: reviewSource.data, status, given, total }];
  });
  const surveyed = form.sources.filter(({ dimensions }) =>
    dimensions.some(({ indicators }) => indicators.some(({ basis }) => basis.kind === 'survey')),
  );
  const minimum = Math.max(0, ...surveyed.map(({ minimumResponses }) => minimumResponses ?? 1));
  const given = measured.filter(
    ({ basis, typed, fromTickets }) =>
      typed !== null ||
      (fromTickets?.denominator ?? 0) > 0 ||
      evidence.measurements.some(
        ({ measure, origin }) => measure === basis.measure && origin === 'typed',
      ),
  ).length;
  const isEnough =
    responses.length >= minimum ||
    surveyed.every((source) => responseWindow(source, evidence).window?.status === 'widened');
  return {
    appraisalId: appraisal.appraisalId,
    employeeNo: appraisal.employeeNo,
    name: appraisal.employeeName,
    positionName: segments[0]?.positionName ?? appraisal.positionName,
    movedTo: segments.slice(1).map(({ positionName }) => positionName),
    reviews: progress,
    responses:
      surveyed.length === 0
        ? null
        : {
            count: responses.length,
            tier: displayTier({ n: responses.length, source: 'anonymous' }).tier,
            enough: isEnough,
          },
    measurements: measured.length === 0 ? null : { given, total: measured.length },
    isReady:
      progress.every(({ status }) => status === 'submitted') &&
      (surveyed.length === 0 || isEnough) &&
      given === measured.length,
  };
}

function nextStep(
  cycle: Cycle,
  rows: readonly BoardRow[],
  findings: readonly CycleFinding[],
): NextStep {
  const missing = cycleAllows(cycle, 'collect') ? stepOfCollecting(cycle, rows) : null;
  if (missing !== null) return missing;
  const open = findingToSettle(findings);
  if (open !== null) {
    const isOld = open.key === 'unscored' || open.key === 'outdated';
    if (isOld && cycleAllows(cycle, 'score')) return { kind: 'score' };
    const [name = ''] = open.names;
    return { kind: 'settle', finding: open.key, name, count: open.names.length };
  }
  const to = nextStatus(cycle.status);
  if (to !== null) return { kind: 'advance', to };
  return cycle.status === 'collecting' ? { kind: 'score' } : { kind: 'read' };
}

/** What is still to be entered; null if there is nothing. */
function stepOfCollecting(cycle: Cycle, rows: readonly BoardRow[]): NextStep | null {
  const sources: readonly ReviewSource[] = ['self', 'superior'];
  for (const source of sources) {
    const row = rows.find(({ reviews }) =>
      reviews.some((review) => review.source === source && review.status !== 'submitted'),
    );
    if (row !== undefined) {
      return { kind: 'review', appraisalId: row.appraisalId, name: row.name, source };
    }
  }
  if (rows.some(({ responses }) => responses !== null) && rows.every(hasNoResponse)) {
    return { kind: 'importSurvey' };
  }
  const unmeasured = rows.find(
    ({ measurements }) => measurements !== null && measurements.given < measurements.total,
  );
  if (cycle.status === 'collecting' && unmeasured !== undefined) {
    return { kind: 'measurement', name: unmeasured.name };
  }
  return null;
}

function hasNoResponse({ responses }: BoardRow): boolean {
  return responses === null || responses.count === 0;
}
