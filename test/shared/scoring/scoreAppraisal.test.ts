import { formatFraction, multiply, parseFraction } from '@shared/base/fraction';
import { asRules } from '@shared/domain/method';
import { basisSchemaOf, schemeContentSchema, type SchemeContent } from '@shared/domain/scheme';
import { evidenceSchema, type Evidence } from '@shared/scoring/evidence';
import { npsAsScore } from '@shared/scoring/npsAsScore';
import { npsOf } from '@shared/scoring/npsOf';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import type { IndicatorScore, ScoreTree } from '@shared/scoring/scoreTree';
import { topBoxOf } from '@shared/scoring/topBoxOf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positiveRational } from './arbitraries';
import { anyEvidence, nothing, response, review, wideScheme } from './buildCase';

function nodeOf(tree: ScoreTree, key: string): IndicatorScore {
  const found = tree.sources
    .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
    .find((indicator) => indicator.key === key);
  if (found === undefined) throw new Error(`No indicator ${key}`);
  return found;
}

function scoreOf(key: string, evidence: Partial<Evidence>, scheme = wideScheme): string | null {
  return nodeOf(scoreAppraisal(scheme, { ...nothing, ...evidence }), key).score;
}

function sourceOf(evidence: Partial<Evidence>, key: string) {
  const tree = scoreAppraisal(wideScheme, { ...nothing, ...evidence });
  const found = tree.sources.find((source) => source.key === key);
  if (found === undefined) throw new Error(`No source ${key}`);
  return found;
}

describe('the scheme itself', () => {
  test('is a scheme that can be kept', () => {
    expect(schemeContentSchema.parse(wideScheme)).toEqual(wideScheme);
  });

  test.each([
    ['reversed questions that are not asked', { reversed: ['other'] }],
    ['a net promoter score of five points', { statistic: 'nps' as const }],
    ['a top box without its lowest point', { statistic: 'topBox' as const }],
    ['a top box above the scale', { statistic: 'topBox' as const, top: 6 }],
    ['a lowest point without a top box', { top: 4 }],
  ])('cannot have %s', (_, change) => {
    const basis = {
      kind: 'survey',
      questions: ['overall'],
      scale: { min: 1, max: 5, conversion: { kind: 'pomp' } },
      ...change,
    };
    expect(basisSchemaOf(asRules).safeParse(basis).success).toBe(false);
  });
});

describe('answers', () => {
  test('to reversed questions are turned round first', () => {
    const responses = [response({ overall: 5, tooLong: 1 })];
    expect(scoreOf('waiting', { responses })).toBe('100');
    const tree = scoreAppraisal(wideScheme, { ...nothing, responses });
    expect(nodeOf(tree, 'waiting').input).toEqual({
      kind: 'survey',
      responses: 1,
      answers: [{ value: '5', score: '100', count: 2 }],
      reversed: ['tooLong'],
    });
  });

  test('count for a net promoter score as 100, 50 and 0', () => {
    const responses = [10, 9, 8, 6].map((recommend) => response({ recommend }));
    expect(scoreOf('recommend', { responses })).toBe('62.5');
  });

  test('for a net promoter score and a top box give what their own rules give', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }),
        (recommend, overall) => {
          const { nps } = npsOf(recommend);
          const responses = recommend.map((each) => response({ recommend: each }));
          expect(nps === null ? null : formatFraction(npsAsScore(nps))).toBe(
            scoreOf('recommend', { responses }),
          );
          const { pct } = topBoxOf(overall, 4);
          const others = overall.map((each) => response({ overall: each }));
          expect(pct === null ? null : formatFraction(pct)).toBe(
            scoreOf('delighted', { responses: others }),
          );
        },
      ),
    );
  });

  test('say in the tree how they were taken together', () => {
    const tree = scoreAppraisal(wideScheme, { ...nothing, responses: [response({ overall: 4 })] });
    expect(nodeOf(tree, 'delighted').input).toMatchObject({ statistic: 'topBox' });
    expect(nodeOf(tree, 'recommend').input).toMatchObject({ statistic: 'nps', responses: 0 });
  });
});

