import { errorCodeSchema } from '@shared/contract/result';
import { z } from 'zod';
import type { CheckedCopy } from './checkCopy';

/** What the process that looks through copies is asked: one copy, then it ends. */
export const copyCheckRequestSchema = z.strictObject({
  path: z.string(),
  storeKey: z.instanceof(Uint8Array),
});
export type CopyCheckRequest = z.infer<typeof copyCheckRequestSchema>;

/** What it answers; it is the program itself, so that only the outline is looked at. */
export const copyCheckMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('checked'),
    checked: z.custom<CheckedCopy>((value) => outline.safeParse(value).success),
  }),
  z.strictObject({
    kind: z.literal('refusal'),
    code: errorCodeSchema,
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type CopyCheckMessage = z.infer<typeof copyCheckMessageSchema>;

const outline = z.looseObject({
  report: z.looseObject({ head: z.string(), entries: z.int().min(0) }).nullable(),
  counts: z.record(z.string(), z.int().min(0)),
  schemaVersion: z.int().min(0),
});
