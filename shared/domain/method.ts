import { z } from 'zod';
import { exactTextSchema, weightSchema } from './exactText';
import { localTextSchema, type LocalText } from './locale';

/**
 * How strictly the parts of a scheme are read: as rules to score by, or as a draft that somebody is
 * still typing. What a part consists of is the same for both.
 */
export interface Strictness {
  readonly exact: z.ZodType<string>;
  readonly weight: z.ZodType<string>;
  readonly words: z.ZodType<LocalText>;
  /** 1 where a list without entries means nothing, 0 where it may still be filled. */
  readonly fewest: 0 | 1;
}

/** Numbers that can be read, words in every language, no empty list. */
export const asRules: Strictness = {
  exact: exactTextSchema,
  weight: weightSchema,
  words: localTextSchema,
  fewest: 1,
};

const typedNumber = z.string().max(80);
const typedWords = z.string().max(400);

/** Whatever was typed so far. */
export const asDraft: Strictness = {
  exact: typedNumber,
  weight: typedNumber,
  words: z.strictObject({ 'zh-CN': typedWords, 'zh-TW': typedWords, en: typedWords }),
  fewest: 0,
};

const directionSchema = z.enum(['higher', 'lower']);

/** Rule that turns a measured number into a score (measurement spec 1.1). */
export function methodSchemaOf({ exact, fewest }: Strictness) {
  return z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('linear'),
      direction: directionSchema,
      anchors: z
        .array(z.strictObject({ x: exact, s: exact }))
        .min(2 * fewest)
        .max(20),
      belowFloor: z.literal('zero').optional(),
    }),
    z.strictObject({
      type: z.literal('ratio'),
      direction: directionSchema,
      target: exact,
      floor: exact.optional(),
      cap: exact.optional(),
      lowerForm: z.enum(['mirror', 'inverse']).optional(),
    }),
    z.strictObject({
      type: z.literal('slope'),
      direction: directionSchema.optional(),
      target: exact,
      base: exact,
      unit: exact,
      unitIsPercentOfTarget: z.boolean().optional(),
      plusPerUnit: exact,
      minusPerUnit: exact,
      partial: z.enum(['proportional', 'ignore', 'full']).optional(),
      floor: exact.optional(),
      cap: exact.optional(),
    }),
    z.strictObject({
      type: z.literal('bands'),
      bands: z
        .array(
          z.strictObject({
            min: exact.nullable(),
            max: exact.nullable(),
            minIncl: z.boolean().optional(),
            maxIncl: z.boolean().optional(),
            score: exact,
          }),
        )
        .min(fewest)
        .max(30),
    }),
  ]);
}
export type Method = Readonly<z.infer<ReturnType<typeof methodSchemaOf>>>;

/** Code of one kind of event inside a method. */
export const eventCodeSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/);

/** Rule that turns counted events into a score (measurement spec 1.1). */
export function eventsMethodSchemaOf({ exact, weight, words, fewest }: Strictness) {
  return z.strictObject({
    type: z.literal('events'),
    base: exact,
    floor: exact.optional(),
    cap: exact.optional(),
    bonusCap: weight.optional(),
    events: z
      .record(
        eventCodeSchema,
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('deduct'),
            points: weight,
            /** The most that all events of this kind together cost. */
            maxPoints: weight.optional(),
            name: words.optional(),
          }),
          z.strictObject({ kind: z.literal('bonus'), points: weight, name: words.optional() }),
        ]),
      )
      .refine((events) => Object.keys(events).length >= fewest),
  });
}
export type EventsMethod = Readonly<z.infer<ReturnType<typeof eventsMethodSchemaOf>>>;
