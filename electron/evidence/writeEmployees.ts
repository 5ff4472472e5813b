import {
  insertEmployee,
  insertEmployeeChanges,
  listEmployees,
  updateEmployee,
} from '@electron/database/queries/employee';
import { insertDuplicateEmployees } from '@electron/database/queries/importReplacement';
import { employeeValues, type Employee, type EmployeeField } from '@shared/domain/employee';
import { employeeIdSchema, type ImportId } from '@shared/domain/ids';
import { takeConflicts, type ConflictChoice } from '@shared/import/decideConflicts';
import type {
  EmployeeConflict,
  EmployeeImportPlan,
  PlannedEmployee,
} from '@shared/import/importPlan';
import { idKey } from '@shared/import/normaliseText';
import { employeePlaces, type WriteContext } from './employeePlaces';

/** How the fields of a staff list are called in the history of an employee. */
const historyFields = {
  name: 'name',
  status: 'status',
  unitPath: 'unit',
  positionName: 'position',
  hiredOn: 'hiredOn',
  superior: 'superior',
} as const satisfies Record<EmployeeConflict['fields'][number]['field'], EmployeeField>;

/** Writes the new employees of a staff list and the changes that were decided for the list. */
export async function writeEmployees(
  context: WriteContext,
  importId: ImportId,
  plan: EmployeeImportPlan,
  choices: readonly ConflictChoice[],
): Promise<number> {
  const { db } = context;
  const { added, replacing } = takeConflicts(plan.employees, plan.conflicts, choices, numberOf);
  await insertAll(context, importId, added);
  await insertDuplicateEmployees(db, importId, knownEmployees(plan));
  const taken = new Set(replacing.map(({ row }) => row));
  const employees = new Map<string, Employee>(
    (await listEmployees(db)).map((employee) => [employee.employeeId, employee]),
  );
  let replaced = 0;
  for (const conflict of plan.conflicts.filter(({ row }) => taken.has(row))) {
    const employee = employees.get(conflict.employeeId ?? '');
    if (employee === undefined) continue;
    replaced += 1;
    await change(context, importId, employee, conflict);
  }
  return replaced;
}

async function insertAll(
  context: WriteContext,
  importId: ImportId,
  planned: readonly PlannedEmployee[],
): Promise<void> {
  const { db, newId, now } = context;
  const places = await employeePlaces(context, importId);
  for (const employee of planned) {
    const { employeeNo, name, status, unitPath, positionName, hiredOn, superior } = employee;
    await insertEmployee(
      db,
      {
        employeeId: employeeIdSchema.parse(newId()),
        employeeNo,
        name,
        status,
        unitId: await places.unit(unitPath),
        positionId: await places.position(positionName),
        superiorName: superior,
        hiredOn,
      },
      importId,
      now(),
    );
  }
}

async function change(
  context: WriteContext,
  importId: ImportId,
  employee: Employee,
  { fields }: EmployeeConflict,
): Promise<void> {
  const { db, user, now } = context;
  const places = await employeePlaces(context, importId);
  const { employeeId } = employee;
  const before = employeeValues(employee);
  const after = {
    ...before,
    ...Object.fromEntries(fields.map(({ field, inFile }) => [historyFields[field], inFile])),
  };
  const changedAt = now();
  await insertEmployeeChanges(
    db,
    fields.map(({ field }) => ({
      employeeId,
      field: historyFields[field],
      before: before[historyFields[field]],
      after: after[historyFields[field]],
      importId,
      userId: user.userId,
      changedAt,
    })),
  );
  await updateEmployee(db, {
    employeeId,
    employeeNo: employee.employeeNo,
    name: after.name ?? employee.name,
    status: after.status === 'left' ? 'left' : 'active',
    unitId: await places.unit(after.unit),
    positionId: await places.position(after.position),
    superiorName: after.superior,
    hiredOn: after.hiredOn,
  });
}

/** Employees of the store whom the list names, with the same content or with other. */
function knownEmployees(plan: EmployeeImportPlan): readonly string[] {
  const inConflict = plan.conflicts.flatMap(({ employeeId }) => employeeId ?? []);
  return [...new Set([...plan.duplicateIds, ...inConflict])];
}

function numberOf({ employeeNo }: PlannedEmployee): string {
  return idKey(employeeNo);
}
