import { fullName } from './fullName';
import { cellIssue, errorCells } from './importIssue';
import type { ImportIssue } from './importIssue';
import type { PlannedEmployee } from './importPlan';
import { readEmployeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { normaliseText, tidyEmployeeNo, wordKey } from './normaliseText';
import { readColumnTime, readDateTime } from './readDateTime';
import type { ColumnMapping, ColumnUse } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';
import type { DataRow } from './tableRows';
import { cellFor, columnsFor } from './tableRows';

/** Those on leave, on probation or about to go are still there. */
const activeWords =
  /^(?:在[职職岗崗]|[试試]用|[实實][习習]|正式|[转轉]正|合同工|[劳勞][务務]|派遣|兼[职職]|全[职職]|返聘|休|[产產婚病事长長]假|哺乳|停薪留[职職]|待(?:[离離][职職]|[岗崗入])|借[调調]|active|employed|current|probation|on leave|maternity|intern|part-?time|full-?time|permanent)/u;
const leftWords =
  /^(?:已?[离離][职職]|已?退休|[辞辭](?:[职職]|退)|解除|[终終]止|除名|[开開]除|已?[离離][岗崗]|left|inactive|resigned|terminated|retired|former|dismissed|separated|exited)/u;
/** A column that asks whether somebody has left is answered the other way round. */
const leftHeading = /[离離][职職]|left|leav|terminat|last working/iu;
const yesWords: ReadonlySet<string> = new Set(['是', 'yes', 'y', 'true', '√', '✓']);
const noWords: ReadonlySet<string> = new Set(['否', 'no', 'n', 'false', '×', '✗']);

/** One row of a staff list as an employee; null, with the reason, if it cannot be one. */
export function readEmployeeRow(
  row: DataRow,
  columns: readonly ColumnMapping[],
): { readonly employee: PlannedEmployee | null; readonly issues: readonly ImportIssue[] } {
  const issues: ImportIssue[] = [...errorCells(row.row, row.cells, usedColumns(columns))];
  const noCell = cellFor(row, columns, 'employeeNo');
  const both = readEmployeeText(valueOf('employee') ?? '');
  const employeeNo = tidyEmployeeNo(valueOf('employeeNo') ?? both.no);
  const joined = fullName(
    cellText(cellFor(row, columns, 'givenName')),
    cellText(cellFor(row, columns, 'familyName')),
  );
  const name = valueOf('employeeName') ?? (joined === '' ? both.name : joined);
  if (isLossyNumber(employeeNo, noCell)) return reject('employeeNo', 'employeeNoLossy', employeeNo);
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
    if (status === null) return 'active';
    const key = wordKey(status);
    const asksForLeft = leftHeading.test(headerOf('employeeStatus'));
    if (yesWords.has(key)) return asksForLeft ? 'left' : 'active';
    if (noWords.has(key)) return asksForLeft ? 'active' : 'left';
    if (asksForLeft) {
      // Programs write a day far ahead for those who stay.
      const leftAt = readDateTime(cellFor(row, columns, 'employeeStatus'), 'ymd');
      if (leftAt !== null) return leftAt < '2099' ? 'left' : 'active';
    }
    if (activeWords.test(key)) return 'active';
    if (leftWords.test(key)) return 'left';
    issues.push(cellIssue(row.row, headerOf('employeeStatus'), 'statusNotUnderstood', status));
    return 'active';
  }

  function readUnitPath(): string | null {
    const levels = columnsFor(columns, 'unit')
      .map(({ index }) => normaliseText(cellText(row.cells[index])))
      .filter((text) => !isNoAnswer(text));
    const parts = levels.flatMap((level) => level.split(/[/\\>]/u)).map((part) => part.trim());
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

function usedColumns(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  return columns.filter(({ use }) => use !== 'ignored');
}

/** Spreadsheets keep fifteen digits: of a longer number the rest is shown as nothing. */
function isLossyNumber(text: string, cell: Cell | undefined): boolean {
  if (typeof cell === 'number' && Math.abs(cell) >= 1e15) return true;
  return /^\d(?:\.\d+)?e\+\d+$/iu.test(text) || /^\d{15}0{1,5}$/u.test(text);
}
