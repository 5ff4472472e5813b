import type { StoreHandle } from '@electron/database/open';
import { listActionPlans } from '@electron/database/queries/actionPlan';
import { listEmployees } from '@electron/database/queries/employee';
import { listObjectives } from '@electron/database/queries/objective';
import { listUnits } from '@electron/database/queries/unit';
import type { ObjectiveOverview } from '@shared/contract/objective';
import {
  breakDownOrder,
  isObjectiveOverdue,
  objectiveLevel,
  uncovered,
} from '@shared/domain/objective';

/** Every objective under the one it was broken down from, with whom it has not reached yet. */
export async function readObjectives(db: StoreHandle, today: string): Promise<ObjectiveOverview> {
  const employees = await listEmployees(db);
  const people = employees
    .filter(({ status }) => status === 'active')
    .map(({ employeeId, employeeNo, name, unitId }) => ({ employeeId, employeeNo, name, unitId }));
  const units = await listUnits(db);
  const names = new Map<string, string>([
    ...employees.map(({ employeeId, name }) => [employeeId, name] as const),
    ...units.map(({ unitId, name }) => [unitId, name] as const),
  ]);
  // Newest first, so that the first one found is the newest.
  const plans = await listActionPlans(db);
  const all = await listObjectives(db);
  const objectives = breakDownOrder(all).map(({ objective, depth }) => {
    const open = uncovered(objective, all, people);
    return {
      ...objective,
      level: objectiveLevel(objective),
      depth,
      ownerName: names.get(objective.employeeId ?? objective.unitId ?? '') ?? null,
      isOverdue: isObjectiveOverdue(objective, today),
      actionPlanId:
        plans.find(({ objectiveId }) => objectiveId === objective.objectiveId)?.actionPlanId ??
        null,
      uncoveredUnits: open.unitIds.map((unitId) => ({ unitId, name: names.get(unitId) ?? '' })),
      uncoveredEmployees: open.employeeIds.map((employeeId) => ({
        employeeId,
        name: names.get(employeeId) ?? '',
      })),
    };
  });
  return { today, objectives, units, people };
}
