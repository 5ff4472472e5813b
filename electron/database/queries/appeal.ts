import { AppError } from '@shared/contract/result';
import {
  appealOutcomeSchema,
  appealStatusSchema,
  appealStepKindSchema,
  type Appeal,
  type AppealStatus,
  type AppealStep,
} from '@shared/domain/appeal';
import type { AdjustmentId, AppealId, AppraisalId, CycleId, UserId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** Every appeal of a cycle with its steps, in the order in which they came in. */
export async function listAppeals(db: StoreHandle, cycleId: CycleId): Promise<readonly Appeal[]> {
  const rows = await appeals(db).where('appraisal.cycleId', '=', cycleId).execute();
  return withSteps(db, rows);
}

/** The appeals against some results with their steps, in the order in which they came in. */
export async function listAppealsOf(
  db: StoreHandle,
  appraisalIds: readonly AppraisalId[],
): Promise<readonly Appeal[]> {
  const rows = await appeals(db).where('appeal.appraisalId', 'in', appraisalIds).execute();
  return withSteps(db, rows);
}

export async function getAppeal(db: StoreHandle, appealId: AppealId): Promise<Appeal> {
  const rows = await appeals(db).where('appeal.appealId', '=', appealId).execute();
  const [appeal] = await withSteps(db, rows);
  if (appeal === undefined) throw new AppError('notFound');
  return appeal;
}

export async function insertAppeal(
  db: StoreHandle,
  appeal: Omit<Appeal, 'steps' | 'adjustmentId'> & {
    readonly userId: UserId;
    readonly enteredAt: string;
  },
): Promise<void> {
  const { wasInterviewed, ...rest } = appeal;
  await db
    .insertInto('appeal')
    .values({ ...rest, wasInterviewed: wasInterviewed === null ? null : wasInterviewed ? 1 : 0 })
    .execute();
}

export async function insertAppealStep(
  db: StoreHandle,
  appealId: AppealId,
  step: Omit<AppealStep, 'userName'> & { readonly userId: UserId },
): Promise<void> {
  await db
    .insertInto('appealStep')
    .values({ appealId, ...step })
    .execute();
}

export async function updateAppealStatus(
  db: StoreHandle,
  appealId: AppealId,
  status: AppealStatus,
): Promise<void> {
  await db.updateTable('appeal').set({ status }).where('appealId', '=', appealId).execute();
}

function appeals(db: StoreHandle) {
  return db
    .selectFrom('appeal')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'appeal.appraisalId')
    .selectAll('appeal')
    .orderBy('appeal.receivedOn')
    .orderBy('appeal.enteredAt')
    .orderBy('appeal.appealId');
}

type Row = Awaited<ReturnType<ReturnType<typeof appeals>['execute']>>[number];

async function withSteps(db: StoreHandle, rows: readonly Row[]): Promise<readonly Appeal[]> {
  const appealIds = rows.map(({ appealId }) => appealId);
  const steps = await db
    .selectFrom('appealStep')
    .innerJoin('user', 'user.userId', 'appealStep.userId')
    .selectAll('appealStep')
    .select('user.name as userName')
    .where('appealStep.appealId', 'in', appealIds)
    .orderBy('appealStep.number')
    .execute();
  const adjustments = await db
    .selectFrom('adjustment')
    .select(['adjustmentId', 'appealId'])
    .where('appealId', 'in', appealIds)
    .orderBy('proposedAt')
    .execute();
  const stepsOf = Map.groupBy(steps, ({ appealId }) => appealId);
  return rows.map(({ userId: _userId, enteredAt: _enteredAt, ...row }) => ({
    ...row,
    appealId: row.appealId as AppealId,
    appraisalId: row.appraisalId as AppraisalId,
    wasInterviewed: row.wasInterviewed === null ? null : row.wasInterviewed === 1,
    status: appealStatusSchema.parse(row.status),
    steps: (stepsOf.get(row.appealId) ?? []).map(
      ({ appealId: _appealId, userId: _stepUserId, ...step }): AppealStep => ({
        ...step,
        kind: appealStepKindSchema.parse(step.kind),
        outcome: step.outcome === null ? null : appealOutcomeSchema.parse(step.outcome),
      }),
    ),
    adjustmentId:
      (adjustments.findLast(({ appealId }) => appealId === row.appealId)?.adjustmentId as
        AdjustmentId | undefined) ?? null,
  }));
}
