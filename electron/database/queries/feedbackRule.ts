import {
  defaultFeedbackRule,
  feedbackRuleSchema,
  type FeedbackRule,
} from '@shared/domain/feedbackRule';
import type { StoreHandle } from '../open';

export async function getFeedbackRule(db: StoreHandle): Promise<FeedbackRule> {
  const row = await db
    .selectFrom('feedbackRule')
    .select(['interviewDays', 'excellentYears', 'raiseFrom'])
    .where('feedbackRuleId', '=', 1)
    .executeTakeFirst();
  return row === undefined ? defaultFeedbackRule : feedbackRuleSchema.parse(row);
}

export async function saveFeedbackRule(db: StoreHandle, rule: FeedbackRule): Promise<void> {
  await db
    .insertInto('feedbackRule')
    .values({ feedbackRuleId: 1, ...rule })
    .onConflict((conflict) => conflict.column('feedbackRuleId').doUpdateSet(rule))
    .execute();
}
