import { z } from 'zod';
import { exactTextSchema, weightSchema } from './exactText';
import { localTextSchema } from './locale';

const directionSchema = z.enum(['higher', 'lower']);
const anchorSchema = z.strictObject({ x: exactTextSchema, s: exactTextSchema });
const bandSchema = z.strictObject({
  min: exactTextSchema.nullable(),
  max: exactTextSchema.nullable(),
  minIncl: z.boolean().optional(),
  maxIncl: z.boolean().optional(),
  score: exactTextSchema,
});

/** Rule that turns a measured number into a score (measurement spec 1.1). */
export const methodSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('linear'),
    direction: directionSchema,
    anchors: z.array(anchorSchema).min(2).max(20),
    belowFloor: z.literal('zero').optional(),
  }),
  z.strictObject({
    type: z.literal('ratio'),
    direction: directionSchema,
    target: exactTextSchema,
    floor: exactTextSchema.optional(),
    cap: exactTextSchema.optional(),
    lowerForm: z.enum(['mirror', 'inverse']).optional(),
  }),
  z.strictObject({
    type: z.literal('slope'),
    direction: directionSchema.optional(),
    target: exactTextSchema,
    base: exactTextSchema,
    unit: exactTextSchema,
    unitIsPercentOfTarget: z.boolean().optional(),
    plusPerUnit: exactTextSchema,
    minusPerUnit: exactTextSchema,
    partial: z.enum(['proportional', 'ignore', 'full']).optional(),
    floor: exactTextSchema.optional(),
    cap: exactTextSchema.optional(),
  }),
  z.strictObject({ type: z.literal('bands'), bands: z.array(bandSchema).min(1).max(30) }),
]);
export type Method = Readonly<z.infer<typeof methodSchema>>;

/** Code of one kind of event inside a method. */
export const eventCodeSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/);

const eventNameSchema = localTextSchema.optional();

/** Rule that turns counted events into a score (measurement spec 1.1). */
export const eventsMethodSchema = z.strictObject({
  type: z.literal('events'),
  base: exactTextSchema,
  floor: exactTextSchema.optional(),
  cap: exactTextSchema.optional(),
  bonusCap: weightSchema.optional(),
  events: z
    .record(
      eventCodeSchema,
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('deduct'),
          points: weightSchema,
          /** The most that all events of this kind together cost. */
          maxPoints: weightSchema.optional(),
          name: eventNameSchema,
        }),
        z.strictObject({ kind: z.literal('bonus'), points: weightSchema, name: eventNameSchema }),
      ]),
    )
    .refine((events) => Object.keys(events).length > 0),
});
export type EventsMethod = Readonly<z.infer<typeof eventsMethodSchema>>;
