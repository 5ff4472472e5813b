import { formatFraction } from '@shared/base/fraction';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Basis, SchemeContent } from '@shared/domain/scheme';
import { checkScheme, hasErrors } from '@shared/scoring/checkScheme';
import { schemeChecks, type SchemeFinding } from '@shared/scoring/schemeFinding';
import { scaleWeights } from '@shared/scoring/splitWeights';
import { readyMadeSchemes } from '@shared/schemes';
import { gradeWords } from '@shared/text/gradeWords';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { positiveRational } from './arbitraries';
import {
  type MeasuredMethod,
  buildDimension,
  buildIndicator,
  buildScheme,
  buildSource,
  fivePoints,
  measured,
  rated,
  schemeOf,
} from './buildScheme';

const anchors = [
  { x: '40', s: '0' },
  { x: '95', s: '100' },
];
const linear: MeasuredMethod = { type: 'linear', direction: 'higher', anchors };

function found(content: SchemeContent): readonly SchemeFinding[] {
  return checkScheme(content, gradeWords);
}

function codes(content: SchemeContent): readonly string[] {
  return found(content).map(({ code }) => code);
}

function withGrades(
  ...grades: readonly (readonly ['excellent' | 'good' | 'pass' | 'fail', string, string])[]
): SchemeContent {
  return buildScheme({
    grades: grades.map(([key, minimum, coefficient]) => ({ key, minimum, coefficient })),
  });
}

function withWeights(...weights: readonly string[]): SchemeContent {
  const items = weights.map((weight, i) => buildIndicator(rated, `item${i}`, weight));
  return buildScheme({ sources: [buildSource([buildDimension(items)])] });
}

test('a sound scheme gives no finding', () => {
  expect(found(buildScheme())).toEqual([]);
});

test.each(readyMadeSchemes)('the ready-made scheme $key gives no finding', ({ content }) => {
  expect(found(content)).toEqual([]);
});

test('a warning alone does not keep a scheme from being used, an error does', () => {
  const unreachable = withGrades(
    ['excellent', '101', '1.5'],
    ['pass', '60', '1'],
    ['fail', '0', '0.8'],
  );
  expect(hasErrors(found(unreachable))).toBe(false);
  expect(hasErrors(found(withWeights('0.5', '0.4')))).toBe(true);
});

describe('weights', () => {
  it('must add up to exactly 1: thirds do, 33.3 per cent three times does not', () => {
    expect(codes(withWeights('1/3', '1/3', '1/3'))).toEqual([]);
    expect(codes(withWeights('0.333', '0.333', '0.334'))).toEqual([]);
    expect(found(withWeights('0.333', '0.333', '0.333'))).toEqual([
      {
        code: 'weightsOff',
        severity: 'error',
        path: ['superior', 'part'],
        values: { sum: '0.999' },
      },
    ]);
  });

  it('are looked at among sources, dimensions and indicators', () => {
    const off = buildScheme({
      sources: [
        buildSource([buildDimension([buildIndicator(rated, 'item', '0.9')], 'part', '0.8')], {
          weight: '0.7',
        }),
      ],
    });
    expect(found(off).map(({ code, path }) => [code, path])).toEqual([
      ['weightsOff', []],
      ['weightsOff', ['superior']],
      ['weightsOff', ['superior', 'part']],
    ]);
  });

  it('scaled to a sum of 1 are never off, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(positiveRational, { minLength: 1, maxLength: 9 }), (weights) => {
        const scaled = scaleWeights(weights.map(formatFraction));
        expect(codes(withWeights(...scaled))).not.toContain('weightsOff');
      }),
    );
  });

  it('need a coverage above 0 and up to 1', () => {
    expect(codes(buildScheme({ minimumCoverage: '0' }))).toEqual(['coverageOutside']);
    expect(codes(buildScheme({ minimumCoverage: '1.01' }))).toEqual(['coverageOutside']);
    expect(codes(buildScheme({ minimumCoverage: '1' }))).toEqual([]);
  });
});

