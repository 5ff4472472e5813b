import {
  add,
  compare,
  formatFraction,
  maximum,
  minimum,
  parseFraction,
  subtract,
  toFraction,
  type Fraction,
} from '@shared/base/fraction';
import type { EventsRule, IndicatorRule, LinearRule } from '@shared/scoring/indicatorRule';
import { scoreIndicator, scoreIndicatorExact } from '@shared/scoring/scoreIndicator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveRational, rational } from './arbitraries';

const limits = fc.tuple(rational, rational).map(([a, b]) => ({
  floor: minimum(a, b),
  cap: maximum(a, b),
}));

const ratioRule = (direction: 'higher' | 'lower') =>
  fc
    .tuple(limits, positiveRational, fc.constantFrom<'mirror' | 'inverse'>('mirror', 'inverse'))
    .map(([range, target, lowerForm]): IndicatorRule => ({
      type: 'ratio',
      direction,
      target,
      lowerForm,
      ...range,
    }));

const slopeRule = (direction: 'higher' | 'lower') =>
  fc
    .record({
      range: limits,
      target: positiveRational,
      unit: positiveRational,
      base: rational,
      plusPerUnit: positiveRational,
      minusPerUnit: positiveRational,
      partial: fc.constantFrom<'proportional' | 'ignore' | 'full'>(
        'proportional',
        'ignore',
        'full',
      ),
      unitIsPercentOfTarget: fc.boolean(),
    })
    .map(({ range, ...rule }): IndicatorRule => ({ type: 'slope', direction, ...range, ...rule }));

/** Anchors at increasing x whose scores rise (or fall), each built from positive steps. */
const linearRule = (direction: 'higher' | 'lower'): fc.Arbitrary<IndicatorRule> =>
  fc
    .tuple(
      fc.array(fc.tuple(positiveRational, positiveRational), { minLength: 2, maxLength: 5 }),
      fc.boolean(),
    )
    .map(([steps, isGate]): LinearRule => {
      let x: Fraction = toFraction(0);
      let s: Fraction = toFraction(direction === 'higher' ? 0 : 50_000);
      const anchors = steps.map(([right, up]) => {
        x = add(x, right);
        s = direction === 'higher' ? add(s, up) : subtract(s, up);
        return { x, s };
      });
      return { type: 'linear', direction, anchors, belowFloor: isGate ? 'zero' : undefined };
    })
    .filter((rule) => rule.anchors.every(({ s }) => compare(toFraction(s), toFraction(0)) >= 0));

const bandsRule: fc.Arbitrary<IndicatorRule> = fc
  .array(fc.tuple(rational, positiveRational), { minLength: 1, maxLength: 4 })
  .map((parts) => {
    const ends = parts.map(([end]) => end).toSorted(compare);
    let score: Fraction = toFraction(0);
    const bands = [null, ...ends].map((min, i) => {
      score = add(score, parts[i % parts.length]?.[1] ?? toFraction(1));
      return { min, max: ends[i] ?? null, score };
    });
    return { type: 'bands', bands };
  });

function scoreOf(rule: IndicatorRule, actual: Fraction): Fraction {
  const result = scoreIndicatorExact(rule, actual);
  if (result.status !== 'ok') throw new Error(`The rule gave ${result.status}`);
  return result.score;
}

test('a score lies between the floor and the cap of its rule', () => {
  const rules = fc.oneof(ratioRule('higher'), ratioRule('lower'), slopeRule('higher'));
  fc.assert(
    fc.property(rules, rational, (rule, actual) => {
      if (rule.type !== 'ratio' && rule.type !== 'slope') throw new Error('not a limited rule');
      const score = scoreOf(rule, actual);
      expect(compare(score, toFraction(rule.floor ?? 0))).toBeGreaterThanOrEqual(0);
      expect(compare(score, toFraction(rule.cap ?? 100))).toBeLessThanOrEqual(0);
    }),
  );
});

test('a linear score lies between the lowest and the highest anchor, or is the 0 of the gate', () => {
  fc.assert(
    fc.property(linearRule('higher'), rational, (rule, actual) => {
      if (rule.type !== 'linear') throw new Error('not a linear rule');
      const scores = rule.anchors.map(({ s }) => toFraction(s));
      const score = scoreOf(rule, actual);
      const isGated = rule.belowFloor === 'zero' && formatFraction(score) === '0';
      expect(isGated || compare(score, scores.reduce(minimum)) >= 0).toBe(true);
      expect(compare(score, scores.reduce(maximum))).toBeLessThanOrEqual(0);
    }),
  );
});

