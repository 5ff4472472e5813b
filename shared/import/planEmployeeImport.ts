import type { ImportIssue } from './importIssue';
import type {
  EmployeeConflict,
  EmployeeImportPlan,
  KnownEmployee,
  PlannedEmployee,
} from './importPlan';
import { indexEmployees, matchEmployee } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { idKey, nameKey, normaliseText, wordKey } from './normaliseText';
import { readDateTime } from './readDateTime';
import type { ColumnUse, Recognition } from './recognition';
import { dateSpan } from './sortRecords';
import { cellText } from './table';
import type { FileReading } from './table';
import type { DataRow } from './tableRows';
import { cellFor, columnsFor, dataRowsOf, ignoredHeaders } from './tableRows';

export interface EmployeeImportInput {
  readonly reading: FileReading;
  readonly recognition: Recognition;
  readonly employees: readonly KnownEmployee[];
  readonly unitPaths: readonly string[];
  readonly positionNames: readonly string[];
}

const activeWords: ReadonlySet<string> = new Set([
  '在职',
  '在職',
  '正式',
  '试用',
  '试用期',
  '試用',
  '實習',
  '实习',
  'active',
  'employed',
  'probation',
]);
const leftWords: ReadonlySet<string> = new Set([
  '离职',
  '已离职',
  '離職',
  '已離職',
  '退休',
  'left',
  'inactive',
  'resigned',
  'terminated',
  'retired',
]);

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
  let duplicate = 0;
  let rejected = 0;
  const rows = dataRowsOf(input.reading, input.recognition);
  for (const row of rows) {
    const read = readEmployee(row, input.recognition, issues);
    if (read === null) {
      rejected += 1;
      continue;
    }
    const key = idKey(read.employeeNo);
    const earlier = known.get(key) ?? asKnown(planned.get(key));
    if (earlier === undefined) {
      planned.set(key, read);
      if (knownNames.has(nameKey(read.name))) {
        issues.push(issueAt(row.row, '', 'sameNameOtherNo', read.name, false));
      }
      knownNames.add(nameKey(read.name));
      continue;
    }
    const fields = differences(earlier, read);
    if (fields.length === 0) {
      duplicate += 1;
      continue;
    }
    const employeeId = known.get(key)?.employeeId ?? null;
    conflicts.push({ row: row.row, employeeId, fields, planned: read });
    issues.push(issueAt(row.row, '', 'sameIdOtherContent', read.employeeNo, true));
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

function readEmployee(
  row: DataRow,
  recognition: Recognition,
  issues: ImportIssue[],
): PlannedEmployee | null {
  const { columns } = recognition;
  const noCell = cellFor(row, columns, 'employeeNo');
  const employeeNo = valueOf('employeeNo') ?? '';
  const name = valueOf('employeeName') ?? '';
  const isLossy =
    /^\d(?:\.\d+)?e\+\d+$/iu.test(employeeNo) ||
    (typeof noCell === 'number' && Math.abs(noCell) > Number.MAX_SAFE_INTEGER);
  if (isLossy) return reject('employeeNo', 'employeeNoLossy', employeeNo);
  if (employeeNo === '') return reject('employeeNo', 'employeeNoMissing', name);
  if (name === '') return reject('employeeName', 'employeeNameMissing', employeeNo);
  return {
    row: row.row,
    employeeNo,
    name,
    status: readStatus(),
    unitPath: readUnitPath(),
    positionName: valueOf('position'),
    hiredOn: readHiredOn(),
    superior: valueOf('superior'),
    superiorNo: null,
  };

  function valueOf(use: ColumnUse): string | null {
    const text = normaliseText(cellText(cellFor(row, columns, use)));
    return isNoAnswer(text) ? null : text;
  }

  function headerOf(use: ColumnUse): string {
    return columnsFor(columns, use)[0]?.header ?? '';
  }

  function reject(use: ColumnUse, code: ImportIssue['code'], value: string): null {
    issues.push(issueAt(row.row, headerOf(use), code, value, true));
    return null;
  }

  function readStatus(): 'active' | 'left' {
    const status = valueOf('employeeStatus');
    if (status === null || activeWords.has(wordKey(status))) return 'active';
    if (leftWords.has(wordKey(status))) return 'left';
    issues.push(issueAt(row.row, headerOf('employeeStatus'), 'statusNotUnderstood', status, false));
    return 'active';
  }

  function readUnitPath(): string | null {
    const parts = (valueOf('unit') ?? '').split(/[/\\>]/u).map((part) => part.trim());
    return parts.filter((part) => part !== '').join('/') || null;
  }

  function readHiredOn(): string | null {
    const text = valueOf('hiredOn');
    if (text === null) return null;
    const order = columnsFor(columns, 'hiredOn')[0]?.dateOrder ?? null;
    const time = readDateTime(cellFor(row, columns, 'hiredOn'), order);
    if (time === null) {
      issues.push(issueAt(row.row, headerOf('hiredOn'), 'dateNotUnderstood', text, false));
    }
    return time?.slice(0, 10) ?? null;
  }
}

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
      issues.push(issueAt(employee.row, '', 'superiorUnknown', employee.superior, false));
      return employee;
    }
    return { ...employee, superiorNo: numbers.get(employeeId) ?? null };
  });
}

/** A planned employee seen as a known one; its number stands in for the id it does not have yet. */
function asKnown(employee: PlannedEmployee | undefined): KnownEmployee | undefined {
  if (employee === undefined) return undefined;
  const { employeeNo, name, status, unitPath, positionName, hiredOn } = employee;
  const employeeId = `planned:${idKey(employeeNo)}`;
  return { employeeId, employeeNo, name, status, unitPath, positionName, hiredOn };
}

function differences(known: KnownEmployee, read: PlannedEmployee): EmployeeConflict['fields'] {
  const isSameName = nameKey(known.name) === nameKey(read.name);
  const fields = [
    { field: 'name', known: known.name, inFile: isSameName ? known.name : read.name },
    { field: 'status', known: known.status, inFile: read.status },
    { field: 'unitPath', known: known.unitPath, inFile: read.unitPath },
    { field: 'positionName', known: known.positionName, inFile: read.positionName },
    { field: 'hiredOn', known: known.hiredOn, inFile: read.hiredOn },
  ] as const;
  return fields.flatMap(({ field, known: before, inFile }) =>
    before === undefined || before === inFile ? [] : [{ field, known: before, inFile }],
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

function issueAt(
  row: number,
  column: string,
  code: ImportIssue['code'],
  value: string,
  isRejection: boolean,
): ImportIssue {
  return { row, column, code, value, isRejection };
}
