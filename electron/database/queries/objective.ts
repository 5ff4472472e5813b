import { AppError } from '@shared/contract/result';
import type { EmployeeId, ObjectiveId, UnitId, UserId } from '@shared/domain/ids';
import { objectiveOutcomeSchema, type Objective } from '@shared/domain/objective';
import type { StoreHandle } from '../open';

/** The shop's and units' objectives, and those of everybody the connection may see, by due day. */
export async function listObjectives(db: StoreHandle): Promise<readonly Objective[]> {
  const rows = await db
    .selectFrom('objective')
    .leftJoin('employee', 'employee.employeeId', 'objective.employeeId')
    .selectAll('objective')
    .where((where) =>
      where.or([
        where('objective.employeeId', 'is', null),
        where('employee.employeeId', 'is not', null),
      ]),
    )
    .orderBy('objective.dueOn')
    .orderBy('objective.aim')
    .orderBy('objective.objectiveId')
    .execute();
  return rows.map(({ userId: _user, changedAt: _at, ...row }) => ({
    ...row,
    objectiveId: row.objectiveId as ObjectiveId,
    parentId: row.parentId as ObjectiveId | null,
    unitId: row.unitId as UnitId | null,
    employeeId: row.employeeId as EmployeeId | null,
    outcome: objectiveOutcomeSchema.nullable().parse(row.outcome),
  }));
}

export async function getObjective(db: StoreHandle, objectiveId: ObjectiveId): Promise<Objective> {
  const found = (await listObjectives(db)).find((each) => each.objectiveId === objectiveId);
  if (found === undefined) throw new AppError('notFound');
  return found;
}

/** Writes the objective anew or in place of what stood there. */
export async function saveObjective(
  db: StoreHandle,
  objective: Objective,
  change: { readonly userId: UserId; readonly changedAt: string },
): Promise<void> {
  const { objectiveId: _id, ...kept } = { ...objective, ...change };
  await db
    .insertInto('objective')
    .values({ ...objective, ...change })
    .onConflict((conflict) => conflict.column('objectiveId').doUpdateSet(kept))
    .execute();
}