describe('grades', () => {
  it('run downward', () => {
    const turned = withGrades(['excellent', '60', '1.5'], ['good', '80', '1'], ['fail', '0', '0']);
    expect(codes(turned)).toEqual(['gradesNotDescending']);
    const equal = withGrades(['excellent', '80', '1.5'], ['good', '80', '1'], ['fail', '0', '0']);
    expect(codes(equal)).toEqual(['gradesNotDescending']);
  });

  it('are named once', () => {
    const twice = withGrades(['good', '80', '1.5'], ['good', '60', '1'], ['fail', '0', '0']);
    expect(codes(twice)).toEqual(['gradeRepeated']);
  });

  it('begin at 0', () => {
    expect(codes(withGrades(['good', '80', '1.5'], ['fail', '1', '0']))).toEqual([
      'gradesNotFromZero',
    ]);
  });

  it('begin where the total can be printed', () => {
    const content = withGrades(['good', '79.95', '1.5'], ['fail', '0', '0']);
    expect(codes(content)).toEqual(['gradeOffGrid']);
    expect(codes({ ...content, decimals: 2 })).toEqual([]);
  });

  it('by the unrounded total ask for decimals that show it', () => {
    const content = withGrades(['good', '80', '1.5'], ['fail', '0', '0']);
    const coarse = checkScheme({ ...content, gradeMode: 'exact' }, gradeWords);
    expect(coarse.map(({ code, severity }) => [code, severity])).toEqual([
      ['exactGradeCoarse', 'warning'],
    ]);
    expect(codes({ ...content, gradeMode: 'exact', decimals: 2 })).toEqual([]);
    expect(codes({ ...content, gradeMode: 'rounded' })).toEqual([]);
  });

  it('of which a lower one pays more are worth a look', () => {
    const content = withGrades(['good', '80', '1'], ['fail', '0', '1.2']);
    expect(found(content)).toEqual([
      {
        code: 'coefficientsNotDescending',
        severity: 'warning',
        path: [],
        values: { grade: 'fail', minimum: '0', coefficient: '1.2' },
      },
    ]);
  });

  it('that nobody can get are worth a look, at the top and at the bottom', () => {
    const above = withGrades(['excellent', '100.1', '1.5'], ['fail', '0', '1']);
    expect(found(above)).toEqual([
      {
        code: 'gradeUnreachable',
        severity: 'warning',
        path: [],
        values: { grade: 'excellent', minimum: '100.1' },
      },
    ]);
    const atLeast20 = schemeOf({
      kind: 'rating',
      scale: { min: 1, max: 5, conversion: { kind: 'ratio' } },
    });
    const { grades } = withGrades(['good', '20', '1.5'], ['fail', '0', '1']);
    expect(codes({ ...atLeast20, grades })).toEqual(['gradeUnreachable']);
  });

  it('are not called unreachable while weights or rules are wrong', () => {
    const content = withWeights('0.2', '0.2');
    expect(codes(content)).toEqual(['weightsOff']);
  });
});

describe('scales', () => {
  it('need two points', () => {
    const scale = { ...fivePoints, min: 5 };
    expect(codes(schemeOf({ kind: 'rating', scale }))).toEqual(['scaleEmpty']);
  });

  it('with a table need a score for each point', () => {
    const conversion = { kind: 'table' as const, scores: { '1': '0', '2': '50' } };
    expect(found(schemeOf({ kind: 'rating', scale: { min: 1, max: 3, conversion } }))).toEqual([
      {
        code: 'pointWithoutScore',
        severity: 'error',
        path: ['superior', 'part', 'item'],
        values: { point: '3' },
      },
    ]);
  });

  it('have a word for each point, or none at all', () => {
    const words = ['a', 'b'].map(sameInEveryLocale);
    expect(codes(schemeOf({ kind: 'rating', scale: { ...fivePoints, words } }))).toEqual([
      'wordsMiscounted',
    ]);
  });

  it('never print a grade beside a point that earns another grade', () => {
    const words = ['不合格', '偏弱', '一般', '良好', '优秀'].map(sameInEveryLocale);
    // 4 of 5 is 75 of 100 here, which is not good yet.
    expect(found(schemeOf({ kind: 'rating', scale: { ...fivePoints, words } }))).toEqual([
      {
        code: 'wordContradictsScore',
        severity: 'error',
        path: ['superior', 'part', 'item'],
        values: { point: '4', word: 'good', grade: 'pass' },
      },
    ]);
    const scores = { '1': '30', '2': '50', '3': '70', '4': '85', '5': '100' };
    const scale = { ...fivePoints, words, conversion: { kind: 'table' as const, scores } };
    expect(codes(schemeOf({ kind: 'rating', scale }))).toEqual([]);
  });

  it('are looked at in each language', () => {
    const words = ['a', 'b', 'c', 'Excellent', 'e'].map((en) => ({
      ...sameInEveryLocale('x'),
      en,
    }));
    expect(codes(schemeOf({ kind: 'rating', scale: { ...fivePoints, words } }))).toEqual([
      'wordContradictsScore',
    ]);
  });

  it('of ratings stand in a source that is reviewed', () => {
    const content = schemeOf(rated);
    const sources = content.sources.map((source) => ({ ...source, key: 'customer' as const }));
    expect(codes({ ...content, sources })).toEqual(['ratingOutsideReview']);
  });
});

