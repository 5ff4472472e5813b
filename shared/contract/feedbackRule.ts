import { feedbackRuleSchema, type FeedbackRule } from '../domain/feedbackRule';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, nothing } from './inputs';

export const feedbackRuleCalls = {
  'feedbackRule.get': storeQuery({ roles: everyone, input: nothing }).returns<FeedbackRule>(),
  'feedbackRule.save': storeCommand({
    roles: leaders,
    input: feedbackRuleSchema,
    changes: ['feedbackRule'],
  }).returns<null>(),
} as const;
