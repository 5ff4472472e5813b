import { z } from 'zod';

const decimalText = z.string().regex(/^\d{1,4}(\.\d{1,4})?$/);

/**
 * What stands in one field of a review. Zero, blank, not applicable and declined are four
 * different things; none of the last three is ever scored as 0.
 */
export const valueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given'), value: decimalText }),
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('notApplicable') }),
  z.strictObject({ kind: z.literal('declined') }),
]);
export type Value = Readonly<z.infer<typeof valueSchema>>;
