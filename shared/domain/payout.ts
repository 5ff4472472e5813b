import { z } from 'zod';

/** Base × coefficients for each, or a fixed sum that is shared out by them. Source: domain C.5. */
export const payoutMethods = ['coefficient', 'pool'] as const;
export const payoutMethodSchema = z.enum(payoutMethods);
export type PayoutMethod = z.infer<typeof payoutMethodSchema>;

/** Fen, up to 100 million yuan. */
export const fenSchema = z
  .int()
  .min(0)
  .max(10_000_000_000)
  .refine((fen) => !Object.is(fen, -0));
/** A coefficient or a number of days: zero or more, four decimals at most. */
const plainDecimalSchema = z.string().regex(/^\d{1,4}(\.\d{1,4})?$/);

/** What is typed for one person: pay that the coefficients act on, and attendance. */
export const payoutInputSchema = z
  .strictObject({
    /** Null: not entered yet; 0: takes no part. */
    baseFen: fenSchema.nullable(),
    positionCoefficient: plainDecimalSchema,
    /** Days of work in the cycle and days present; null pays without attendance. */
    daysDue: plainDecimalSchema.nullable(),
    daysPresent: plainDecimalSchema.nullable(),
  })
  .refine(({ daysDue, daysPresent }) => (daysDue === null) === (daysPresent === null))
  .refine(({ daysDue }) => daysDue === null || Number(daysDue) > 0)
  .refine(
    ({ daysDue, daysPresent }) =>
      daysDue === null || daysPresent === null || Number(daysPresent) <= Number(daysDue),
  );
export type PayoutInput = Readonly<z.infer<typeof payoutInputSchema>>;

export const emptyPayoutInput: PayoutInput = {
  baseFen: null,
  positionCoefficient: '1',
  daysDue: null,
  daysPresent: null,
};

/**
 * Typed yuan as fen: `3,200`, `¥3200.5`; null if it is no amount with two decimals at most.
 * Read digit by digit, never through a binary fraction.
 */
export function readYuan(typed: string): number | null {
  const text = typed.normalize('NFKC').replaceAll(/[\s,¥￥]/gu, '');
  const found = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text);
  if (found === null) return null;
  return Number(`${found[1] ?? '0'}${(found[2] ?? '').padEnd(2, '0')}`);
}

/** Fen as yuan with two decimals, without separators: `320050` → `3200.50`. */
export function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
