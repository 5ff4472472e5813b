import type { RememberedAttribution } from '@shared/contract/attribution';
import type { DecidedAttribution } from '@shared/contract/import';
import type { EmployeeId, ImportId } from '@shared/domain/ids';
import { nameKey } from '@shared/import/normaliseText';
import type { StoreHandle } from '../open';
import { parameterChunks } from '../parameterChunks';

export async function insertAttributions(
  db: StoreHandle,
  importId: ImportId,
  decided: readonly DecidedAttribution[],
  decidedAt: string,
): Promise<void> {
  const rows = decided.map(({ text, employeeId }) => ({
    importId,
    mention: nameKey(text),
    text,
    employeeId,
    decidedAt,
    revokedAt: null,
  }));
  for (const chunk of parameterChunks(rows, 6)) {
    await db.insertInto('attribution').values(chunk).execute();
  }
}

/** The newest decision on each mention; those of undone imports and revoked ones do not count. */
export async function listAttributions(db: StoreHandle): Promise<readonly RememberedAttribution[]> {
  const rows = await db
    .selectFrom('attribution')
    .innerJoin('import', 'import.importId', 'attribution.importId')
    .leftJoin('employee', 'employee.employeeId', 'attribution.employeeId')
    .select([
      'attribution.mention',
      'attribution.text',
      'attribution.employeeId',
      'attribution.decidedAt',
      'import.fileName',
      'employee.employeeNo',
      'employee.name as employeeName',
    ])
    .where('import.undoneAt', 'is', null)
    .where('attribution.revokedAt', 'is', null)
    .orderBy('attribution.decidedAt', 'desc')
    .orderBy('attribution.importId', 'desc')
    .execute();
  const newest = new Map<string, RememberedAttribution>();
  for (const { mention, ...row } of rows) {
    if (newest.has(mention)) continue;
    newest.set(mention, { ...row, employeeId: row.employeeId as EmployeeId | null });
  }
  return [...newest.values()];
}

export async function updateAttributionRevoked(
  db: StoreHandle,
  text: string,
  revokedAt: string,
): Promise<void> {
  await db
    .updateTable('attribution')
    .set({ revokedAt })
    .where('mention', '=', nameKey(text))
    .where('revokedAt', 'is', null)
    .execute();
}
