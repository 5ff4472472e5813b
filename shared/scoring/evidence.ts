import { z } from 'zod';
import { keySchema, reviewSourceSchema } from '../domain/scheme';
import { valueSchema } from '../domain/value';

const integerText = z.string().regex(/^\d{1,12}$/);
const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/);

/** One answer on its scale, as text; `null` in a response means not answered. */
export const answerSchema = z.strictObject({
  value: z.string().regex(/^\d{1,3}(\.\d{1,4})?$/),
  min: z.number().int().min(0).max(10),
  max: z.number().int().min(1).max(100),
});

/** Everything that is known of one employee in one cycle; with a scheme it gives the score. */
export const evidenceSchema = z.strictObject({
  reviews: z
    .array(
      z.strictObject({
        source: reviewSourceSchema,
        reviewerName: z.string().max(200),
        ratings: z.record(keySchema, valueSchema),
      }),
    )
    .max(50),
  responses: z
    .array(z.strictObject({ answers: z.record(keySchema, answerSchema.nullable()) }))
    .max(50_000),
  measurements: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('ratio'),
          measure: keySchema,
          numerator: integerText,
          denominator: integerText,
          origin: z.enum(['typed', 'ticket']),
        }),
        z.strictObject({
          kind: z.literal('value'),
          measure: keySchema,
          value: decimalText,
          origin: z.enum(['typed', 'ticket']),
        }),
      ]),
    )
    .max(200),
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
