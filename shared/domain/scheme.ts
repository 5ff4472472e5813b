import { z } from 'zod';
import type { PositionId, SchemeId } from './ids';
import { asDraft, asRules, eventsMethodSchemaOf, methodSchemaOf, type Strictness } from './method';

/** Key of a source, dimension, indicator, question or grade inside a scheme. */
export const keySchema = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/);

export const sourceKeys = [
  'self',
  'superior',
  'higherSuperior',
  'peer',
  'inspection',
  'customer',
  'measurement',
] as const;
export const sourceKeySchema = z.enum(sourceKeys);
export type SourceKey = z.infer<typeof sourceKeySchema>;

/** Sources whose values are typed in as a review by a named reviewer. */
export const reviewSources = ['self', 'superior', 'higherSuperior', 'peer', 'inspection'] as const;
export const reviewSourceSchema = z.enum(reviewSources);
export type ReviewSource = z.infer<typeof reviewSourceSchema>;

/** How a point on a scale becomes a score from 0 to 100 (measurement spec 1.3). */
function scaleSchemaOf({ exact, words }: Strictness) {
  return z.strictObject({
    min: z.number().int().min(0).max(10),
    max: z.number().int().min(1).max(100),
    conversion: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('pomp') }),
      z.strictObject({ kind: z.literal('ratio') }),
      z.strictObject({
        kind: z.literal('table'),
        scores: z.record(z.string().regex(/^\d{1,3}$/), exact),
      }),
    ]),
    /** Words beside the points, worst first; as many as there are points. */
    words: z.array(words).max(11).optional(),
  });
}
export type Scale = Readonly<z.infer<ReturnType<typeof scaleSchemaOf>>>;

/**
 * Answers of customers. The score is the mean of the points (default), the share of answers from
 * `top` upward, or the net promoter score on 0 to 100 (measurement spec 1.4).
 */
function surveyBasisSchemaOf(strictness: Strictness) {
  return z
    .strictObject({
      kind: z.literal('survey'),
      questions: z.array(keySchema).min(strictness.fewest).max(20),
      scale: scaleSchemaOf(strictness),
      /** Questions where agreement is bad; their answers are turned round first. */
      reversed: z.array(keySchema).min(1).max(20).optional(),
      statistic: z.enum(['mean', 'topBox', 'nps']).optional(),
      /** Lowest point that counts for `topBox`. */
      top: z.number().int().min(0).max(100).optional(),
    })
    .refine(({ questions, reversed = [] }) => reversed.every((key) => questions.includes(key)), {
      path: ['reversed'],
    })
    .refine(({ statistic, scale }) => statistic !== 'nps' || isZeroToTen(scale, strictness), {
      path: ['statistic'],
    })
    .refine(
      ({ statistic, top, scale }) =>
        statistic === 'topBox'
          ? top !== undefined && (strictness.fewest === 0 || isOnScale(top, scale))
          : top === undefined,
      { path: ['top'] },
    );
}

type PointRange = Pick<Scale, 'min' | 'max'>;

function isZeroToTen({ min, max }: PointRange, { fewest }: Strictness): boolean {
  return fewest === 0 || (min === 0 && max === 10);
}

function isOnScale(point: number, { min, max }: PointRange): boolean {
  return point >= min && point <= max;
}

/** What an indicator is scored from. */
export function basisSchemaOf(strictness: Strictness) {
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('rating'),
      scale: scaleSchemaOf(strictness),
      /** What each point looks like in daily work, worst first. */
      anchors: z.array(strictness.words).max(11).optional(),
    }),
    surveyBasisSchemaOf(strictness),
    z.strictObject({
      kind: z.literal('measurement'),
      measure: keySchema,
      /** `percent` and `per100` are 100 × numerator ÷ denominator, `value` is the number itself. */
      unit: z.enum(['percent', 'per100', 'value']),
      target: strictness.words,
      method: methodSchemaOf(strictness),
      /** Set where tickets or times can be counted: minutes within which they count as in time. */
      withinMinutes: z.number().int().min(1).max(100_000).optional(),
    }),
    /** Deductions and additions by counted events. */
    z.strictObject({ kind: z.literal('events'), method: eventsMethodSchemaOf(strictness) }),
  ]);
}
export type Basis = Readonly<z.infer<ReturnType<typeof basisSchemaOf>>>;
/** What an indicator that is scored from a measured number is scored by. */
export type MeasurementBasis = Extract<Basis, { kind: 'measurement' }>;

