import { sameInEveryLocale } from '@shared/domain/locale';
import type { Basis, Indicator, Scale, SchemeContent } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import fc from 'fast-check';

const name = sameInEveryLocale('x');
const fivePoints: Scale = { min: 1, max: 5, conversion: { kind: 'pomp' } };
const elevenPoints: Scale = { min: 0, max: 10, conversion: { kind: 'pomp' } };

function indicator(key: string, weight: string, basis: Basis): Indicator {
  return { key, name, definition: name, weight, basis };
}

/** A scheme that uses every way of scoring. */
export const wideScheme: SchemeContent = {
  format: 1,
  name,
  sources: [
    {
      key: 'superior',
      weight: '0.3',
      dimensions: [
        {
          key: 'manner',
          name,
          weight: '1',
          indicators: [
            indicator('courtesy', '0.6', { kind: 'rating', scale: fivePoints }),
            indicator('patience', '0.4', { kind: 'rating', scale: fivePoints }),
          ],
        },
      ],
    },
    {
      key: 'customer',
      weight: '0.4',
      minimumResponses: 3,
      dimensions: [
        {
          key: 'satisfaction',
          name,
          weight: '1/3',
          indicators: [
            indicator('waiting', '1', {
              kind: 'survey',
              questions: ['overall', 'tooLong'],
              reversed: ['tooLong'],
              scale: fivePoints,
            }),
          ],
        },
        {
          key: 'loyalty',
          name,
          weight: '2/3',
          indicators: [
            indicator('recommend', '0.5', {
              kind: 'survey',
              questions: ['recommend'],
              scale: elevenPoints,
              statistic: 'nps',
            }),
            indicator('delighted', '0.5', {
              kind: 'survey',
              questions: ['overall'],
              scale: fivePoints,
              statistic: 'topBox',
              top: 4,
            }),
          ],
        },
      ],
    },
    {
      key: 'measurement',
      weight: '0.3',
      dimensions: [
        {
          key: 'speed',
          name,
          weight: '0.5',
          indicators: [
            indicator('firstAnswer', '0.5', {
              kind: 'measurement',
              measure: 'firstAnswer',
              unit: 'percent',
              withinMinutes: 30,
              target: name,
              method: {
                type: 'bands',
                bands: [
                  { min: null, max: '60', score: '40' },
                  { min: '60', max: '90', score: '80' },
                  { min: '90', max: null, score: '100' },
                ],
              },
            }),
            indicator('sales', '0.5', {
              kind: 'measurement',
              measure: 'sales',
              unit: 'value',
              target: name,
              method: {
                type: 'slope',
                target: '100',
                base: '100',
                unit: '5',
                plusPerUnit: '5',
                minusPerUnit: '5',
                partial: 'ignore',
                cap: '120',
              },
            }),
          ],
        },
        {
          key: 'discipline',
          name,
          weight: '0.5',
          indicators: [
            indicator('rules', '1', {
              kind: 'events',
              method: {
                type: 'events',
                base: '90',
                bonusCap: '15',
                events: {
                  late: { kind: 'deduct', points: '2', maxPoints: '10', name },
                  rude: { kind: 'deduct', points: '50' },
                  praised: { kind: 'bonus', points: '4' },
                },
              },
            }),
          ],
        },
      ],
    },
  ],
  grades: [
    { key: 'excellent', minimum: '90', coefficient: '1.5' },
    { key: 'good', minimum: '80', coefficient: '1.2' },
    { key: 'pass', minimum: '60', coefficient: '1' },
    { key: 'fail', minimum: '0', coefficient: '0.8' },
  ],
  decimals: 1,
  minimumCoverage: '0.5',
  missingSource: 'renormalise',
  trainingTarget: '75',
};

export const nothing: Evidence = { reviews: [], responses: [], measurements: [] };

/** A response to the survey of the scheme; what is left out was not answered. */
export function response(
  answers: Partial<Record<'overall' | 'tooLong' | 'recommend', number>>,
): Evidence['responses'][number] {
  return {
    answers: Object.fromEntries(
      Object.entries(answers).map(([key, value]) => [
        key,
        key === 'recommend'
          ? { value: String(value), min: 0, max: 10 }
          : { value: String(value), min: 1, max: 5 },
      ]),
    ),
  };
}

export function review(
  ratings: Readonly<Record<string, number>>,
  source: Evidence['reviews'][number]['source'] = 'superior',
): Evidence['reviews'][number] {
  return {
    source,
    reviewerName: '',
    ratings: Object.fromEntries(
      Object.entries(ratings).map(([key, value]) => [
        key,
        { kind: 'given' as const, value: String(value) },
      ]),
    ),
  };
}

const anyReview: fc.Arbitrary<Evidence['reviews'][number]> = fc
  .record(
    { courtesy: fc.integer({ min: 1, max: 5 }), patience: fc.integer({ min: 1, max: 5 }) },
    { requiredKeys: [] },
  )
  .map((ratings) => review(ratings));

const anyResponse: fc.Arbitrary<Evidence['responses'][number]> = fc
  .record(
    {
      overall: fc.integer({ min: 1, max: 5 }),
      tooLong: fc.integer({ min: 1, max: 5 }),
      recommend: fc.integer({ min: 0, max: 10 }),
    },
    { requiredKeys: [] },
  )
  .map(response);

/** Cases in minutes, done or not. */
const anyTimes = fc.array(
  fc.record({ t: fc.integer({ min: 0, max: 90 }).map(String), done: fc.boolean() }),
  { maxLength: 12 },
);

/** Anything that can be known under the wide scheme. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    reviews: fc.array(anyReview, { maxLength: 3 }),
    responses: fc.array(anyResponse, { maxLength: 8 }),
    measurements: fc
      .record({ sales: fc.integer({ min: 0, max: 200 }), cases: anyTimes })
      .map(({ sales, cases }): Evidence['measurements'] => [
        { kind: 'value', measure: 'sales', value: String(sales), origin: 'typed' },
        { kind: 'times', measure: 'firstAnswer', cases, origin: 'ticket' },
      ]),
    events: fc.array(
      fc.record({
        indicatorKey: fc.constant('rules'),
        code: fc.constantFrom('late', 'rude', 'praised'),
        count: fc.integer({ min: 0, max: 9 }).map(String),
      }),
      { maxLength: 5 },
    ),
    vetoes: fc.array(
      fc.record({
        code: fc.constantFrom('theft', 'fraud'),
        capGrade: fc.constantFrom('good' as const, 'pass' as const, 'fail' as const),
      }),
      { maxLength: 2 },
    ),
    earlier: fc.array(
      fc.record(
        { responses: fc.array(anyResponse, { maxLength: 4 }), positionChanged: fc.boolean() },
        { requiredKeys: ['responses'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['reviews', 'responses', 'measurements'] },
);
