import { getFeedbackRule, saveFeedbackRule } from '@electron/database/queries/feedbackRule';
import type { Handlers } from './context';

export const feedbackRuleHandlers: Handlers<'feedbackRule.get' | 'feedbackRule.save'> = {
  'feedbackRule.get': async ({ db }) => getFeedbackRule(db),

  'feedbackRule.save': async ({ db }, rule) => {
    await saveFeedbackRule(db, rule);
    return null;
  },
};