/** Course that a low score calls for. */
function courseSchemaOf({ words }: Strictness) {
  return z.strictObject({ course: words, form: words });
}
export type Course = Readonly<z.infer<ReturnType<typeof courseSchemaOf>>>;

function indicatorSchemaOf(strictness: Strictness) {
  return z.strictObject({
    key: keySchema,
    name: strictness.words,
    definition: strictness.words,
    weight: strictness.weight,
    basis: basisSchemaOf(strictness),
    training: courseSchemaOf(strictness).optional(),
  });
}
export type Indicator = Readonly<z.infer<ReturnType<typeof indicatorSchemaOf>>>;

function dimensionSchemaOf(strictness: Strictness) {
  return z.strictObject({
    key: keySchema,
    name: strictness.words,
    weight: strictness.weight,
    indicators: z.array(indicatorSchemaOf(strictness)).min(strictness.fewest).max(50),
    training: courseSchemaOf(strictness).optional(),
  });
}
export type Dimension = Readonly<z.infer<ReturnType<typeof dimensionSchemaOf>>>;

function sourceSchemaOf(strictness: Strictness) {
  return z.strictObject({
    key: sourceKeySchema,
    weight: strictness.weight,
    /** Responses needed before the source counts (measurement spec 2.2); absent: not tested. */
    minimumResponses: z.number().int().min(1).max(100).optional(),
    dimensions: z.array(dimensionSchemaOf(strictness)).min(strictness.fewest).max(30),
  });
}
export type Source = Readonly<z.infer<ReturnType<typeof sourceSchemaOf>>>;

export const gradeKeys = ['excellent', 'good', 'pass', 'fail'] as const;
export const gradeKeySchema = z.enum(gradeKeys);
export type GradeKey = z.infer<typeof gradeKeySchema>;

/** What is held against the grade lines: the printed total, or the total before it was rounded. */
export const gradeModes = ['rounded', 'exact'] as const;
export type GradeMode = (typeof gradeModes)[number];

/** A grade holds from its `minimum` upward; highest first, the last starts at 0. */
function gradeBandSchemaOf({ exact }: Strictness) {
  return z.strictObject({ key: gradeKeySchema, minimum: exact, coefficient: exact });
}
export type GradeBand = Readonly<z.infer<ReturnType<typeof gradeBandSchemaOf>>>;

function contentSchemaOf(strictness: Strictness) {
  const { exact, weight, words, fewest } = strictness;
  return z.strictObject({
    format: z.literal(1),
    name: words,
    sources: z.array(sourceSchemaOf(strictness)).min(fewest).max(7),
    grades: z.array(gradeBandSchemaOf(strictness)).min(2).max(4),
    decimals: z.number().int().min(0).max(3),
    /** Absent: `rounded`. */
    gradeMode: z.enum(gradeModes).optional(),
    minimumCoverage: weight,
    missingSource: z.enum(['renormalise', 'incomplete']),
    /** Score below which a dimension calls for training. */
    trainingTarget: exact,
  });
}

/** Everything that decides a score; frozen with the cycle that uses it. */
export const schemeContentSchema = contentSchemaOf(asRules);
export type SchemeContent = Readonly<z.infer<typeof schemeContentSchema>>;

/** The same parts while somebody is still typing: numbers, words and lists may be unfinished. */
export const schemeDraftSchema = contentSchemaOf(asDraft);

const schemeStatuses = ['draft', 'active', 'archived'] as const;
export const schemeStatusSchema = z.enum(schemeStatuses);
export type SchemeStatus = z.infer<typeof schemeStatusSchema>;

/** One version of a scheme as it is kept. */
export interface Scheme {
  readonly schemeId: SchemeId;
  /** The id of the first version; versions of one scheme are one family. */
  readonly familyId: SchemeId;
  readonly version: number;
  readonly status: SchemeStatus;
  readonly changedAt: string;
  readonly positionIds: readonly PositionId[];
  /** Of a draft: as far as it was typed; only a version that was in force is sure to be sound. */
  readonly content: SchemeContent;
}
