import type { StoreHandle } from '@electron/database/open';
import { listCycles } from '@electron/database/queries/cycle';
import type { OverdueEntry } from '@shared/contract/actionPlan';
import { readActionPlans } from './readActionPlans';
import { readInterviews } from './readInterviews';
import { readObjectives } from './readObjectives';

/**
 * Everything after results whose day has passed, oldest first: talks of cycles that are not closed
 * (closing settles what was left), parts of running plans, and open objectives.
 * @param today local day, `yyyy-mm-dd`.
 */
export async function readOverdue(
  db: StoreHandle,
  today: string,
): Promise<readonly OverdueEntry[]> {
  const entries: OverdueEntry[] = [];
  for (const { cycleId, status } of await listCycles(db)) {
    if (status === 'closed') continue;
    const { cycle, rows } = await readInterviews(db, cycleId, today);
    for (const { appraisalId, name, dueOn, isOverdue } of rows) {
      if (isOverdue && dueOn !== null) {
        entries.push({ kind: 'interview', appraisalId, name, dueOn, cycle });
      }
    }
  }
  const { plans } = await readActionPlans(db, today);
  for (const { actionPlanId, name, overdue } of plans) {
    entries.push(...overdue.map((item) => ({ ...item, actionPlanId, name })));
  }
  const { objectives } = await readObjectives(db, today);
  for (const { objectiveId, isOverdue, aim, ownerName, dueOn } of objectives) {
    if (isOverdue) entries.push({ kind: 'objective', objectiveId, aim, name: ownerName, dueOn });
  }
  return entries.toSorted((a, b) => Number(a.dueOn > b.dueOn) - Number(a.dueOn < b.dueOn));
}
