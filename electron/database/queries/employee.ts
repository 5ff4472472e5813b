import type { EmployeeChange } from '@shared/contract/employee';
import type { Employee, EmployeeField } from '@shared/domain/employee';
import type { EmployeeId, ImportId, PositionId, UnitId, UserId } from '@shared/domain/ids';
import { AppError } from '@shared/contract/result';
import { sql } from 'kysely';
import type { StoreHandle } from '../open';
import { parameterChunks } from '../parameterChunks';

/** An employee without the names of unit and position, which have tables of their own. */
export type EmployeeRow = Omit<Employee, 'unitName' | 'positionName'>;

export async function listEmployees(db: StoreHandle): Promise<readonly Employee[]> {
  const rows = await db
    .selectFrom('employee')
    .leftJoin('unit', 'unit.unitId', 'employee.unitId')
    .leftJoin('position', 'position.positionId', 'employee.positionId')
    .select([
      'employee.employeeId',
      'employee.employeeNo',
      'employee.name',
      'employee.status',
      'employee.unitId',
      'unit.name as unitName',
      'employee.positionId',
      'position.name as positionName',
      'employee.superiorName',
      'employee.hiredOn',
    ])
    .orderBy('employee.employeeNo')
    .execute();
  return rows.map((row) => ({
    ...row,
    employeeId: row.employeeId as EmployeeId,
    status: row.status === 'left' ? 'left' : 'active',
    unitId: row.unitId as UnitId | null,
    positionId: row.positionId as PositionId | null,
  }));
}

export async function getEmployee(db: StoreHandle, employeeId: EmployeeId): Promise<Employee> {
  const employee = (await listEmployees(db)).find((each) => each.employeeId === employeeId);
  if (employee === undefined) throw new AppError('notFound');
  return employee;
}

export async function insertEmployee(
  db: StoreHandle,
  employee: EmployeeRow,
  importId: ImportId | null,
  createdAt: string,
): Promise<void> {
  await db
    .insertInto('employee')
    .values({ ...employee, importId, createdAt, changedAt: createdAt })
    .execute();
}

export async function updateEmployee(db: StoreHandle, employee: EmployeeRow): Promise<void> {
  const { employeeId, ...content } = employee;
  await db.updateTable('employee').set(content).where('employeeId', '=', employeeId).execute();
  await updateChangedAt(db, employeeId);
}

/** The instant of the newest change that is still there, or of the first entry. */
async function updateChangedAt(db: StoreHandle, employeeId: EmployeeId): Promise<void> {
  await sql`UPDATE employee SET changedAt = coalesce((SELECT max(changedAt) FROM employeeChange
      WHERE employeeChange.employeeId = employee.employeeId), createdAt)
    WHERE employeeId = ${employeeId}`.execute(db);
}

export interface NewEmployeeChange {
  readonly employeeId: EmployeeId;
  readonly field: EmployeeField;
  readonly before: string | null;
  readonly after: string | null;
  readonly importId: ImportId | null;
  readonly userId: UserId;
  readonly changedAt: string;
}

export async function insertEmployeeChanges(
  db: StoreHandle,
  changes: readonly NewEmployeeChange[],
): Promise<void> {
  for (const chunk of parameterChunks(changes, 7)) {
    await db.insertInto('employeeChange').values(chunk).execute();
  }
}

/** Every change of one employee, newest first. */
export async function listEmployeeChanges(
  db: StoreHandle,
  employeeId: EmployeeId,
): Promise<readonly EmployeeChange[]> {
  const rows = await db
    .selectFrom('employeeChange')
    .innerJoin('user', 'user.userId', 'employeeChange.userId')
    .leftJoin('import', 'import.importId', 'employeeChange.importId')
    .select([
      'employeeChange.field',
      'employeeChange.before',
      'employeeChange.after',
      'employeeChange.changedAt',
      'user.name as userName',
      'import.fileName',
    ])
    .where('employeeChange.employeeId', '=', employeeId)
    .orderBy('employeeChange.seq', 'desc')
    .execute();
  // The column is checked by the table to be one of the fields.
  return rows.map((row) => ({ ...row, field: row.field as EmployeeField }));
}

export interface ImportedChange {
  readonly seq: number;
  readonly employeeId: EmployeeId;
  readonly field: EmployeeField;
  readonly before: string | null;
  /** The next change of the same field, if there is one. */
  readonly nextSeq: number | null;
}

/** The changes that an import made, newest first. */
export async function listChangesOfImport(
  db: StoreHandle,
  importId: ImportId,
): Promise<readonly ImportedChange[]> {
  const { rows } = await sql<ImportedChange>`SELECT seq, employeeId, field, before,
      (SELECT min(next.seq) FROM employeeChange AS next
        WHERE next.employeeId = employeeChange.employeeId
          AND next.field = employeeChange.field AND next.seq > employeeChange.seq) AS nextSeq
    FROM employeeChange WHERE importId = ${importId} ORDER BY seq DESC`.execute(db);
  return rows;
}

/** Takes a change out of the history; the one after it then starts from the value before. */
export async function deleteEmployeeChange(
  db: StoreHandle,
  { seq, nextSeq, before }: ImportedChange,
): Promise<void> {
  if (nextSeq !== null) {
    await db.updateTable('employeeChange').set({ before }).where('seq', '=', nextSeq).execute();
  }
  await db.deleteFrom('employeeChange').where('seq', '=', seq).execute();
}

/** Employees of an import whom nobody else's list names: they would go with it. */
export async function listEmployeesOnlyOfImport(
  db: StoreHandle,
  importId: ImportId,
): Promise<
  readonly { readonly employeeId: EmployeeId; readonly name: string; readonly hasData: boolean }[]
> {
  const { rows } = await sql<{ employeeId: EmployeeId; name: string; hasData: number }>`
    SELECT employeeId, name,
      EXISTS (SELECT 1 FROM appraisal WHERE appraisal.employeeId = employee.employeeId)
      OR EXISTS (SELECT 1 FROM surveyResponse WHERE surveyResponse.employeeId = employee.employeeId)
      OR EXISTS (SELECT 1 FROM ticket WHERE ticket.employeeId = employee.employeeId)
      OR EXISTS (SELECT 1 FROM employeeChange WHERE employeeChange.employeeId = employee.employeeId
        AND employeeChange.importId IS NULL) AS hasData
    FROM employee WHERE importId = ${importId} ORDER BY employeeNo`.execute(db);
  return rows.map(({ hasData, ...row }) => ({ ...row, hasData: hasData === 1 }));
}

/** Gives employees whom another staff list names as well to the import of that list. */
export async function passEmployeesOn(db: StoreHandle, importId: ImportId): Promise<void> {
  const holder = sql`(SELECT importDuplicate.importId FROM importDuplicate
    JOIN import ON import.importId = importDuplicate.importId
    WHERE importDuplicate.recordId = employee.employeeId
      AND import.importId <> ${importId} AND import.undoneAt IS NULL
    ORDER BY import.importedAt, import.importId LIMIT 1)`;
  await sql`UPDATE employee SET importId = ${holder}
    WHERE importId = ${importId} AND ${holder} IS NOT NULL`.execute(db);
  await sql`DELETE FROM importDuplicate WHERE EXISTS (SELECT 1 FROM employee
    WHERE employee.employeeId = importDuplicate.recordId
      AND employee.importId = importDuplicate.importId)`.execute(db);
}

export async function deleteEmployeesOfImport(db: StoreHandle, importId: ImportId): Promise<void> {
  await db.deleteFrom('employee').where('importId', '=', importId).execute();
}
