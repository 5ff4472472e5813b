import { resultRuleSchema, type ResultRule } from '../domain/resultRule';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, nothing } from './inputs';

export const resultRuleCalls = {
  'resultRule.get': storeQuery({ roles: everyone, input: nothing }).returns<ResultRule>(),
  /** Limits of appeals that already came in stay as they were then. */
  'resultRule.save': storeCommand({
    roles: leaders,
    input: resultRuleSchema,
    changes: ['resultRule'],
  }).returns<null>(),
} as const;