test('a higher value never lowers the score of a higher-is-better rule', () => {
  const rules = fc.oneof(linearRule('higher'), ratioRule('higher'), slopeRule('higher'), bandsRule);
  fc.assert(
    fc.property(rules, rational, positiveRational, (rule, actual, rise) => {
      const before = scoreOf(rule, actual);
      expect(compare(scoreOf(rule, add(actual, rise)), before)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 400 },
  );
});

test('a higher value never raises the score of a lower-is-better rule', () => {
  const rules = fc.oneof(linearRule('lower'), ratioRule('lower'), slopeRule('lower'));
  fc.assert(
    fc.property(rules, rational, positiveRational, (rule, actual, rise) => {
      const before = scoreOf(rule, actual);
      expect(compare(scoreOf(rule, add(actual, rise)), before)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 400 },
  );
});

test('a linear rule gives each anchor its score, in whatever order the anchors are listed', () => {
  fc.assert(
    fc.property(linearRule('higher'), (rule) => {
      if (rule.type !== 'linear') throw new Error('not a linear rule');
      const reversed = { ...rule, anchors: rule.anchors.toReversed() };
      for (const { x, s } of rule.anchors) {
        expect(scoreOf(reversed, toFraction(x))).toEqual(s);
      }
    }),
  );
});

test('missing data is no_data before the rule is looked at', () => {
  const rule: IndicatorRule = { type: 'ratio', target: '0' };
  expect(scoreIndicator({ rule, actual: null, dp: 1 })).toEqual({ status: 'no_data', score: null });
});

test('a rule that contradicts itself is an invalid rule', () => {
  const slope = { type: 'slope', base: '100', plusPerUnit: '1', minusPerUnit: '1' } as const;
  const rules: readonly IndicatorRule[] = [
    { type: 'linear', anchors: [{ x: '1', s: '0' }] },
    {
      type: 'linear',
      anchors: [
        { x: '1.0', s: '0' },
        { x: '2', s: '5' },
        { x: '1', s: '9' },
      ],
    },
    { type: 'ratio', target: '-5' },
    { type: 'ratio', target: '5', floor: '80', cap: '70' },
    { ...slope, target: '10', unit: '0' },
    { ...slope, target: '10', unit: '-1' },
    { ...slope, target: '0', unit: '5', unitIsPercentOfTarget: true },
    { ...slope, target: '-10', unit: '-5', unitIsPercentOfTarget: true },
  ];
  expect(rules.map((rule) => scoreIndicatorExact(rule, '5').status)).toEqual(
    rules.map(() => 'invalid_rule'),
  );
});

test('a slope in plain units may have a target of 0 or below', () => {
  const rule: IndicatorRule = {
    type: 'slope',
    target: '-2',
    base: '80',
    unit: '1',
    plusPerUnit: '3',
    minusPerUnit: '3',
  };
  expect(formatFraction(scoreOf(rule, parseFraction('1')))).toBe('89');
});

test('incomplete units count in part, not at all or as whole ones, whole units always as they are', () => {
  const scores = (['proportional', 'ignore', 'full'] as const).map((partial) =>
    ['14', '15.5', '8', '4.5'].map((actual) => {
      const rule: IndicatorRule = {
        type: 'slope',
        target: '10',
        base: '50',
        unit: '2',
        plusPerUnit: '1',
        minusPerUnit: '10',
        partial,
      };
      return formatFraction(scoreOf(rule, parseFraction(actual)));
    }),
  );
  expect(scores).toEqual([
    ['52', '52.75', '40', '22.5'],
    ['52', '52', '40', '30'],
    ['52', '53', '40', '20'],
  ]);
});

test('a negative value of a ratio is clamped, an inverse ratio at or below 0 gets the cap', () => {
  const texts = [
    scoreOf({ type: 'ratio', target: '10' }, parseFraction('-3')),
    scoreOf({ type: 'ratio', target: '10', direction: 'lower', cap: '150' }, parseFraction('-3')),
    scoreOf(
      { type: 'ratio', target: '10', direction: 'lower', lowerForm: 'inverse', cap: '150' },
      parseFraction('-3'),
    ),
  ].map(formatFraction);
  expect(texts).toEqual(['0', '150', '150']);
});

const eventsRule: EventsRule = {
  type: 'events',
  base: '100',
  bonusCap: '10',
  cap: '120',
  events: {
    late: { kind: 'deduct', points: '2', maxPoints: '10' },
    praise: { kind: 'bonus', points: '3' },
  },
};

test('rows of one event are added up before its limit applies', () => {
  const rows = [
    { code: 'late', count: 3 },
    { code: 'praise', count: 1 },
    { code: 'late', count: 4 },
  ];
  expect(scoreIndicator({ rule: eventsRule, actual: rows, dp: 1 })).toEqual({
    status: 'ok',
    score: '93',
    display: '93.0',
    deducted: '10',
    bonus: '3',
    raw: '93',
    truncated: false,
  });
});

test('an unknown event is an invalid rule, also if it is named like a property of objects', () => {
  for (const code of ['early', 'toString']) {
    expect(scoreIndicatorExact(eventsRule, [{ code, count: 1 }]).status).toBe('invalid_rule');
  }
});

test('a negative count is refused', () => {
  expect(() => scoreIndicatorExact(eventsRule, [{ code: 'late', count: -1 }])).toThrow(RangeError);
});

test('events and numbers are not taken for one another', () => {
  expect(() => scoreIndicatorExact(eventsRule, '5')).toThrow(TypeError);
  expect(() => scoreIndicatorExact({ type: 'ratio', target: '5' }, [])).toThrow(TypeError);
});

test('a value on a shared border belongs to the first band that takes it', () => {
  const rule: IndicatorRule = {
    type: 'bands',
    bands: [
      { min: '0', max: '10', maxIncl: true, score: '1' },
      { min: '10', max: '20', score: '2' },
    ],
  };
  const results = ['0', '10', '10.001', '20', '-0.1'].map((x) => scoreIndicatorExact(rule, x));
  expect(results.map(({ score }) => score && formatFraction(score))).toEqual([
    '1',
    '1',
    '2',
    null,
    null,
  ]);
});
