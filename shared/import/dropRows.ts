import { wordKey } from './normaliseText';
import type { ColumnMapping, ColumnUse, DroppedRow } from './recognition';
import { cellText, isBlankCell } from './table';
import type { Cell } from './table';
import type { DataRow } from './tableRows';
import { repeatsHeader } from './tableRows';

const totalWords =
  /^(?:(?:本页|以上|全部|部门|累计|本頁|部門)?(?:合计|总计|小计|共计|总数|合計|總計|小計|總數)|(?:平均|均|最高|最低)[值分]|平均|均值|总人数|人数|总人数合计|人数合计|合计人数|總人數|人數|人數合計|total|totals|grand total|sub-?total|total (?:rows|records|tickets|responses|employees|headcount)|head ?count|sum|average|mean|avg)(?:$|[ ::(\d])/u;
const noteWords =
  /^(?:备注|说明|注|制表人?|制表日期|导出时间|审核|備註|說明|製表|匯出時間|note|notes|remark|exported|generated)(?:$|[ ::])/u;

/** Columns of which a real row has at least one besides the one the label stands in. */
const identifyingUses: ReadonlySet<ColumnUse> = new Set([
  'employee',
  'employeeNo',
  'employeeName',
  'familyName',
  'responseId',
  'submittedAt',
  'ticketId',
  'createdAt',
]);

/** Columns of names and ids, in which a sum may have its label. */
const labelledUses: ReadonlySet<ColumnUse> = new Set([
  'employee',
  'employeeName',
  'familyName',
  'ticketId',
  'responseId',
]);

/**
 * Rows below the header that are no data: totals and notes (by label and because nothing in them
 * names a person, a time or an id), repeated headers, and the technical row of Qualtrics.
 */
export function dropRows(
  rows: readonly DataRow[],
  columns: readonly ColumnMapping[],
  headings: readonly string[],
): readonly DroppedRow[] {
  const names = columns.filter(({ use }) => use === 'employeeName' || use === 'familyName');
  // On a staff list a number without a name counts people and names nobody.
  const identifying =
    names.length > 0 ? names : columns.filter(({ use }) => identifyingUses.has(use));
  const labelled = columns.filter(({ use }) => labelledUses.has(use));
  const dropped: DroppedRow[] = [];
  const headingKeys = headings.map(wordKey);
  const firstHeading = headingKeys.find((key) => key !== '') ?? '';
  for (const row of rows) {
    // Where a sum stands behind a number of its row, its label stands in the place of a name or id.
    const total = labelled.find(({ index }) => isTotal(labelKey(row.cells[index])));
    const labelAt = total?.index ?? row.cells.findIndex((cell) => !isBlankCell(cell));
    const text = cellText(row.cells[labelAt]);
    // Most rows begin with a number of their own, which is neither a label nor a heading.
    if (startsWithDigit(text) && !startsWithDigit(firstHeading)) continue;
    const label = labelKey(row.cells[labelAt]);
    const telling = total === undefined ? identifying : identifying.filter(isTimed);
    const isNamed = telling.some(
      ({ index, use }) => index !== labelAt && namesSomething(row, index, use, label),
    );
    if (label.startsWith('{"importid"') || repeatsHeader(row.cells, headingKeys)) {
      dropped.push({ row: row.row, reason: 'header', text: label.slice(0, 80) });
    } else if (!isNamed && isTotal(label)) {
      dropped.push({ row: row.row, reason: 'total', text: label.slice(0, 80) });
    } else if (!isNamed && noteWords.test(label)) {
      dropped.push({ row: row.row, reason: 'note', text: label.slice(0, 80) });
    }
  }
  return dropped;
}

/** Neither a person nor an id is called 合计: beside it only a time makes a row that of a customer. */
function isTimed({ use }: ColumnMapping): boolean {
  return use === 'submittedAt' || use === 'createdAt';
}

/** `合 计` is 合计: short labels are spread with blanks to look even. */
function labelKey(cell: Cell | undefined): string {
  const key = wordKey(cellText(cell));
  return /^\p{Script=Han}(?: \p{Script=Han})+$/u.test(key) ? key.replaceAll(' ', '') : key;
}

function isTotal(label: string): boolean {
  return totalWords.test(label);
}

function startsWithDigit(text: string): boolean {
  return /^\d/u.test(text);
}

/** A sum under a column of times is a plain number, and `10人` counts: neither names anything. */
function namesSomething(row: DataRow, index: number, use: ColumnUse, label: string): boolean {
  const text = labelKey(row.cells[index]);
  // A label that spans several columns stands in each of them.
  if (text === '' || text === '-' || text === label) return false;
  if (/^\d+ ?(?:人|名|位|条|條|份|张|張|单|單|people|rows|records)$/u.test(text)) return false;
  if (use === 'employeeName' && /^\d+$/u.test(text)) return false;
  return !((use === 'createdAt' || use === 'submittedAt') && /^[\d.]+$/u.test(text));
}
