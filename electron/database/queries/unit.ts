import type { ImportId, UnitId } from '@shared/domain/ids';
import { sql } from 'kysely';
import type { StoreHandle } from '../open';

export async function listUnits(
  db: StoreHandle,
): Promise<readonly { readonly unitId: UnitId; readonly name: string }[]> {
  const rows = await db.selectFrom('unit').selectAll().orderBy('name').execute();
  return rows.map(({ unitId, name }) => ({ unitId: unitId as UnitId, name }));
}

export async function insertUnit(
  db: StoreHandle,
  unitId: UnitId,
  name: string,
  importId: ImportId | null = null,
): Promise<void> {
  await db.insertInto('unit').values({ unitId, name, importId }).execute();
}

/** Takes the units of an import away that nobody belongs to; others pass to an import of theirs. */
export async function releaseUnits(db: StoreHandle, importId: ImportId): Promise<void> {
  await sql`DELETE FROM unit WHERE importId = ${importId}
    AND NOT EXISTS (SELECT 1 FROM employee WHERE employee.unitId = unit.unitId)
    AND NOT EXISTS (SELECT 1 FROM objective WHERE objective.unitId = unit.unitId)`.execute(db);
  await sql`UPDATE unit SET importId = coalesce(
      (SELECT employeeChange.importId FROM employeeChange
        WHERE employeeChange.field = 'unit' AND employeeChange.after = unit.name
          AND employeeChange.importId IS NOT NULL ORDER BY employeeChange.seq LIMIT 1),
      (SELECT max(employee.importId) FROM employee WHERE employee.unitId = unit.unitId
        AND NOT EXISTS (SELECT 1 FROM employeeChange
          WHERE employeeChange.employeeId = employee.employeeId
            AND employeeChange.field = 'unit')))
    WHERE importId = ${importId}`.execute(db);
}
