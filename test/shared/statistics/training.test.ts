import { did } from '@shared/statistics/did';
import { ipa } from '@shared/statistics/ipa';
import { keyDriverGate } from '@shared/statistics/keyDriverGate';
import { lmg } from '@shared/statistics/lmg';
import { pairedEffect } from '@shared/statistics/pairedEffect';
import { regressionToMean } from '@shared/statistics/regressionToMean';
import { relativeWeights } from '@shared/statistics/relativeWeights';
import { shopNeeds } from '@shared/statistics/shopNeeds';
import { trainingNeeds } from '@shared/statistics/trainingNeeds';
import { triangulate } from '@shared/statistics/triangulate';
import { expect, test } from 'vitest';

const evidence = { weight: '0.5', est: 60, sd: 5, n: 9 };

test('needs are ordered by status, then priority, then scheme order', () => {
  const { order } = trainingNeeds({
    dims: [
      { ...evidence, id: 'none', raw: 75 },
      { ...evidence, id: 'few', raw: 20, n: 2 },
      { ...evidence, id: 'unsure', raw: 70, est: 74 },
      { ...evidence, id: 'small', raw: 70 },
      { ...evidence, id: 'large', raw: 50 },
      { ...evidence, id: 'small too', raw: 70 },
    ],
    minN: 3,
  });
  expect(order).toEqual(['large', 'small', 'small too', 'unsure', 'few', 'none']);
});

test('a gap of 0 is no need but keeps its confidence; missing scores are only observed', () => {
  const { dims } = trainingNeeds({
    dims: [
      { ...evidence, id: 'at', raw: 75, est: 75 },
      { ...evidence, id: 'missing', raw: null, est: null, sd: null },
    ],
    minN: 3,
  });
  expect(dims).toEqual([
    { id: 'at', gap: 0, confidence: 0.5, priority: 0, status: 'none' },
    { id: 'missing', gap: null, confidence: null, priority: null, status: 'observe' },
  ]);
});

test('a confidence of exactly 0.8 is enough to train, whatever the distance', () => {
  const statusAt = (sd: number) =>
    trainingNeeds({
      dims: [{ ...evidence, id: 'a', raw: 60, est: 75 - 0.8416212335729143 * sd, sd }],
      minN: 3,
    }).dims[0]?.status;
  expect([0.7, 1, 2.5, 10].map(statusAt)).toEqual(['train', 'train', 'train', 'train']);
  expect(statusAt(-1)).toBe('watch');
});

test('an unknown error is never a confident need', () => {
  const { dims } = trainingNeeds({ dims: [{ ...evidence, id: 'a', raw: 50, sd: 0 }], minN: 3 });
  expect(dims).toEqual([{ id: 'a', gap: 25, confidence: null, priority: null, status: 'watch' }]);
});

test('three of six employees in need are common, two of two are not, nobody assessed is none', () => {
  const status = (...list: readonly ('train' | 'none' | 'observe' | null)[]) =>
    list.map((each, i) => ({ id: `e${i}`, status: { d: each } }));
  const kindOf = (employees: ReturnType<typeof status>) =>
    shopNeeds({ dims: ['d'], employees }).map(({ kind, assessed }) => [kind, assessed]);
  expect(kindOf(status('train', 'train', 'train', 'none', 'none', 'none', null))).toEqual([
    ['common', 6],
  ]);
  expect(kindOf(status('train', 'train', 'observe'))).toEqual([['individual', 2]]);
  expect(shopNeeds({ dims: ['other'], employees: status('train') })).toEqual([
    { id: 'other', assessed: 0, need: 0, share: null, wilson: null, kind: 'none' },
  ]);
});

test('an empty importance chart has no crosshair', () => {
  expect(ipa({ items: [], crossImportance: null, crossPerformance: 75 })).toEqual({
    crossImportance: null,
    crossPerformance: 75,
    quadrant: {},
  });
});

test('between 50 responses and ten per question only correlations are shown', () => {
  expect(keyDriverGate({ n: 50, p: 5 }).method).toBe('derived');
  expect(keyDriverGate({ n: 59, p: 6 }).method).toBe('correlation_only');
  expect(keyDriverGate({ n: 20, p: 1 }).method).toBe('correlation_only');
  expect(keyDriverGate({ n: 19, p: 1 }).method).toBe('stated');
});

