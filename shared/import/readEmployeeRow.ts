import { cellIssue } from './importIssue';
import type { ImportIssue } from './importIssue';
import type { PlannedEmployee } from './importPlan';
import { isNoAnswer } from './noAnswer';
import { normaliseText, wordKey } from './normaliseText';
import { readColumnTime } from './readDateTime';
import type { ColumnMapping, ColumnUse } from './recognition';
import { cellText } from './table';
import type { DataRow } from './tableRows';
import { cellFor, columnsFor } from './tableRows';

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

/** One row of a staff list as an employee; null, with the reason, if it cannot be one. */
export function readEmployeeRow(
  row: DataRow,
  columns: readonly ColumnMapping[],
): { readonly employee: PlannedEmployee | null; readonly issues: readonly ImportIssue[] } {
  const issues: ImportIssue[] = [];
  const noCell = cellFor(row, columns, 'employeeNo');
  const employeeNo = valueOf('employeeNo') ?? '';
  const name = valueOf('employeeName') ?? '';
  const isLossy =
    /^\d(?:\.\d+)?e\+\d+$/iu.test(employeeNo) ||
    (typeof noCell === 'number' && Math.abs(noCell) > Number.MAX_SAFE_INTEGER);
  if (isLossy) return reject('employeeNo', 'employeeNoLossy', employeeNo);
  if (employeeNo === '') return reject('employeeNo', 'employeeNoMissing', name);
  if (name === '') return reject('employeeName', 'employeeNameMissing', employeeNo);
  const employee: PlannedEmployee = {
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
  return { employee, issues };

  function valueOf(use: ColumnUse): string | null {
    const text = normaliseText(cellText(cellFor(row, columns, use)));
    return isNoAnswer(text) ? null : text;
  }

  function headerOf(use: ColumnUse): string {
    return columnsFor(columns, use)[0]?.header ?? '';
  }

  function reject(use: ColumnUse, code: ImportIssue['code'], value: string) {
    issues.push(cellIssue(row.row, headerOf(use), code, value, true));
    return { employee: null, issues };
  }

  function readStatus(): 'active' | 'left' {
    const status = valueOf('employeeStatus');
    if (status === null || activeWords.has(wordKey(status))) return 'active';
    if (leftWords.has(wordKey(status))) return 'left';
    issues.push(cellIssue(row.row, headerOf('employeeStatus'), 'statusNotUnderstood', status));
    return 'active';
  }

  function readUnitPath(): string | null {
    const parts = (valueOf('unit') ?? '').split(/[/\\>]/u).map((part) => part.trim());
    return parts.filter((part) => part !== '').join('/') || null;
  }

  function readHiredOn(): string | null {
    const text = valueOf('hiredOn');
    if (text === null) return null;
    const time = readColumnTime(
      cellFor(row, columns, 'hiredOn'),
      columnsFor(columns, 'hiredOn')[0],
    );
    if (time === null) {
      issues.push(cellIssue(row.row, headerOf('hiredOn'), 'dateNotUnderstood', text));
    }
    return time?.slice(0, 10) ?? null;
  }
}
