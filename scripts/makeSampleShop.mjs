import { stringify } from 'csv-stringify/sync';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { inProject } from './project.mjs';
import { employees, ratedIndicators, superior } from './sampleShop/facts.mjs';
import { encodeGb18030 } from './sampleShop/gb18030.mjs';
import { surveyRows } from './sampleShop/survey.mjs';
import { ticketRows, writeHtmlTable } from './sampleShop/tickets.mjs';
import { writeWorkbook } from './sampleShop/workbook.mjs';

// Writes the files of the sample shop: node scripts/makeSampleShop.mjs [folder]. The same bytes
// every time; see docs/sample-shop.md.

const folder = process.argv[2] ?? inProject('electron/sample/files');
const units = {
  frontDesk: { path: '和记通讯服务部/前台', position: '前台客服' },
  backOffice: { path: '和记通讯服务部/后台', position: '后台支持' },
};

mkdirSync(folder, { recursive: true });
write('员工花名册.xlsx', writeWorkbook(employeeRows()));
write(
  '客户满意度回访_11月.csv',
  encodeGb18030(stringify(surveyRows(), { record_delimiter: 'windows' })),
);
write('工单_11月.xls', encodeGb18030(writeHtmlTable(ticketRows())));
write('reviews.json', await toJson(reviews()));
write('measurements.json', await toJson(measurements()));

function employeeRows() {
  const header = '工号 姓名 员工状态 部门 职位 职级 入职日期 直属上级 手机号码 邮箱 备注'.split(
    ' ',
  );
  const rows = employees.map((employee) => [
    employee.employeeNo,
    employee.name,
    '在职',
    units[employee.unit].path,
    units[employee.unit].position,
    employee.level,
    { day: employee.hiredOn },
    superior,
    '',
    '',
    employee.note,
  ]);
  return [header, ...rows];
}

function reviews() {
  return employees.flatMap((employee) => [
    {
      employeeNo: employee.employeeNo,
      source: 'self',
      reviewerName: employee.name,
      receivedOn: employee.selfReceivedOn,
      comment: employee.selfComment,
      ratings: ratingsOf(employee.self),
    },
    {
      employeeNo: employee.employeeNo,
      source: 'superior',
      reviewerName: superior,
      receivedOn: employee.superiorReceivedOn,
      comment: employee.superiorComment,
      ratings: ratingsOf(employee.superior),
    },
  ]);
}

/** @param {string} digits */
function ratingsOf(digits) {
  return Object.fromEntries(ratedIndicators.map((key, i) => [key, digits[i]]));
}

function measurements() {
  return employees.flatMap(({ employeeNo, measured }) =>
    measured.map(([measure, numerator, denominator]) => ({
      employeeNo,
      measure,
      numerator: String(numerator),
      denominator: String(denominator),
    })),
  );
}

/** @param {unknown} value */
function toJson(value) {
  return format(JSON.stringify(value, null, 2), { parser: 'json' });
}

/**
 * @param {string} name
 * @param {string | Uint8Array} content
 */
function write(name, content) {
  writeFileSync(join(folder, name), content);
}
