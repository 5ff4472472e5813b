import { formatFraction, parseFraction } from '@shared/base/fraction';
import type { Evidence } from '@shared/scoring/evidence';
import { evidenceSchema } from '@shared/scoring/evidence';
import { dayWeightedMean, rollUpEvidence } from '@shared/scoring/rollUpEvidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvidence, nothing, response, review, wideScheme } from './buildCase';

test('responses are pooled, so that a month with more of them counts more', () => {
  const january = { ...nothing, responses: [1, 2, 3].map(() => response({ overall: 5 })) };
  const february = { ...nothing, responses: [response({ overall: 1 })] };
  const { responses } = rollUpEvidence([
    { days: 31, evidence: january },
    { days: 28, evidence: february },
  ]);
  expect(responses).toEqual([...january.responses, ...february.responses]);
});

test('rates are the sum of the numerators over that of the denominators', () => {
  const rate = (numerator: string, denominator: string): Evidence => ({
    ...nothing,
    measurements: [
      { kind: 'ratio', measure: 'firstAnswer', numerator, denominator, origin: 'typed' },
    ],
  });
  expect(
    rollUpEvidence([
      { days: 31, evidence: rate('1', '2') },
      { days: 28, evidence: rate('98', '98') },
    ]).measurements,
  ).toEqual([
    {
      kind: 'ratio',
      measure: 'firstAnswer',
      numerator: '99',
      denominator: '100',
      origin: 'typed',
    },
  ]);
});

test('a typed measurement of a month goes before the counted one of that month', () => {
  const ratio = (
    origin: 'typed' | 'ticket',
    numerator: string,
  ): Evidence['measurements'][number] => ({
    kind: 'ratio',
    measure: 'firstAnswer',
    numerator,
    denominator: '10',
    origin,
  });
  const evidence = { ...nothing, measurements: [ratio('ticket', '9'), ratio('typed', '5')] };
  const other = { ...nothing, measurements: [ratio('ticket', '8')] };
  expect(
    rollUpEvidence([
      { days: 31, evidence },
      { days: 28, evidence: other },
    ]).measurements,
  ).toEqual([{ ...ratio('typed', '13'), denominator: '20' }]);
});

test('ratings and single values are weighted by the days of their cycle', () => {
  const month = (rating: number, sales: string): Evidence => ({
    ...nothing,
    reviews: [review({ courtesy: rating, patience: rating })],
    measurements: [{ kind: 'value', measure: 'sales', value: sales, origin: 'typed' }],
  });
  const evidence = rollUpEvidence([
    { days: 10, evidence: month(5, '100') },
    { days: 30, evidence: month(1, '60') },
  ]);
  const tree = scoreAppraisal(wideScheme, evidence);
  expect(tree.sources[0]?.score).toBe('25');
  const sales = tree.sources[2]?.dimensions[0]?.indicators[1];
  expect(sales?.input).toMatchObject({
    value: '70',
    periods: [
      { value: '100', days: 10 },
      { value: '60', days: 30 },
    ],
  });
});

test('two superiors in one month weigh no more than one in another', () => {
  const evidence = rollUpEvidence([
    {
      days: 30,
      evidence: {
        ...nothing,
        reviews: [review({ courtesy: 5, patience: 5 }), review({ courtesy: 5, patience: 5 })],
      },
    },
    { days: 30, evidence: { ...nothing, reviews: [review({ courtesy: 1, patience: 1 })] } },
  ]);
  expect(scoreAppraisal(wideScheme, evidence).sources[0]?.score).toBe('50');
});

test('events are summed before their limits, and vetoes all stay', () => {
  const late = (count: string) => ({ indicatorKey: 'rules', code: 'late', count });
  const theft = { code: 'theft', capGrade: 'fail' as const };
  const rolled = rollUpEvidence([
    { days: 31, evidence: { ...nothing, events: [late('3')] } },
    { days: 28, evidence: { ...nothing, events: [late('4')], vetoes: [theft] } },
  ]);
  expect(rolled).toMatchObject({ events: [late('7')], vetoes: [theft] });
});

test('the mean of the totals by days stands beside it', () => {
  const exact = (text: string) => formatFraction(parseFraction(text));
  expect(
    dayWeightedMean([
      { days: 31, total: exact('90') },
      { days: 28, total: null },
      { days: 31, total: exact('80.5') },
    ]),
  ).toBe('85.25');
  expect(dayWeightedMean([{ days: 31, total: null }])).toBeNull();
});

test('evidence cut in two at any day and rolled up gives the same total', () => {
  fc.assert(
    fc.property(
      anyEvidence,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 30 }),
      ({ earlier: _earlier, ...evidence }, a, b, days) => {
        const cut = a % (evidence.responses.length + 1);
        const eventCut = b % ((evidence.events ?? []).length + 1);
        const whole = scoreAppraisal(wideScheme, evidence);
        const part = (place: 0 | 1): Evidence => ({
          ...evidence,
          responses: place === 0 ? evidence.responses.slice(0, cut) : evidence.responses.slice(cut),
          measurements: evidence.measurements.map((each) =>
            each.kind === 'times'
              ? {
                  ...each,
                  cases: place === 0 ? each.cases.slice(0, cut) : each.cases.slice(cut),
                }
              : each,
          ),
          ...(evidence.events === undefined
            ? {}
            : {
                events:
                  place === 0
                    ? evidence.events.slice(0, eventCut)
                    : evidence.events.slice(eventCut),
              }),
        });
        const rolled = rollUpEvidence([
          { days, evidence: part(0) },
          { days: 31 - days, evidence: part(1) },
        ]);
        expect(evidenceSchema.parse(rolled)).toEqual(rolled);
        const { total, grade, status } = scoreAppraisal(wideScheme, rolled);
        expect({ total, grade, status }).toEqual({
          total: whole.total,
          grade: whole.grade,
          status: whole.status,
        });
      },
    ),
  );
});

test('months rolled up to quarters and these to a year give what the months give at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ days: fc.integer({ min: 1, max: 31 }), evidence: anyEvidence }), {
        minLength: 4,
        maxLength: 4,
      }),
      (months) => {
        const year = rollUpEvidence([
          { days: 59, evidence: rollUpEvidence(months.slice(0, 2)) },
          { days: 61, evidence: rollUpEvidence(months.slice(2)) },
        ]);
        const { total } = scoreAppraisal(wideScheme, rollUpEvidence(months));
        expect(scoreAppraisal(wideScheme, year).total).toBe(total);
      },
    ),
  );
});
