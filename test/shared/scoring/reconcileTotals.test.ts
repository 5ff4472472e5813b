import { formatFraction, parseFraction, type ExactText } from '@shared/base/fraction';
import type { Evidence } from '@shared/scoring/evidence';
import { reconcileTotals, type ReconciledPeriod } from '@shared/scoring/reconcileTotals';
import { rollUpEvidence } from '@shared/scoring/rollUpEvidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvidence, nothing, response, review, wideScheme } from './buildCase';

const exact = (text: string) => formatFraction(parseFraction(text));

function month(days: number, total: string | null, evidence: Partial<Evidence>): ReconciledPeriod {
  return {
    days,
    total: total === null ? null : exact(total),
    evidence: { ...nothing, ...evidence },
  };
}

/** The total with the evidence rolled up from the same months. */
function reconcile(total: ExactText, periods: readonly ReconciledPeriod[]) {
  return reconcileTotals({ total, evidence: rollUpEvidence(periods) }, periods);
}

test('without a difference there is nothing to explain', () => {
  const months = [month(31, '90', {}), month(28, '80', { responses: [response({ overall: 5 })] })];
  expect(reconcile(exact('5030/59'), months)).toEqual({
    mean: '5030/59',
    difference: '0',
    reasons: [],
  });
});

test('a difference names the month that had more responses or cases for its days', () => {
  const cases = (denominator: string): Evidence['measurements'] => [
    { kind: 'ratio', measure: 'complaintRate', numerator: '1', denominator, origin: 'typed' },
  ];
  const months = [
    month(30, '90', { responses: [response({ overall: 5 })], measurements: cases('100') }),
    month(30, '80', {
      responses: [response({ overall: 4 }), response({ overall: 4 })],
      measurements: cases('100'),
    }),
    month(30, '85', { responses: [response({ overall: 4 })], measurements: cases('300') }),
  ];
  expect(reconcile(exact('83'), months)).toEqual({
    mean: '85',
    difference: '-2',
    reasons: [
      { kind: 'moreResponses', period: 1 },
      { kind: 'moreCases', period: 2, measure: 'complaintRate' },
    ],
  });
});

test('a month without a total and events with limits are reasons, no total at all is no mean', () => {
  const late: Evidence['events'] = [{ indicatorKey: 'rules', code: 'late', count: '4' }];
  expect(reconcile(exact('82'), [month(30, null, {}), month(30, '80', { events: late })])).toEqual({
    mean: '80',
    difference: '2',
    reasons: [{ kind: 'periodWithoutTotal', period: 0 }, { kind: 'eventLimits' }],
  });
  expect(reconcile(exact('82'), [month(30, null, {})])).toEqual({
    mean: null,
    difference: null,
    reasons: [],
  });
});

test('a rating that was given in one month only weighs there alone', () => {
  const months = [
    { reviews: [review({ courtesy: 5, patience: 5 })] },
    { reviews: [review({ courtesy: 1 })] },
  ].map((evidence) => month(30, '50', evidence));
  expect(reconcile(exact('60'), months).reasons).toEqual([{ kind: 'rulesAppliedOnce' }]);
});

test('a month in another position is no part of the mean, and one under another scheme is named', () => {
  const months: ReconciledPeriod[] = [
    { ...month(31, '90', {}), isOtherPosition: true },
    { ...month(28, '80', {}), isOtherScheme: true },
    month(31, '70', {}),
  ];
  expect(reconcile(exact('76'), months)).toMatchObject({
    mean: '4410/59',
    reasons: [
      { kind: 'otherPosition', period: 0 },
      { kind: 'otherScheme', period: 1 },
    ],
  });
});

test('reviews of the quarter itself and responses of days without a month are reasons', () => {
  const months = [
    month(30, '80', { reviews: [review({ courtesy: 5 })], responses: [response({ overall: 5 })] }),
  ];
  const evidence: Evidence = {
    ...nothing,
    reviews: [review({ courtesy: 1 })],
    responses: [response({ overall: 5 }), response({ overall: 1 }), response({})],
  };
  expect(reconcileTotals({ total: exact('70'), evidence }, months).reasons).toEqual([
    { kind: 'ownReviews' },
    { kind: 'otherResponses', pooled: 2, within: 1 },
  ]);
});

test('whatever the evidence of two months, a difference has a reason', () => {
  const withoutWindow = anyEvidence.map(({ earlier: _earlier, ...evidence }) => evidence);
  fc.assert(
    fc.property(withoutWindow, withoutWindow, (first, second) => {
      const periods = [first, second].map((evidence, i): ReconciledPeriod => ({
        days: 30 + i,
        evidence,
        total: scoreAppraisal(wideScheme, evidence).total,
      }));
      const { total } = scoreAppraisal(wideScheme, rollUpEvidence(periods));
      if (total === null) return;
      const { mean, difference, reasons } = reconcile(total, periods);
      if (mean === null || difference === '0') return;
      expect(reasons).not.toEqual([]);
    }),
  );
});