describe('methods', () => {
  it('with a target that can be met give no finding', () => {
    expect(codes(schemeOf(measured(linear)))).toEqual([]);
    expect(codes(schemeOf(measured({ type: 'ratio', direction: 'higher', target: '95' })))).toEqual(
      [],
    );
  });

  it.each<readonly [string, MeasuredMethod]>([
    ['a ratio to a target of 0', { type: 'ratio', direction: 'higher', target: '0' }],
    ['a ratio to more than 100 per cent', { type: 'ratio', direction: 'higher', target: '100.1' }],
    ['a slope from more than 100 per cent', slopeFrom('101')],
    ['an anchor below 0 per cent', { ...linear, anchors: [...anchors, { x: '-1', s: '0' }] }],
  ])('aim at nothing possible with %s', (_name, method) => {
    expect(codes(schemeOf(measured(method)))).toContain('targetImpossible');
  });

  it('may aim above 100 where the unit allows it', () => {
    const ratio = { type: 'ratio', direction: 'higher', target: '120' } as const;
    expect(codes(schemeOf(measured(ratio, 'per100')))).toEqual([]);
    expect(codes(schemeOf(measured(slopeFrom('-5'), 'value')))).toEqual([]);
  });

  it.each<readonly [string, Basis]>([
    [
      'two anchors at one value',
      measured({ ...linear, anchors: [...anchors, { x: '95', s: '90' }] }),
    ],
    [
      'a floor above the cap',
      measured({ type: 'ratio', direction: 'higher', target: '90', floor: '80', cap: '70' }),
    ],
    ['a unit of 0', measured(slopeFrom('90', '0'))],
    [
      'a floor of events above their cap',
      {
        kind: 'events',
        method: {
          type: 'events',
          base: '100',
          floor: '101',
          events: { late: { kind: 'deduct', points: '2' } },
        },
      },
    ],
  ])('contradict themselves with %s', (_name, basis) => {
    expect(codes(schemeOf(basis))).toEqual(['methodInvalid']);
  });
});

describe('repeats', () => {
  const twice = (one: Basis, other: Basis, keys = ['one', 'other']) =>
    buildScheme({
      sources: [
        buildSource(
          [
            buildDimension([
              buildIndicator(one, keys[0], '0.5'),
              buildIndicator(other, keys[1], '0.5'),
            ]),
          ],
          { key: one.kind === 'rating' ? 'superior' : 'customer', minimumResponses: 5 },
        ),
      ],
    });
  const asked = (...questions: string[]): Basis => ({
    kind: 'survey',
    questions,
    scale: fivePoints,
  });

  it('of a key among siblings are an error', () => {
    expect(codes(twice(rated, rated, ['same', 'same']))).toEqual(['keyRepeated']);
    expect(codes(twice(rated, rated))).toEqual([]);
  });

  it('of a key in another dimension of the source are an error, in another source they are not', () => {
    const dimension = (key: string) => ({
      ...buildDimension([buildIndicator(rated, 'politeness', '1')]),
      key,
      weight: '0.5',
    });
    const together = buildSource([dimension('attitude'), dimension('teamwork')]);
    expect(found(buildScheme({ sources: [together] }))).toEqual([
      {
        code: 'keyRepeated',
        severity: 'error',
        path: [together.key, 'teamwork', 'politeness'],
        values: { key: 'politeness' },
      },
    ]);
    const apart = (['self', 'superior'] as const).map((key) => ({
      ...buildSource([{ ...dimension('attitude'), weight: '1' }]),
      key,
      weight: '0.5',
    }));
    expect(codes(buildScheme({ sources: apart }))).toEqual([]);
  });

  it('of a measure are worth a look', () => {
    expect(found(twice(measured(linear), measured(linear)))).toEqual([
      {
        code: 'measureCountedTwice',
        severity: 'warning',
        path: ['customer', 'part', 'other'],
        values: { key: 'inTime', first: 'customer/part/one' },
      },
    ]);
    expect(codes(twice(measured(linear), measured(linear, 'percent', 'resolved')))).toEqual([]);
  });

  it('of a question are worth a look', () => {
    expect(codes(twice(asked('overall'), asked('speed', 'overall')))).toEqual([
      'questionCountedTwice',
    ]);
    expect(codes(twice(asked('overall'), asked('speed')))).toEqual([]);
  });
});

describe('customers', () => {
  function asking(minimumResponses: number | undefined, basis: Basis): readonly string[] {
    const rest = minimumResponses === undefined ? {} : { minimumResponses };
    const dimensions = [buildDimension([buildIndicator(basis)])];
    return codes(buildScheme({ sources: [buildSource(dimensions, { key: 'customer', ...rest })] }));
  }
  const survey: Basis = { kind: 'survey', questions: ['overall'], scale: fivePoints };

  it('stay anonymous: three of them at least must answer before they count', () => {
    expect(asking(undefined, survey)).toEqual(['answersGivenAway']);
    expect(asking(2, survey)).toEqual(['answersGivenAway']);
    expect(asking(3, survey)).toEqual([]);
  });

  it('who answer nothing need no company', () => {
    expect(asking(undefined, measured(linear))).toEqual([]);
  });
});

test('each thing that can be found belongs to one check', () => {
  const all = Object.values(schemeChecks).flat();
  expect(new Set(all).size).toBe(all.length);
});

function slopeFrom(target: string, unit = '1'): MeasuredMethod {
  return { type: 'slope', target, base: '80', unit, plusPerUnit: '2', minusPerUnit: '2' };
}