describe('events', () => {
  const late = (count: string) => ({ indicatorKey: 'rules', code: 'late', count });

  test('take points off and add some, each up to its limit', () => {
    const praised = { indicatorKey: 'rules', code: 'praised', count: '1' };
    expect(scoreOf('rules', { events: [late('2'), praised] })).toBe('90');
    expect(scoreOf('rules', { events: [late('9')] })).toBe('80');
    expect(scoreOf('rules', { events: [{ ...praised, count: '9' }] })).toBe('100');
  });

  test('that did not happen score the base, those that nobody counted score nothing', () => {
    expect(scoreOf('rules', { events: [] })).toBe('90');
    expect(scoreOf('rules', {})).toBeNull();
    expect(nodeOf(scoreAppraisal(wideScheme, nothing), 'rules').status).toBe('noData');
  });

  test('of other indicators are none of its business', () => {
    expect(scoreOf('rules', { events: [{ ...late('3'), indicatorKey: 'other' }] })).toBe('90');
  });

  test('below the floor are cut off, and the tree says so', () => {
    const events = [{ indicatorKey: 'rules', code: 'rude', count: '2' }];
    const { input, score } = nodeOf(scoreAppraisal(wideScheme, { ...nothing, events }), 'rules');
    expect(score).toBe('0');
    expect(input).toMatchObject({ kind: 'events', deducted: '100', raw: '-10', truncated: true });
  });

  test('that the scheme does not know make the indicator unscorable', () => {
    const events = [{ indicatorKey: 'rules', code: 'unknown', count: '1' }];
    expect(nodeOf(scoreAppraisal(wideScheme, { ...nothing, events }), 'rules').status).toBe(
      'outOfRange',
    );
  });
});

describe('measurements', () => {
  test('by slope count whole units where the scheme says so', () => {
    const sales = (value: string): Evidence['measurements'] => [
      { kind: 'value', measure: 'sales', value, origin: 'typed' },
    ];
    expect(scoreOf('sales', { measurements: sales('109') })).toBe('105');
    expect(scoreOf('sales', { measurements: sales('91') })).toBe('95');
    expect(scoreOf('sales', { measurements: sales('300') })).toBe('120');
  });

  test('of times count what is within the target and leave out what is not due yet', () => {
    const times = ['5', '30', '31'].map((t) => ({ t, done: true }));
    const cases = [...times, { t: '10', done: false }, { t: '40', done: false }];
    const measurements = [
      { kind: 'times' as const, measure: 'firstAnswer', cases, origin: 'ticket' as const },
    ];
    const tree = scoreAppraisal(wideScheme, { ...nothing, measurements });
    expect(nodeOf(tree, 'firstAnswer')).toMatchObject({
      score: '40',
      input: { numerator: '2', denominator: '4', value: '50', pending: 1 },
    });
  });
});

describe('a source with too few responses', () => {
  const one = response({ overall: 5 });
  const two = [one, one];

  test('takes in earlier cycles, newest first, until there are enough', () => {
    const worst = response({ overall: 1 });
    const earlier = [{ responses: [worst] }, { responses: [worst, worst] }];
    const source = sourceOf({ responses: two, earlier }, 'customer');
    expect(source).toMatchObject({
      count: 3,
      window: { status: 'widened', earlierPeriods: 1, n: 3 },
    });
    expect(scoreOf('delighted', { responses: two, earlier })).toBe('200/3');
  });

  test('stops before a change of position', () => {
    const earlier = [{ responses: two, positionChanged: true }];
    const source = sourceOf({ responses: two, earlier }, 'customer');
    expect(source).toMatchObject({
      status: 'insufficientResponses',
      score: null,
      count: 2,
      window: { status: 'insufficient', earlierPeriods: 0, n: 2 },
    });
  });

  test('looks at two earlier cycles at most', () => {
    const earlier = [{ responses: [] }, { responses: [] }, { responses: two }];
    expect(sourceOf({ responses: two, earlier }, 'customer').window).toEqual({
      status: 'insufficient',
      earlierPeriods: 2,
      n: 2,
    });
  });

  test('with enough of its own leaves the earlier ones alone', () => {
    const earlier = [{ responses: [response({ overall: 1 })] }];
    const responses = [one, one, one];
    expect(sourceOf({ responses, earlier }, 'customer')).toEqual(
      sourceOf({ responses }, 'customer'),
    );
  });
});

