import { AppError } from '@shared/contract/result';
import {
  actionPlanContentSchema,
  actionPlanStatusSchema,
  planOutcomeSchema,
  type ActionPlanContent,
  type ActionPlanStatus,
  type PlanOutcome,
} from '@shared/domain/actionPlan';
import type {
  ActionPlanId,
  AppraisalId,
  CycleId,
  EmployeeId,
  ObjectiveId,
  UserId,
} from '@shared/domain/ids';
import type { StoreHandle } from '../open';

export interface ActionPlanRecord {
  readonly actionPlanId: ActionPlanId;
  readonly employeeId: EmployeeId;
  readonly appraisalId: AppraisalId | null;
  readonly version: number;
  readonly status: ActionPlanStatus;
  readonly agreedOn: string | null;
  readonly outcome: PlanOutcome | null;
  readonly outcomeNote: string;
  readonly closedOn: string | null;
  readonly reappraisalCycleId: CycleId | null;
  /** The objective it was started for. */
  readonly objectiveId: ObjectiveId | null;
  readonly content: ActionPlanContent;
}

export interface ActionPlanExtension {
  readonly endsOnBefore: string;
  readonly endsOn: string;
  readonly reason: string;
  readonly extendedAt: string;
}

/** The plans of everybody the connection may see, newest first. */
export async function listActionPlans(db: StoreHandle): Promise<readonly ActionPlanRecord[]> {
  const rows = await db
    .selectFrom('actionPlan')
    .innerJoin('employee', 'employee.employeeId', 'actionPlan.employeeId')
    .selectAll('actionPlan')
    .orderBy('actionPlan.startsOn', 'desc')
    .orderBy('employee.employeeNo')
    .execute();
  const actions = Map.groupBy(
    await db.selectFrom('action').selectAll().orderBy('number').execute(),
    ({ actionPlanId }) => actionPlanId,
  );
  const checkpoints = Map.groupBy(
    await db.selectFrom('checkpoint').selectAll().orderBy('number').execute(),
    ({ actionPlanId }) => actionPlanId,
  );
  return rows.map(({ userId: _user, changedAt: _at, ...row }) => {
    const { actionPlanId, startsOn, endsOn, shortfall, reason, support, superiorName } = row;
    return {
      actionPlanId: actionPlanId as ActionPlanId,
      employeeId: row.employeeId as EmployeeId,
      appraisalId: row.appraisalId as AppraisalId | null,
      version: row.version,
      status: actionPlanStatusSchema.parse(row.status),
      agreedOn: row.agreedOn,
      outcome: planOutcomeSchema.nullable().parse(row.outcome),
      outcomeNote: row.outcomeNote,
      closedOn: row.closedOn,
      reappraisalCycleId: row.reappraisalCycleId as CycleId | null,
      objectiveId: row.objectiveId as ObjectiveId | null,
      content: actionPlanContentSchema.parse({
        startsOn,
        endsOn,
        shortfall,
        reason,
        support,
        superiorName,
        employeeSignedOn: row.employeeSignedOn,
        superiorSignedOn: row.superiorSignedOn,
        actions: (actions.get(actionPlanId) ?? []).map(withoutKey),
        checkpoints: (checkpoints.get(actionPlanId) ?? []).map(withoutKey),
      }),
    };
  });
}

function withoutKey<Row extends { readonly actionPlanId: string; readonly number: number }>({
  actionPlanId: _id,
  number: _number,
  ...row
}: Row) {
  return row;
}

export async function getActionPlan(
  db: StoreHandle,
  actionPlanId: ActionPlanId,
): Promise<ActionPlanRecord> {
  const plan = (await listActionPlans(db)).find((each) => each.actionPlanId === actionPlanId);
  if (plan === undefined) throw new AppError('notFound');
  return plan;
}

/** Writes the plan anew or in place of what stood there. */
export async function saveActionPlan(
  db: StoreHandle,
  { content, ...plan }: ActionPlanRecord,
  change: { readonly userId: UserId; readonly changedAt: string },
): Promise<void> {
  const { actions, checkpoints, ...words } = content;
  const { actionPlanId } = plan;
  const { employeeId: _employee, actionPlanId: _id, ...kept } = { ...plan, ...words, ...change };
  await db
    .insertInto('actionPlan')
    .values({ ...plan, ...words, ...change })
    .onConflict((conflict) => conflict.column('actionPlanId').doUpdateSet(kept))
    .execute();
  await db.deleteFrom('action').where('actionPlanId', '=', actionPlanId).execute();
  await db.deleteFrom('checkpoint').where('actionPlanId', '=', actionPlanId).execute();
  for (const [place, action] of actions.entries()) {
    await db
      .insertInto('action')
      .values({ actionPlanId, number: place + 1, ...action })
      .execute();
  }
  for (const [place, checkpoint] of checkpoints.entries()) {
    await db
      .insertInto('checkpoint')
      .values({ actionPlanId, number: place + 1, ...checkpoint })
      .execute();
  }
}

export async function insertActionPlanVersion(
  db: StoreHandle,
  { actionPlanId, version, ...kept }: ActionPlanRecord,
  note: { readonly reason: string; readonly userId: UserId; readonly replacedAt: string },
): Promise<void> {
  await db
    .insertInto('actionPlanVersion')
    .values({ actionPlanId, version, content: JSON.stringify(kept), ...note })
    .execute();
}

export async function listActionPlanVersions(
  db: StoreHandle,
  actionPlanId: ActionPlanId,
): Promise<readonly { version: number; reason: string; userName: string; replacedAt: string }[]> {
  return db
    .selectFrom('actionPlanVersion')
    .innerJoin('user', 'user.userId', 'actionPlanVersion.userId')
    .select(['version', 'reason', 'replacedAt', 'user.name as userName'])
    .where('actionPlanId', '=', actionPlanId)
    .orderBy('version', 'desc')
    .execute();
}

export async function insertActionPlanExtension(
  db: StoreHandle,
  actionPlanId: ActionPlanId,
  extension: ActionPlanExtension & { readonly userId: UserId },
): Promise<void> {
  const { length } = await listActionPlanExtensions(db, actionPlanId);
  await db
    .insertInto('actionPlanExtension')
    .values({ actionPlanId, number: length + 1, ...extension })
    .execute();
}

export async function listActionPlanExtensions(
  db: StoreHandle,
  actionPlanId: ActionPlanId,
): Promise<readonly ActionPlanExtension[]> {
  return db
    .selectFrom('actionPlanExtension')
    .select(['endsOnBefore', 'endsOn', 'reason', 'extendedAt'])
    .where('actionPlanId', '=', actionPlanId)
    .orderBy('number')
    .execute();
}
