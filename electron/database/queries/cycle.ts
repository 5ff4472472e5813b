import { AppError } from '@shared/contract/result';
import { cycleKindSchema, cycleStatusSchema, type Cycle } from '@shared/domain/cycle';
import type { CycleTransition } from '@shared/domain/cycleTransition';
import type { CycleId, UserId } from '@shared/domain/ids';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { CycleTable } from '../tables';

export async function insertCycle(db: StoreHandle, cycle: Cycle, openedAt: string): Promise<void> {
  await db
    .insertInto('cycle')
    .values({ ...cycle, openedAt })
    .execute();
}

export async function listCycles(db: StoreHandle): Promise<readonly Cycle[]> {
  const rows = await db
    .selectFrom('cycle')
    .selectAll()
    .orderBy('startsOn', 'desc')
    .orderBy('openedAt', 'desc')
    .execute();
  return rows.map(toCycle);
}

export async function getCycle(db: StoreHandle, cycleId: CycleId): Promise<Cycle> {
  const row = await db
    .selectFrom('cycle')
    .selectAll()
    .where('cycleId', '=', cycleId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toCycle(row);
}

export async function updateCycle(
  db: StoreHandle,
  cycleId: CycleId,
  change: Partial<Pick<Cycle, 'status' | 'version' | 'scoredAt'>>,
): Promise<void> {
  await db.updateTable('cycle').set(change).where('cycleId', '=', cycleId).execute();
}

interface NewCycleTransition extends Omit<CycleTransition, 'userName'> {
  readonly cycleId: CycleId;
  readonly userId: UserId;
}

/** Keeps a step as the next one of its cycle. */
export async function insertCycleTransition(
  db: StoreHandle,
  { accepted, ...transition }: NewCycleTransition,
): Promise<void> {
  const { newest } = await db
    .selectFrom('cycleTransition')
    .select(({ fn }) => fn.max<number | null>('seq').as('newest'))
    .where('cycleId', '=', transition.cycleId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('cycleTransition')
    .values({ ...transition, seq: (newest ?? 0) + 1, accepted: JSON.stringify(accepted) })
    .execute();
}

/** Every step that the cycle took, newest first. */
export async function listCycleTransitions(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly CycleTransition[]> {
  const rows = await db
    .selectFrom('cycleTransition')
    .innerJoin('user', 'user.userId', 'cycleTransition.userId')
    .select([
      'cycleTransition.fromStatus',
      'cycleTransition.toStatus',
      'cycleTransition.reason',
      'cycleTransition.version',
      'cycleTransition.accepted',
      'cycleTransition.movedAt',
      'user.name as userName',
    ])
    .where('cycleTransition.cycleId', '=', cycleId)
    .orderBy('cycleTransition.seq', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    fromStatus: cycleStatusSchema.parse(row.fromStatus),
    toStatus: cycleStatusSchema.parse(row.toStatus),
    accepted: JSON.parse(row.accepted) as CycleTransition['accepted'],
  }));
}

function toCycle(row: Selectable<CycleTable>): Cycle {
  return {
    cycleId: row.cycleId as CycleId,
    kind: cycleKindSchema.parse(row.kind),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    status: cycleStatusSchema.parse(row.status),
    version: row.version,
    scoredAt: row.scoredAt,
  };
}
