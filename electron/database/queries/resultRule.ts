import { defaultResultRule, resultRuleSchema, type ResultRule } from '@shared/domain/resultRule';
import type { StoreHandle } from '../open';

const daysSchema = resultRuleSchema.shape.daysOff;

export async function getResultRule(db: StoreHandle): Promise<ResultRule> {
  const row = await db.selectFrom('resultRule').selectAll().executeTakeFirst();
  if (row === undefined) return defaultResultRule;
  const { resultRuleId: _resultRuleId, daysOff, extraWorkdays, ...rest } = row;
  return resultRuleSchema.parse({
    ...rest,
    daysOff: daysSchema.parse(JSON.parse(daysOff)),
    extraWorkdays: daysSchema.parse(JSON.parse(extraWorkdays)),
  });
}

export async function saveResultRule(db: StoreHandle, rule: ResultRule): Promise<void> {
  const stored = {
    ...rule,
    daysOff: JSON.stringify(rule.daysOff.toSorted()),
    extraWorkdays: JSON.stringify(rule.extraWorkdays.toSorted()),
  };
  await db
    .insertInto('resultRule')
    .values({ resultRuleId: 1, ...stored })
    .onConflict((conflict) => conflict.column('resultRuleId').doUpdateSet(stored))
    .execute();
}
