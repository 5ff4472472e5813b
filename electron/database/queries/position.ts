import type { PositionWithScheme } from '@shared/contract/scheme';
import type { ImportId, PositionId, SchemeId } from '@shared/domain/ids';
import { sql } from 'kysely';
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
  importId: ImportId | null = null,
): Promise<void> {
  await db.insertInto('position').values({ positionId, name, importId }).execute();
}

/** Takes the positions of an import away that nobody holds and no scheme appraises. */
export async function releasePositions(db: StoreHandle, importId: ImportId): Promise<void> {
  await sql`DELETE FROM position WHERE importId = ${importId}
    AND NOT EXISTS (SELECT 1 FROM employee WHERE employee.positionId = position.positionId)
    AND NOT EXISTS (SELECT 1 FROM positionScheme
      WHERE positionScheme.positionId = position.positionId)`.execute(db);
  await sql`UPDATE position SET importId = coalesce(
      (SELECT employeeChange.importId FROM employeeChange
        WHERE employeeChange.field = 'position' AND employeeChange.after = position.name
          AND employeeChange.importId IS NOT NULL ORDER BY employeeChange.seq LIMIT 1),
      (SELECT max(employee.importId) FROM employee WHERE employee.positionId = position.positionId
        AND NOT EXISTS (SELECT 1 FROM employeeChange
          WHERE employeeChange.employeeId = employee.employeeId
            AND employeeChange.field = 'position')))
    WHERE importId = ${importId}`.execute(db);
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
