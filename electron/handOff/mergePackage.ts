import type { StoreHandle } from '@electron/database/open';
import { pause } from '@electron/database/pause';
import { listEmployees } from '@electron/database/queries/employee';
import { deleteRecord } from '@electron/database/queries/handOffRecord';
import { deleteEmployee } from '@electron/database/queries/privacy';
import { saveRecordVersions } from '@electron/database/queries/recordVersion';
import { saveRecord } from '@electron/database/queries/handOffMerge';
import { sqliteCode } from '@electron/database/storeError';
import { AppError } from '@shared/contract/result';
import { recordKinds } from '@shared/handOff/formats/v2';
import type { PackagePlan } from '@shared/handOff/planPackage';
import { requireOpenCycles } from './requireOpenCycles';

/** Throws handOffClash if both sides made the same thing on their own. */
export function requireNoClash({ clashes }: PackagePlan): void {
  if (clashes.length > 0) throw new AppError('handOffClash', { names: clashes.join(', ') });
}

/** When a plan is written, and the user who stands for those of the other computer. */
interface Writer {
  readonly at: string;
  readonly userId: string;
}

/**
 * Writes what was planned, each record after those it refers to. Throws cycleDoesNotAllow if it would
 * change what a settled cycle rests on, handOffDamaged if the records do not fit together.
 */
export async function writePlan(
  db: StoreHandle,
  { planned, erasedIds }: PackagePlan,
  writer: Writer,
): Promise<void> {
  await requireOpenCycles(
    db,
    planned.filter(({ content }) => content !== undefined),
  );
  for (const employeeId of erasedIds) await erase(db, employeeId);
  try {
    await writeRecords(db, planned, writer);
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') !== true) throw error;
    throw new AppError('handOffDamaged', {}, { cause: error });
  }
}

/** So few records that writing them never lets the window wait. */
const recordsAtOnce = 20;

async function writeRecords(
  db: StoreHandle,
  planned: PackagePlan['planned'],
  writer: Writer,
): Promise<void> {
  const byKind = Map.groupBy(planned, ({ kind }) => kind);
  let written = 0;
  for (const kind of recordKinds.toReversed()) {
    for (const { key, content } of byKind.get(kind) ?? []) {
      if (content === null) await deleteRecord(db, kind, key);
    }
  }
  for (const kind of recordKinds) {
    const records = byKind.get(kind) ?? [];
    for (const { key, content } of records) {
      written += 1;
      if (written % recordsAtOnce === 0) await pause();
      if (content !== null && content !== undefined) {
        await saveRecord(db, kind, key, content, writer);
      }
    }
    await saveRecordVersions(db, kind, records);
  }
}

/** Somebody who was erased elsewhere is erased here in the same way. */
async function erase(db: StoreHandle, employeeId: string): Promise<void> {
  const employees = await listEmployees(db);
  const employee = employees.find((each) => each.employeeId === employeeId);
  if (employee === undefined) return;
  const isOnlyOne = employees.filter(({ name }) => name === employee.name).length === 1;
  await deleteEmployee(db, employee.employeeId, { name: employee.name, isOnlyOne });
}
