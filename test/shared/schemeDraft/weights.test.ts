import {
  compare,
  divide,
  formatFraction,
  isZero,
  ONE,
  parseFraction,
  sum,
} from '@shared/base/fraction';
import { weightSchema } from '@shared/domain/exactText';
import { schemeDraftSchema, type SchemeContent } from '@shared/domain/scheme';
import {
  addDimension,
  addIndicator,
  emptyIndicator,
  movePart,
  removePart,
} from '@shared/schemeDraft/parts';
import { readNumber, readWeight, showWeight } from '@shared/schemeDraft/readTyped';
import { siblingsBelow, type Path } from '@shared/schemeDraft/siblings';
import {
  canScale,
  scaleToWhole,
  setWeight,
  splitEqually,
  stepWeight,
  weightSum,
} from '@shared/schemeDraft/weights';
import { sameInEveryLocale } from '@shared/domain/locale';
import { readyMadeSchemes } from '@shared/schemes';
import { checkScheme, hasErrors } from '@shared/scoring/checkScheme';
import { gradeWords } from '@shared/text/gradeWords';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  buildDimension,
  buildIndicator,
  buildScheme,
  buildSource,
  rated,
} from '../scoring/buildScheme';

function withWeights(weights: readonly string[]): SchemeContent {
  const items = weights.map((weight, place) => buildIndicator(rated, `item${place}`, weight));
  return buildScheme({ sources: [buildSource([buildDimension(items)])] });
}

const parent: Path = ['superior', 'part'];

function weightsOf(content: SchemeContent): readonly string[] {
  return siblingsBelow(content, parent).map(({ weight }) => weight);
}

describe('a typed weight', () => {
  it.each([
    ['30', '0.3'],
    ['30 %', '0.3'],
    ['30%', '0.3'],
    ['0.3', '0.3'],
    ['33.3', '0.333'],
    ['33.4 %', '0.334'],
    ['1/3', '1/3'],
    ['0.5%', '0.005'],
    ['100', '1'],
    ['1', '1'],
    ['0', '0'],
    ['３０％', '0.3'],
    ['.25', '0.25'],
    ['30.', '0.3'],
  ])('%s is %s', (typed, weight) => expect(readWeight(typed)).toBe(weight));

  it.each(['', 'abc', '-5', '1/0', '30 40', '1,5', '%', '1e3'])('%j is none', (typed) =>
    expect(readWeight(typed)).toBeNull(),
  );

  it('is shown in per cent where these end, and reads back as the same weight', () => {
    expect(showWeight('0.333')).toBe('33.3 %');
    expect(showWeight('1/3')).toBe('1/3');
    expect(showWeight('abc')).toBe('abc');
    const text = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
      .map(([above, below]) => `${above}/${below}`);
    fc.assert(
      fc.property(text, (weight) => {
        const back = readWeight(showWeight(weight));
        expect(back === null ? null : compare(parseFraction(back), parseFraction(weight))).toBe(0);
      }),
    );
  });
});

test('any other number keeps its sign and its digits', () => {
  expect(['－5', '70%', '1/3', ' 4.50 ', '−2'].map(readNumber)).toEqual([
    '-5',
    '70',
    '1/3',
    '4.50',
    '-2',
  ]);
  expect(readNumber('4,5')).toBeNull();
});

test('33.3, 33.3 and 33.4 per cent are a whole, and so are three thirds', () => {
  for (const typed of [
    ['33.3', '33.3', '33.4'],
    ['1/3', '1/3', '1/3'],
  ]) {
    const found = weightSum(typed.map((text) => ({ weight: readWeight(text) ?? '' })));
    expect(found !== null && isZero(found.missing)).toBe(true);
  }
  const short = weightSum(
    ['33.3', '33.3', '33.3'].map((text) => ({ weight: readWeight(text) ?? '' })),
  );
  expect(short === null ? null : formatFraction(short.missing)).toBe('0.001');
});

test('an equal split adds up to exactly 1, however many there are', () => {
  for (let count = 1; count <= 50; count += 1) {
    const split = splitEqually(withWeights(Array.from({ length: count }, () => '0.1')), parent);
    expect(formatFraction(weightSum(siblingsBelow(split, parent))?.sum ?? parseFraction('0'))).toBe(
      '1',
    );
    expect(new Set(weightsOf(split)).size).toBe(1);
  }
});

