import { AppError } from '@shared/contract/result';
import { cycleKindSchema, type Cycle } from '@shared/domain/cycle';
import type { CycleId } from '@shared/domain/ids';
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

export async function updateCycleScored(
  db: StoreHandle,
  cycleId: CycleId,
  scoredAt: string,
): Promise<void> {
  await db
    .updateTable('cycle')
    .set({ status: 'scored', scoredAt })
    .where('cycleId', '=', cycleId)
    .execute();
}

function toCycle(row: Selectable<CycleTable>): Cycle {
  return {
    cycleId: row.cycleId as CycleId,
    kind: cycleKindSchema.parse(row.kind),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    status: row.status === 'collecting' ? 'collecting' : 'scored',
    scoredAt: row.scoredAt,
  };
}
