import { z } from 'zod';
import { exactTextSchema } from './exactText';

/** The shop's own rules for what follows from results. */
export const feedbackRuleSchema = z.strictObject({
  /** Days from the result to the talk at the latest. */
  interviewDays: z.int().min(1).max(90),
  /** So many years in a row at the best grade make somebody a candidate for promotion. */
  excellentYears: z.int().min(1).max(10),
  /** Total of a year from which on somebody is a candidate for a raise. */
  raiseFrom: exactTextSchema,
});
export type FeedbackRule = Readonly<z.infer<typeof feedbackRuleSchema>>;

/** What holds until the shop says otherwise. Source: domain A.2, C.8 sheet 2. */
export const defaultFeedbackRule: FeedbackRule = {
  interviewDays: 7,
  excellentYears: 2,
  raiseFrom: '85',
};
