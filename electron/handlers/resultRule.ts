import { getResultRule, saveResultRule } from '@electron/database/queries/resultRule';
import type { Handlers } from './context';

export const resultRuleHandlers: Handlers<'resultRule.get' | 'resultRule.save'> = {
  'resultRule.get': async ({ db }) => getResultRule(db),

  'resultRule.save': async ({ db, audit }, rule) => {
    await saveResultRule(db, rule);
    audit({ concept: 'resultRule', conceptId: 'resultRule' });
    return null;
  },
};
