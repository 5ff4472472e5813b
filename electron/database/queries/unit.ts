import type { UnitId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

export async function listUnits(
  db: StoreHandle,
): Promise<readonly { readonly unitId: UnitId; readonly name: string }[]> {
  const rows = await db.selectFrom('unit').selectAll().orderBy('name').execute();
  return rows.map(({ unitId, name }) => ({ unitId: unitId as UnitId, name }));
}

export async function insertUnit(db: StoreHandle, unitId: UnitId, name: string): Promise<void> {
  await db.insertInto('unit').values({ unitId, name }).execute();
}
