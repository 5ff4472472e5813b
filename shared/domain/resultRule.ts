import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { exactTextSchema } from './exactText';

/** Most days off that a shop may name; some twenty years of public holidays. */
const MOST_DAYS = 600;
const days = z.array(localDateSchema).max(MOST_DAYS);
const limit = (longest: number) => z.number().int().min(1).max(longest);
const ceiling = z.number().int().min(1).max(100);

/** What pay somebody with a veto gets: by the coefficient of the capped grade, or none. */
export const vetoPayouts = ['grade', 'nothing'] as const;
export const vetoPayoutSchema = z.enum(vetoPayouts);
export type VetoPayout = z.infer<typeof vetoPayoutSchema>;

/** What a shop decided about time limits, in working days, and about ceilings for the best grade. */
export const resultRuleSchema = z.strictObject({
  /** From the signature, or from the publication, to the last day for an appeal. */
  appealDays: limit(60),
  /** From an appeal to the word whether it is taken up. */
  acceptDays: limit(60),
  /** From an appeal to its decision. */
  answerDays: limit(90),
  publicationDays: limit(60),
  daysOff: days,
  extraWorkdays: days,
  /** Units with at most so many people are small. */
  smallUnitSize: z.number().int().min(1).max(100),
  smallUnitCeiling: ceiling,
  largerUnitCeiling: ceiling,
  /** Share of the people of a larger unit, rounded down, where that is more; null: no share. */
  largerUnitShare: exactTextSchema.nullable(),
  vetoPayout: vetoPayoutSchema,
});
export type ResultRule = Readonly<z.infer<typeof resultRuleSchema>>;

/** Source: domain A.2 (coefficients), C.4 (small-unit rule), C.8 sheets 4 and 5. */
export const defaultResultRule: ResultRule = {
  appealDays: 7,
  acceptDays: 3,
  answerDays: 15,
  publicationDays: 5,
  daysOff: [],
  extraWorkdays: [],
  smallUnitSize: 5,
  smallUnitCeiling: 1,
  largerUnitCeiling: 2,
  largerUnitShare: null,
  vetoPayout: 'grade',
};
