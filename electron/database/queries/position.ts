import type { PositionWithScheme } from '@shared/contract/scheme';
import type { PositionId, SchemeId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** Every position with the scheme it uses now and how many active employees hold it. */
export async function listPositions(db: StoreHandle): Promise<readonly PositionWithScheme[]> {
  const rows = await db
    .selectFrom('position')
    .leftJoin('positionScheme', 'positionScheme.positionId', 'position.positionId')
    .leftJoin('employee', (join) =>
      join
        .onRef('employee.positionId', '=', 'position.positionId')
        .on('employee.status', '=', 'active'),
    )
    .select(({ fn }) => [
      'position.positionId',
      'position.name',
      'positionScheme.schemeId',
      fn.count<number>('employee.employeeId').as('activeEmployees'),
    ])
    .groupBy(['position.positionId', 'position.name', 'positionScheme.schemeId'])
    .orderBy('position.name')
    .execute();
  return rows.map((row) => ({
    positionId: row.positionId as PositionId,
    name: row.name,
    activeEmployees: row.activeEmployees,
    schemeId: row.schemeId as SchemeId | null,
  }));
}

export async function insertPosition(
  db: StoreHandle,
  positionId: PositionId,
  name: string,
): Promise<void> {
  await db.insertInto('position').values({ positionId, name }).execute();
}

export async function setPositionScheme(
  db: StoreHandle,
  positionId: PositionId,
  schemeId: SchemeId,
): Promise<void> {
  await db
    .insertInto('positionScheme')
    .values({ positionId, schemeId })
    .onConflict((conflict) => conflict.column('positionId').doUpdateSet({ schemeId }))
    .execute();
}
