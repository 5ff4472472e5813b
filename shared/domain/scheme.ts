import { z } from 'zod';
import { exactTextSchema, weightSchema } from './exactText';
import type { PositionId, SchemeId } from './ids';
import { localTextSchema } from './locale';
import { eventsMethodSchema, methodSchema } from './method';

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
export const scaleSchema = z.strictObject({
  min: z.number().int().min(0).max(10),
  max: z.number().int().min(1).max(100),
  conversion: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pomp') }),
    z.strictObject({ kind: z.literal('ratio') }),
    z.strictObject({
      kind: z.literal('table'),
      scores: z.record(z.string().regex(/^\d{1,3}$/), exactTextSchema),
    }),
  ]),
  /** Words beside the points, worst first; as many as there are points. */
  words: z.array(localTextSchema).max(11).optional(),
});
export type Scale = Readonly<z.infer<typeof scaleSchema>>;

/**
 * Answers of customers. The score is the mean of the points (default), the share of answers from
 * `top` upward, or the net promoter score on 0 to 100 (measurement spec 1.4).
 */
const surveyBasisSchema = z
  .strictObject({
    kind: z.literal('survey'),
    questions: z.array(keySchema).min(1).max(20),
    scale: scaleSchema,
    /** Questions where agreement is bad; their answers are turned round first. */
    reversed: z.array(keySchema).min(1).max(20).optional(),
    statistic: z.enum(['mean', 'topBox', 'nps']).optional(),
    /** Lowest point that counts for `topBox`. */
    top: z.number().int().min(0).max(100).optional(),
  })
  .refine(({ questions, reversed = [] }) => reversed.every((key) => questions.includes(key)), {
    path: ['reversed'],
  })
  .refine(({ statistic, scale }) => statistic !== 'nps' || (scale.min === 0 && scale.max === 10), {
    path: ['statistic'],
  })
  .refine(
    ({ statistic, top, scale }) =>
      statistic === 'topBox'
        ? top !== undefined && top >= scale.min && top <= scale.max
        : top === undefined,
    { path: ['top'] },
  );

/** What an indicator is scored from. */
export const basisSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rating'),
    scale: scaleSchema,
    /** What each point looks like in daily work, worst first. */
    anchors: z.array(localTextSchema).max(11).optional(),
  }),
  surveyBasisSchema,
  z.strictObject({
    kind: z.literal('measurement'),
    measure: keySchema,
    /** `percent` and `per100` are 100 × numerator ÷ denominator, `value` is the number itself. */
    unit: z.enum(['percent', 'per100', 'value']),
    target: localTextSchema,
    method: methodSchema,
    /** Set where tickets or times can be counted: minutes within which they count as in time. */
    withinMinutes: z.number().int().min(1).max(100_000).optional(),
  }),
  /** Deductions and additions by counted events. */
  z.strictObject({ kind: z.literal('events'), method: eventsMethodSchema }),
]);
export type Basis = Readonly<z.infer<typeof basisSchema>>;

/** Course that a low score calls for. */
export const courseSchema = z.strictObject({ course: localTextSchema, form: localTextSchema });
export type Course = Readonly<z.infer<typeof courseSchema>>;

export const indicatorSchema = z.strictObject({
  key: keySchema,
  name: localTextSchema,
  definition: localTextSchema,
  weight: weightSchema,
  basis: basisSchema,
  training: courseSchema.optional(),
});
export type Indicator = Readonly<z.infer<typeof indicatorSchema>>;

export const dimensionSchema = z.strictObject({
  key: keySchema,
  name: localTextSchema,
  weight: weightSchema,
  indicators: z.array(indicatorSchema).min(1).max(50),
  training: courseSchema.optional(),
});
export type Dimension = Readonly<z.infer<typeof dimensionSchema>>;

export const sourceSchema = z.strictObject({
  key: sourceKeySchema,
  weight: weightSchema,
  /** Responses needed before the source counts (measurement spec 2.2); absent: not tested. */
  minimumResponses: z.number().int().min(1).max(100).optional(),
  dimensions: z.array(dimensionSchema).min(1).max(30),
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;

export const gradeKeys = ['excellent', 'good', 'pass', 'fail'] as const;
export const gradeKeySchema = z.enum(gradeKeys);
export type GradeKey = z.infer<typeof gradeKeySchema>;

/** A grade holds from its `minimum` upward; highest first, the last starts at 0. */
export const gradeBandSchema = z.strictObject({
  key: gradeKeySchema,
  minimum: exactTextSchema,
  coefficient: exactTextSchema,
});
export type GradeBand = Readonly<z.infer<typeof gradeBandSchema>>;

/** Everything that decides a score; frozen with the cycle that uses it. */
export const schemeContentSchema = z.strictObject({
  format: z.literal(1),
  name: localTextSchema,
  sources: z.array(sourceSchema).min(1).max(7),
  grades: z.array(gradeBandSchema).min(2).max(4),
  decimals: z.number().int().min(0).max(3),
  minimumCoverage: weightSchema,
  missingSource: z.enum(['renormalise', 'incomplete']),
  /** Score below which a dimension calls for training. */
  trainingTarget: exactTextSchema,
});
export type SchemeContent = Readonly<z.infer<typeof schemeContentSchema>>;

export type SchemeStatus = 'draft' | 'active' | 'archived';

/** One version of a scheme as it is kept. */
export interface Scheme {
  readonly schemeId: SchemeId;
  readonly version: number;
  readonly status: SchemeStatus;
  readonly positionIds: readonly PositionId[];
  readonly content: SchemeContent;
}
