import { compare, formatFraction, HUNDRED, toFraction, ZERO } from '@shared/base/fraction';
import type { Basis, Scale } from '@shared/domain/scheme';
import { scoreIndicatorExact } from '@shared/scoring/scoreIndicator';
import { scoreRange } from '@shared/scoring/scoreRange';
import { readyMadeSchemes } from '@shared/schemes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from './arbitraries';
import { fivePoints, measured, type MeasuredMethod } from './buildScheme';

function rangeOf(basis: Basis): string {
  const { lowest, highest } = scoreRange(basis);
  return `${formatFraction(lowest)}–${formatFraction(highest)}`;
}

function survey(statistic: 'topBox' | 'nps', scale: Scale, top?: number): Basis {
  return { kind: 'survey', questions: ['asked'], scale, statistic, ...(top && { top }) };
}
const tenPoints: Scale = { min: 0, max: 10, conversion: { kind: 'ratio' } };
const anchors = [
  { x: '70', s: '60' },
  { x: '95', s: '100' },
];

test.each<readonly [string, Basis, string]>([
  ['five points in per cent of what is possible', { kind: 'rating', scale: fivePoints }, '0–100'],
  [
    'five points as a share of the highest',
    { kind: 'rating', scale: { ...fivePoints, conversion: { kind: 'ratio' } } },
    '20–100',
  ],
  ['the share of the top answers', survey('topBox', fivePoints, 4), '0–100'],
  ['the net promoter score', survey('nps', tenPoints), '0–100'],
  ['a line between anchors', measured({ type: 'linear', direction: 'higher', anchors }), '60–100'],
  [
    'a line with a gate',
    measured({ type: 'linear', direction: 'higher', anchors, belowFloor: 'zero' }),
    '0–100',
  ],
  ['a ratio', measured({ type: 'ratio', direction: 'higher', target: '90' }), '0–100'],
  [
    'a ratio whose cap is further than 100 per cent can reach',
    measured({ type: 'ratio', direction: 'higher', target: '80', cap: '150' }),
    '0–125',
  ],
  [
    'a mirrored ratio, where nothing at all is twice as good',
    measured({ type: 'ratio', direction: 'lower', target: '5', cap: '250' }),
    '0–200',
  ],
  [
    'an inverse ratio of a share',
    measured({ type: 'ratio', direction: 'lower', lowerForm: 'inverse', target: '5' }),
    '5–100',
  ],
  [
    'a slope between floor and cap',
    measured(
      {
        type: 'slope',
        target: '100',
        base: '100',
        unit: '5',
        plusPerUnit: '5',
        minusPerUnit: '5',
        floor: '10',
        cap: '120',
        partial: 'ignore',
      },
      'value',
    ),
    '10–120',
  ],
  [
    'bands',
    measured({
      type: 'bands',
      bands: [
        { min: '0', max: '80', score: '40' },
        { min: '80', max: null, score: '90' },
      ],
    }),
    '40–90',
  ],
  [
    'events with limits',
    {
      kind: 'events',
      method: {
        type: 'events',
        base: '90',
        bonusCap: '5',
        events: {
          late: { kind: 'deduct', points: '2', maxPoints: '10' },
          rude: { kind: 'deduct', points: '5', maxPoints: '20' },
          praised: { kind: 'bonus', points: '1' },
        },
      },
    },
    '60–95',
  ],
])('the range of %s', (_name, basis, range) => {
  expect(rangeOf(basis)).toBe(range);
});

const methods: fc.Arbitrary<MeasuredMethod> = fc.oneof(
  fc.record({
    type: fc.constant('ratio' as const),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    lowerForm: fc.constantFrom('mirror' as const, 'inverse' as const),
    target: fc.integer({ min: 1, max: 100 }).map(String),
    floor: fc.integer({ min: 0, max: 40 }).map(String),
    cap: fc.integer({ min: 60, max: 150 }).map(String),
  }),
  fc.record({
    type: fc.constant('slope' as const),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    target: fc.integer({ min: 1, max: 100 }).map(String),
    base: fc.integer({ min: 40, max: 100 }).map(String),
    unit: fc.integer({ min: 1, max: 9 }).map(String),
    unitIsPercentOfTarget: fc.boolean(),
    plusPerUnit: fc.integer({ min: 0, max: 9 }).map(String),
    minusPerUnit: fc.integer({ min: 0, max: 9 }).map(String),
    partial: fc.constantFrom('proportional' as const, 'ignore' as const, 'full' as const),
    cap: fc.constantFrom('100', '120'),
  }),
  fc.record({
    type: fc.constant('linear' as const),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    anchors: fc
      .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 5 })
      .map((xs) => xs.map((x) => ({ x: String(x), s: String((x * 37) % 101) }))),
  }),
);

test('no measured value scores outside the range of its method', () => {
  fc.assert(
    fc.property(
      methods,
      fc.constantFrom('percent' as const, 'per100' as const, 'value' as const),
      rational,
      (method, unit, value) => {
        const isPossible =
          unit === 'value' ||
          (compare(value, ZERO) >= 0 && (unit === 'per100' || compare(value, HUNDRED) <= 0));
        fc.pre(isPossible);
        const { lowest, highest } = scoreRange(measured(method, unit));
        const result = scoreIndicatorExact(method, value);
        if (result.status !== 'ok') throw new Error(`No score at ${formatFraction(value)}`);
        // An inverse ratio comes near to 0 without an end.
        const reach = compare(lowest, toFraction('0.01')) < 0 ? ZERO : lowest;
        expect(compare(result.score, reach)).toBeGreaterThanOrEqual(0);
        expect(compare(result.score, highest)).toBeLessThanOrEqual(0);
      },
    ),
    { numRuns: 2000 },
  );
});

test('every scheme that comes with the program can reach 100 in each indicator', () => {
  for (const { content } of readyMadeSchemes) {
    for (const { basis } of content.sources.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ indicators }) => indicators),
    )) {
      expect(formatFraction(scoreRange(basis).highest)).toBe('100');
    }
  }
});
