import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { eventIdSchema } from '../domain/ids';
import { eventCodeSchema } from '../domain/method';
import {
  gradeKeySchema,
  keySchema,
  reviewSourceSchema,
  schemeContentSchema,
} from '../domain/scheme';
import { valueSchema } from '../domain/value';

const integerText = z.string().regex(/^\d{1,15}$/);
const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/);
const timeText = z.string().regex(/^\d{1,9}(\.\d{1,6})?$/);
const origin = z.enum(['typed', 'ticket']);

/** One answer on its scale, as text; `null` in a response means not answered. */
const answerSchema = z.strictObject({
  value: z.string().regex(/^\d{1,3}(\.\d{1,4})?$/),
  min: z.number().int().min(0).max(10),
  max: z.number().int().min(1).max(100),
});

const responsesSchema = z
  .array(z.strictObject({ answers: z.record(keySchema, answerSchema.nullable()) }))
  .max(50_000);

/** The shorter cycle a value comes from when it was rolled up into a longer one, with its days. */
const periodSchema = z.strictObject({
  number: z.number().int().min(1).max(366),
  days: z.number().int().min(1).max(366),
});

const measurementSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratio'),
    measure: keySchema,
    numerator: integerText,
    denominator: integerText,
    origin,
  }),
  z.strictObject({
    kind: z.literal('value'),
    measure: keySchema,
    value: decimalText,
    origin,
    period: periodSchema.optional(),
  }),
  /** Times in minutes; a case that is not done has its time so far. */
  z.strictObject({
    kind: z.literal('times'),
    measure: keySchema,
    cases: z.array(z.strictObject({ t: timeText, done: z.boolean() })).max(50_000),
    origin,
  }),
]);

const undividedSchema = z.strictObject({
  reviews: z
    .array(
      z.strictObject({
        source: reviewSourceSchema,
        reviewerName: z.string().max(200),
        ratings: z.record(keySchema, valueSchema),
        period: periodSchema.optional(),
      }),
    )
    .max(600),
  responses: responsesSchema,
  measurements: z.array(measurementSchema).max(2000),
  /** Counted events; present but empty means that none happened, absent that nobody counted. */
  events: z
    .array(
      z.strictObject({
        indicatorKey: keySchema,
        code: eventCodeSchema,
        count: integerText,
        /** The entry of the log that it comes from, so that a sheet can say what happened. */
        eventId: eventIdSchema.optional(),
        happenedOn: localDateSchema.optional(),
      }),
    )
    .max(2000)
    .optional(),
  /** Grave events that cap the grade and leave the score. */
  vetoes: z
    .array(
      z.strictObject({
        code: z.string().min(1).max(100),
        capGrade: gradeKeySchema,
        happenedOn: localDateSchema.optional(),
      }),
    )
    .max(50)
    .optional(),
  /** Responses of earlier cycles of the same length, newest first, for too small a source. */
  earlier: z
    .array(z.strictObject({ responses: responsesSchema, positionChanged: z.boolean().optional() }))
    .max(12)
    .optional(),
});
/** Everything that is known of one employee in one cycle; with a scheme it gives the score. */
export const evidenceSchema = undividedSchema.extend({
  /** Present if the position changed in the cycle: each part with its own scheme and evidence. */
  divided: z
    .strictObject({
      cycleDays: z.number().int().min(1).max(366),
      segments: z
        .array(
          z.strictObject({
            days: z.number().int().min(1).max(366),
            positionName: z.string().min(1).max(200),
            scheme: schemeContentSchema,
            evidence: undividedSchema,
          }),
        )
        .min(1)
        .max(12),
    })
    .optional(),
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
