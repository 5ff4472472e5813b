import { itemsOf } from '@renderer/features/reviews/ReviewEntryPage/reviewItems';
import { formatFraction, parseFraction } from '@shared/base/fraction';
import type {
  Explanation,
  ResultRow,
  Results,
  TotalReconciliation,
} from '@shared/contract/appraisal';
import type { Cycle } from '@shared/domain/cycle';
import { appraisalIdSchema, cycleIdSchema } from '@shared/domain/ids';
import { show } from '@shared/insights/insight';
import { behaviourDimensions } from '@shared/schemes/behaviour';
import { sampleFrontDesk } from '@shared/schemes/sampleFrontDesk';
import type { Evidence } from '@shared/scoring/evidence';
import { reconcileTotals } from '@shared/scoring/reconcileTotals';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';

export const scoredCycle: Cycle = {
  cycleId: cycleIdSchema.parse('00000000-0000-0000-0000-000000000001'),
  kind: 'month',
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
  status: 'scored',
  version: 1,
  scoredAt: '2026-12-02T02:15:00.000Z',
};

export function appraisalIdOf(number: number) {
  return appraisalIdSchema.parse(`00000000-0000-0000-0000-${String(number).padStart(12, '0')}`);
}

export function buildResultRow(number: number, changes: Partial<ResultRow> = {}): ResultRow {
  const computed = { display: '89.8', grade: 'good', coefficient: '1.2', ...changes } as const;
  return {
    decided: {
      display: computed.display,
      grade: computed.grade,
      coefficient: computed.coefficient,
    },
    adjustment: null,
    proposals: [],
    appraisalId: appraisalIdOf(number),
    employeeNo: String(number).padStart(4, '0'),
    name: `员工${number}`,
    positionName: '前台客服',
    schemeId: 'scheme',
    version: 1,
    status: 'final',
    display: '89.8',
    grade: 'good',
    coefficient: '1.2',
    sources: [
      { key: 'self', display: '91.0', count: 1, tier: null },
      { key: 'superior', display: '89.5', count: 1, tier: null },
      { key: 'customer', display: '87.6', count: 34, tier: 'adequate' },
      { key: 'measurement', display: '93.9', count: 3, tier: null },
    ],
    interval: { low: 88, high: 91.5, margin: 1.7 },
    notes: [],
    places: show('rankInterval', { best: '2', worst: '5' }),
    change: null,
    reconciliation: null,
    ...changes,
  };
}

export function buildResults(rows: readonly ResultRow[], cycle: Cycle = scoredCycle): Results {
  return {
    cycle,
    groups: [
      {
        positionName: '前台客服',
        schemeName: sampleFrontDesk.name,
        schemeVersion: 3,
        content: sampleFrontDesk,
        rows,
        cautions: [show('rankCaution', { n: String(rows.length) })],
      },
    ],
  };
}

/** What is known of the sample employee 李娜: two reviews, 34 responses, three measurements. */
export const evidence: Evidence = {
  reviews: [
    { source: 'self', reviewerName: '李娜', ratings: ratings('5454454445') },
    { source: 'superior', reviewerName: '孙丽', ratings: ratings('4544445445') },
  ],
  responses: Array.from({ length: 34 }, (_, index) => ({
    answers: {
      attitude: answer(index < 24 ? '5' : '4'),
      speed: answer('4'),
      resolution: answer(index < 19 ? '5' : '4'),
      competence: answer(index < 21 ? '5' : '4'),
    },
  })),
  measurements: [
    measured('firstResponse', '262', '288'),
    measured('firstContactResolution', '219', '252'),
    measured('complaintRate', '1', '301'),
  ],
};

/** The explanation of the sample employee, scored from the evidence. */
export function buildExplanation(known: Evidence = evidence): Explanation {
  const tree = scoreAppraisal(sampleFrontDesk, known);
  const { display, grade, coefficient } = tree;
  return {
    content: sampleFrontDesk,
    schemeVersion: 3,
    tree,
    decided: { display, grade, coefficient },
    adjustment: null,
    adjustments: [],
    notes: [],
    insights: [show('selfDoesNotDecide', {})],
    reconciliation: null,
    appraisalId: appraisalIdOf(2),
    cycleId: scoredCycle.cycleId,
    employeeNo: '0002',
    employeeName: '李娜',
    positionName: '前台客服',
    interval: { low: 88, high: 91.5, margin: 1.7 },
    scoredAt: '2026-12-02T02:15:00.000Z',
    version: 1,
  };
}

/** The same employee's quarter beside two months of it. */
export function buildReconciliation(): TotalReconciliation {
  const { total } = scoreAppraisal(sampleFrontDesk, evidence);
  if (total === null) throw new Error('The sample employee has no total');
  const totals = ['84.5', '260/3'].map((text) => formatFraction(parseFraction(text)));
  const periods = totals.map((own, i) => ({
    days: 31 - i,
    total: own,
    evidence: { ...evidence, responses: evidence.responses.slice(0, 10 + 14 * i) },
  }));
  return {
    ...reconcileTotals({ total, evidence }, periods),
    total,
    cycles: periods.map(({ days, total: own }, i) => ({
      kind: 'month',
      startsOn: `2026-1${i}-01`,
      days,
      total: own,
      display: ['84.5', '86.7'][i] ?? null,
      isOtherPosition: false,
    })),
  };
}

/** One digit per item, in the order of the form. */
function ratings(digits: string): Evidence['reviews'][number]['ratings'] {
  return Object.fromEntries(
    itemsOf({ dimensions: behaviourDimensions }).map(({ indicator }, index) => [
      indicator.key,
      { kind: 'given', value: digits[index] ?? '' },
    ]),
  );
}

function answer(value: string) {
  return { value, min: 1, max: 5 };
}

function measured(measure: string, numerator: string, denominator: string) {
  return { kind: 'ratio', measure, numerator, denominator, origin: 'typed' } as const;
}