test('scaling to a whole keeps every ratio and reaches exactly 1', () => {
  const weight = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }))
    .map(([above, below]) => `${above}/${below}`);
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 6 }), (weights) => {
      const content = withWeights(weights);
      const scaled = weightsOf(scaleToWhole(content, parent));
      const total = sum(weights.map(parseFraction));
      if (!canScale(content, parent)) {
        expect(scaled).toEqual(weights);
        return;
      }
      expect(compare(sum(scaled.map(parseFraction)), ONE)).toBe(0);
      scaled.forEach((text, place) => {
        expect(weightSchema.safeParse(text).success).toBe(true);
        const expected = divide(parseFraction(weights[place] ?? ''), total);
        expect(compare(parseFraction(text), expected)).toBe(0);
      });
    }),
  );
});

test('a step changes one weight by exactly 1 per cent, never below 0', () => {
  const content = withWeights(['1/3', '0.005', '0.5']);
  expect(weightsOf(stepWeight(content, [...parent, 'item0'], 1))).toEqual([
    '103/300',
    '0.005',
    '0.5',
  ]);
  expect(weightsOf(stepWeight(content, [...parent, 'item1'], -1))).toEqual(['1/3', '0', '0.5']);
});

describe('whatever is done one after the other', () => {
  const paths: readonly Path[] = [
    ['customer'],
    ['superior'],
    ['customer', 'satisfaction'],
    ['customer', 'speed'],
    ['customer', 'satisfaction', 'customerOverall'],
    ['superior', 'attitude', 'patience'],
  ];
  const edit = fc.oneof(
    fc.record({
      kind: fc.constant('set' as const),
      path: fc.constantFrom(...paths),
      text: fc.oneof(fc.constantFrom('33.3', '1/3', '0.3', '30 %', '', 'abc', '7/9'), fc.string()),
    }),
    fc.record({
      kind: fc.constantFrom(
        'step' as const,
        'split' as const,
        'scale' as const,
        'remove' as const,
        'up' as const,
        'down' as const,
        'addDimension' as const,
        'addIndicator' as const,
      ),
      path: fc.constantFrom(...paths),
      text: fc.constant(''),
    }),
  );

  it('keeps a draft that can be saved, with exact texts and no key twice', () => {
    const start = readyMadeSchemes[0]?.content ?? buildScheme();
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const end = edits.reduce((content, { kind, path, text }) => {
          const parentPath = path.slice(0, -1);
          switch (kind) {
            case 'set':
              return setWeight(content, path, (readWeight(text) ?? text).slice(0, 80));
            case 'step':
              return stepWeight(content, path, 1);
            case 'split':
              return splitEqually(content, parentPath);
            case 'scale':
              return scaleToWhole(content, parentPath);
            case 'remove':
              return path.length === 3 ? removePart(content, path) : content;
            case 'up':
              return movePart(content, path, -1);
            case 'down':
              return movePart(content, path, 1);
            case 'addDimension':
              return addDimension(content, path.slice(0, 1), sameInEveryLocale('新'))[0];
            case 'addIndicator': {
              const name = sameInEveryLocale('新');
              const empty = emptyIndicator(content, 'customer', name);
              return path.length < 2 ? content : addIndicator(content, path.slice(0, 2), empty)[0];
            }
          }
        }, start);
        expect(schemeDraftSchema.parse(JSON.parse(JSON.stringify(end)))).toEqual(
          JSON.parse(JSON.stringify(end)),
        );
        expect(checkScheme(end, gradeWords).filter(({ code }) => code === 'keyRepeated')).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is told as findings, never thrown, and a draft without errors is a scheme', () => {
    const start = readyMadeSchemes[0]?.content ?? buildScheme();
    for (const text of ['', 'abc', '1/3', '200 %']) {
      const content = setWeight(start, ['customer'], readWeight(text) ?? text);
      expect(hasErrors(checkScheme(content, gradeWords))).toBe(true);
    }
    expect(hasErrors(checkScheme(start, gradeWords))).toBe(false);
  });
});