test('uncorrelated predictors share R² by their squared correlations, in both methods', () => {
  const R = [
    [1, 0.6, 0.3],
    [0.6, 1, 0],
    [0.3, 0, 1],
  ];
  const names = ['a', 'b'];
  expect(relativeWeights({ R, names }).raw['a']).toBeCloseTo(0.36, 9);
  expect(lmg({ R, names }).raw['b']).toBeCloseTo(0.09, 9);
});

test('a predictor given twice shares its R² equally in both methods', () => {
  const R = [
    [1, 0.6, 0.6],
    [0.6, 1, 1],
    [0.6, 1, 1],
  ];
  const names = ['a', 'b'];
  for (const { r2, raw } of [relativeWeights({ R, names }), lmg({ R, names })]) {
    expect(r2).toBeCloseTo(0.36, 9);
    expect(raw['a']).toBeCloseTo(0.18, 9);
    expect(raw['b']).toBeCloseTo(0.18, 9);
  }
});

test('a correlation matrix that does not fit the names, or too many predictors, is refused', () => {
  const many = Array.from({ length: 10 }, (_, i) =>
    Array.from({ length: 10 }, (__, j) => (i === j ? 1 : 0)),
  );
  expect(() => lmg({ R: [[1]], names: ['a'] })).toThrow(RangeError);
  expect(() => relativeWeights({ R: [[1]], names: ['a'] })).toThrow(RangeError);
  expect(() => lmg({ R: many, names: [...'abcdefghi'] })).toThrow('More than 8 predictors');
});

test('without an outcome to explain there are no shares', () => {
  const R = [
    [1, 0],
    [0, 1],
  ];
  expect(relativeWeights({ R, names: ['a'] })).toEqual({
    r2: 0,
    raw: { a: 0 },
    share: { a: null },
  });
});

test('equal changes have a mean but no interval', () => {
  const before = [60.1, 70.2, 80.3];
  const effect = pairedEffect({ before, after: before.map((value) => value + 5) });
  expect(effect.mean).toBeCloseTo(5, 9);
  expect([effect.n, effect.ci, effect.p]).toEqual([3, null, null]);
  expect(pairedEffect({ before: [], after: [] })).toEqual({ n: 0, mean: null, ci: null, p: null });
  expect(() => pairedEffect({ before: [1], after: [] })).toThrow(RangeError);
});

test('a difference in differences needs three employees in either arm for an interval', () => {
  const trained = { trainedBefore: [60, 61, 62], trainedAfter: [70, 75, 71] };
  const two = { untrainedBefore: [60, 60], untrainedAfter: [61, 63] };
  const three = { untrainedBefore: [60, 60, 60], untrainedAfter: [61, 63, 62] };
  expect(did({ ...trained, ...two }).ci).toBeNull();
  expect(did({ ...trained, ...three }).ci).not.toBeNull();
});

test('without responses and prior there is no reliability', () => {
  expect(regressionToMean({ selectedMean: 60, shopMean: 80, n: 0, m: 0 })).toEqual({
    reliability: null,
    expectedAfterNoTraining: null,
    expectedGainNoTraining: null,
  });
});

test('verdicts on a training follow the listed precedence', () => {
  const verdicts = [
    triangulate({ exam: 'down', practical: 'flat', customer: 'flat' }),
    triangulate({ exam: 'flat', practical: 'up', customer: 'up' }),
    triangulate({ exam: 'up', practical: 'up', customer: 'insufficient' }),
    triangulate({ exam: 'flat', practical: 'insufficient', customer: 'insufficient' }),
    triangulate({ exam: 'flat', practical: 'flat', customer: 'up' }),
    triangulate({ exam: 'flat', practical: 'flat', customer: 'insufficient' }),
  ];
  expect(verdicts.map(({ verdict }) => verdict)).toEqual([
    'not_shown',
    'effective',
    'learned_not_yet_visible',
    'not_enough_data',
    'partial',
    'not_shown',
  ]);
});

test('items of equal importance are all at their mean, also where doubles miss it', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, importance: 0.1, performance: 60 }));
  const { quadrant } = ipa({ items, crossImportance: null, crossPerformance: 75 });
  expect(quadrant).toEqual({ a: 'concentrate', b: 'concentrate', c: 'concentrate' });
});