describe('a veto', () => {
  const perfect: Evidence = {
    ...nothing,
    reviews: [review({ courtesy: 5, patience: 5 })],
    responses: [1, 2, 3].map(() => response({ overall: 5, tooLong: 1, recommend: 10 })),
  };
  const veto = (capGrade: 'good' | 'pass' | 'excellent') => ({ code: '重大投诉', capGrade });

  test('caps the grade and its coefficient and leaves the score', () => {
    const tree = scoreAppraisal(wideScheme, { ...perfect, vetoes: [veto('good'), veto('pass')] });
    expect(tree).toMatchObject({ display: '100.0', grade: 'pass', coefficient: '1' });
    expect(tree.veto).toEqual({
      gradeBeforeVeto: 'excellent',
      changedGrade: true,
      vetoes: [veto('good'), veto('pass')],
    });
  });

  test('never raises a grade', () => {
    const poor = { ...perfect, reviews: [review({ courtesy: 1, patience: 1 })], responses: [] };
    const scheme: SchemeContent = { ...wideScheme, sources: wideScheme.sources.slice(0, 1) };
    const tree = scoreAppraisal(scheme, { ...poor, vetoes: [veto('pass')] });
    expect(tree).toMatchObject({ grade: 'fail', veto: { changedGrade: false } });
  });

  test('to a grade that the scheme does not have is refused', () => {
    const scheme: SchemeContent = {
      ...wideScheme,
      grades: wideScheme.grades.filter(({ key }) => key !== 'pass'),
    };
    expect(() => scoreAppraisal(scheme, { ...perfect, vetoes: [veto('pass')] })).toThrow(
      RangeError,
    );
  });
});

describe('whatever the evidence', () => {
  test('the order of reviews, responses and events is irrelevant', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const turned: Evidence = {
          ...evidence,
          reviews: evidence.reviews.toReversed(),
          responses: evidence.responses.toReversed(),
          measurements: evidence.measurements.toReversed(),
          ...(evidence.events === undefined ? {} : { events: evidence.events.toReversed() }),
        };
        const { total, grade } = scoreAppraisal(wideScheme, evidence);
        expect(scoreAppraisal(wideScheme, turned)).toMatchObject({ total, grade });
      }),
    );
  });

  test('sibling weights scaled by any rational give the same total', () => {
    fc.assert(
      fc.property(anyEvidence, positiveRational, positiveRational, (evidence, a, b) => {
        const scaled = (weight: string, by: typeof a) =>
          formatFraction(multiply(parseFraction(weight), by));
        const scheme: SchemeContent = {
          ...wideScheme,
          sources: wideScheme.sources.map((source) => ({
            ...source,
            weight: scaled(source.weight, a),
            dimensions: source.dimensions.map((dimension) => ({
              ...dimension,
              weight: scaled(dimension.weight, b),
              indicators: dimension.indicators.map((indicator) => ({
                ...indicator,
                weight: scaled(indicator.weight, a),
              })),
            })),
          })),
        };
        const { total, status } = scoreAppraisal(wideScheme, evidence);
        expect(scoreAppraisal(scheme, evidence)).toMatchObject({ total, status });
      }),
    );
  });

  test('scheme and evidence that were kept as text give the identical tree', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const tree = scoreAppraisal(wideScheme, evidence);
        const kept = JSON.stringify({ scheme: wideScheme, evidence, tree });
        const read = JSON.parse(kept);
        const again = scoreAppraisal(
          schemeContentSchema.parse(read.scheme),
          evidenceSchema.parse(read.evidence),
        );
        expect(again).toEqual(read.tree);
        expect(JSON.stringify(again)).toBe(JSON.stringify(tree));
      }),
    );
  });

  test('a veto never changes a score', () => {
    fc.assert(
      fc.property(anyEvidence, ({ vetoes: _vetoes, ...evidence }) => {
        const { total, display } = scoreAppraisal(wideScheme, evidence);
        const vetoes = [{ code: 'theft', capGrade: 'fail' as const }];
        expect(scoreAppraisal(wideScheme, { ...evidence, vetoes })).toMatchObject({
          total,
          display,
        });
      }),
    );
  });
});
