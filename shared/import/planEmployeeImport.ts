import { rowIssue } from './importIssue';
import type { ImportIssue } from './importIssue';
import type {
  EmployeeConflict,
  EmployeeImportPlan,
  KnownEmployee,
  PlannedEmployee,
} from './importPlan';
import { indexEmployees, matchEmployee } from './matchEmployee';
import { idKey, nameKey, wordKey } from './normaliseText';
import { readEmployeeRow } from './readEmployeeRow';
import type { ColumnUse, Recognition } from './recognition';
import { dateSpan } from './sortRecords';
import type { FileReading } from './table';
import { dataRowsOf, ignoredHeaders } from './tableRows';

export interface EmployeeImportInput {
  readonly reading: FileReading;
  readonly recognition: Recognition;
  readonly employees: readonly KnownEmployee[];
  readonly unitPaths: readonly string[];
  readonly positionNames: readonly string[];
}

/**
 * Plans the import of a staff list: number, name, status, unit, position, date of hire, superior;
 * all other columns are left out. A known number with the same content is a duplicate, with other
 * content a conflict; a known name under another number is reported, never merged (imports 2).
 */
export function planEmployeeImport(input: EmployeeImportInput): EmployeeImportPlan {
  const known = new Map(input.employees.map((employee) => [idKey(employee.employeeNo), employee]));
  const knownNames = new Set(input.employees.map(({ name }) => nameKey(name)));
  const planned = new Map<string, PlannedEmployee>();
  const conflicts: EmployeeConflict[] = [];
  const issues: ImportIssue[] = [];
  const duplicateIds: string[] = [];
  let duplicate = 0;
  let rejected = 0;
  const uses = new Set(input.recognition.columns.map(({ use }) => use));
  // A list without a column says nothing about it, least of all that the field is blank.
  const isGiven = (field: keyof typeof fieldUses) => uses.has(fieldUses[field]);
  const rows = dataRowsOf(input.reading, input.recognition);
  for (const row of rows) {
    const read = readEmployeeRow(row, input.recognition.columns);
    issues.push(...read.issues);
    if (read.employee === null) {
      rejected += 1;
      continue;
    }
    const { employee } = read;
    const key = idKey(employee.employeeNo);
    const earlier = known.get(key) ?? asKnown(planned.get(key));
    if (earlier === undefined) {
      planned.set(key, employee);
      if (knownNames.has(nameKey(employee.name))) {
        issues.push(rowIssue(row.row, 'sameNameOtherNo', employee.name, false));
      }
      knownNames.add(nameKey(employee.name));
      continue;
    }
    const employeeId = known.get(key)?.employeeId ?? null;
    const fields = differences(earlier, employee).filter(({ field }) => isGiven(field));
    if (fields.length === 0) {
      duplicate += 1;
      if (employeeId !== null) duplicateIds.push(employeeId);
      continue;
    }
    conflicts.push({ row: row.row, employeeId, fields, planned: employee });
    issues.push(rowIssue(row.row, 'sameIdOtherContent', employee.employeeNo, true));
  }
  const employees = withSuperiors([...planned.values()], input.employees, issues);
  return {
    counts: {
      read: rows.length,
      new: employees.length,
      duplicate,
      rejected: rejected + conflicts.length,
      conflict: conflicts.length,
      unattributed: 0,
    },
    employees,
    conflicts,
    duplicateIds,
    issues,
    newUnitPaths: unknownValues(
      employees.map(({ unitPath }) => unitPath),
      input.unitPaths,
    ),
    newPositionNames: unknownValues(
      employees.map(({ positionName }) => positionName),
      input.positionNames,
    ),
    ignoredHeaders: ignoredHeaders(input.recognition.columns),
    ...dateSpan(employees.map(({ hiredOn }) => hiredOn)),
  };
}

/** The column that a field of an employee is read from. */
const fieldUses = {
  name: 'employeeName',
  status: 'employeeStatus',
  unitPath: 'unit',
  positionName: 'position',
  hiredOn: 'hiredOn',
  superior: 'superior',
} as const satisfies Record<EmployeeConflict['fields'][number]['field'], ColumnUse>;

/** Superiors are looked for among the known and the new employees alike. */
function withSuperiors(
  employees: readonly PlannedEmployee[],
  known: readonly KnownEmployee[],
  issues: ImportIssue[],
): readonly PlannedEmployee[] {
  const planned = employees.flatMap((employee) => asKnown(employee) ?? []);
  const index = indexEmployees([...known, ...planned]);
  const numbers = new Map(
    [...known, ...planned].map(({ employeeId, employeeNo }) => [employeeId, employeeNo]),
  );
  return employees.map((employee) => {
    if (employee.superior === null) return employee;
    const { employeeId } = matchEmployee(index, employee.superior);
    if (employeeId === null) {
      issues.push(rowIssue(employee.row, 'superiorUnknown', employee.superior, false));
      return employee;
    }
    return { ...employee, superiorNo: numbers.get(employeeId) ?? null };
  });
}

/** A planned employee seen as a known one; its number stands in for the id it does not have yet. */
function asKnown(employee: PlannedEmployee | undefined): KnownEmployee | undefined {
  if (employee === undefined) return undefined;
  const { employeeNo, name, status, unitPath, positionName, hiredOn, superior } = employee;
  const employeeId = `planned:${idKey(employeeNo)}`;
  return { employeeId, employeeNo, name, status, unitPath, positionName, hiredOn, superior };
}

function differences(known: KnownEmployee, read: PlannedEmployee): EmployeeConflict['fields'] {
  const fields = [
    { field: 'name', known: known.name, inFile: read.name, key: nameKey },
    { field: 'status', known: known.status, inFile: read.status, key: wordKey },
    { field: 'unitPath', known: known.unitPath, inFile: read.unitPath, key: wordKey },
    { field: 'positionName', known: known.positionName, inFile: read.positionName, key: wordKey },
    { field: 'hiredOn', known: known.hiredOn, inFile: read.hiredOn, key: wordKey },
    { field: 'superior', known: known.superior, inFile: read.superior, key: nameKey },
  ] as const;
  return fields.flatMap(({ field, known: before, inFile, key }) =>
    before === undefined || key(before ?? '') === key(inFile ?? '')
      ? []
      : [{ field, known: before, inFile }],
  );
}

function unknownValues(
  values: readonly (string | null)[],
  existing: readonly string[],
): readonly string[] {
  const seen = new Set(existing.map(wordKey));
  const unknown: string[] = [];
  for (const value of values) {
    if (value === null || seen.has(wordKey(value))) continue;
    seen.add(wordKey(value));
    unknown.push(value);
  }
  return unknown;
}
