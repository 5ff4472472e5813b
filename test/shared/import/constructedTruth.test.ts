import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import type { KnownEmployee, SurveyImportPlan, TicketImportPlan } from '@shared/import/importPlan';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import { recogniseTable } from '@shared/import/recogniseTable';
import { summariseResponses } from '@shared/survey/summariseResponses';
import type { ResponseSummary } from '@shared/survey/summariseResponses';
import { measureTickets } from '@shared/ticket/measureTickets';
import type { TicketMeasures } from '@shared/ticket/measureTickets';

const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');
const standardKeys = ['attitude', 'competence', 'speed', 'resolution', 'overall'];

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readFixture(fileName: string) {
  return readTable(readFileSync(resolve(fixtures, fileName)), fileName);
}

async function knownEmployees(): Promise<readonly KnownEmployee[]> {
  const reading = await readFixture('员工花名册.xlsx');
  const plan = planEmployeeImport({
    reading,
    recognition: recogniseTable(reading, 'staffList'),
    employees: [],
    unitPaths: [],
    positionNames: [],
  });
  return plan.employees.map((employee) => ({ ...employee, employeeId: employee.employeeNo }));
}

async function planSurvey(fileName: string, responses: SurveyImportPlan['responses'] = []) {
  const reading = await readFixture(fileName);
  return planSurveyImport({
    reading,
    recognition: recogniseTable(reading, 'survey'),
    employees: await knownEmployees(),
    responses,
    attributions: [],
    hashText,
  });
}

async function planTickets(fileName: string) {
  const reading = await readFixture(fileName);
  return planTicketImport({
    reading,
    recognition: recogniseTable(reading, 'ticketExport'),
    employees: await knownEmployees(),
    tickets: [],
    attributions: [],
    hashText,
  });
}

function printed(value: number | null | undefined): number {
  return Number((value ?? Number.NaN).toFixed(4));
}

function surveyRow({ responses, questions }: ResponseSummary): Readonly<Record<string, number>> {
  const names = ['服务态度', '专业能力', '响应速度', '问题解决', '整体满意度'];
  const find = (key: string) => questions.find(({ questionKey }) => questionKey === key);
  return Object.fromEntries([
    ['n', responses],
    ...standardKeys.flatMap((key, index) => {
      const question = find(key);
      return [
        [`${names[index]}_n`, question?.n ?? 0],
        [`${names[index]}_mean`, printed(question?.mean)],
        [`${names[index]}_sd`, printed(question?.sd)],
        [`${names[index]}_top2`, printed(question?.top2)],
      ];
    }),
    ['nps', printed(find('recommend')?.nps)],
  ]);
}

function surveyTable(plan: SurveyImportPlan) {
  const { all, employees } = summariseResponses(plan.responses, plan.questions);
  return Object.fromEntries([
    ...employees.map((row) => [row.employeeId, surveyRow(row)]),
    ['ALL', surveyRow(all)],
  ]);
}

function ticketRow(row: TicketMeasures): Readonly<Record<string, number>> {
  return {
    tickets: row.tickets,
    resolved: row.resolved,
    resolution_rate: printed(row.resolutionRate),
    n_frt: row.firstResponse.n,
    frt_median_min: printed(row.firstResponse.median),
    frt_p90_min: printed(row.firstResponse.p90),
    res_median_min: printed(row.resolution.median),
    res_p90_min: printed(row.resolution.p90),
    reopen_rate_of_resolved: printed(row.reopenRate),
    n_csat: row.satisfaction.n,
    csat_mean: printed(row.satisfaction.mean),
    csat_top2: printed(row.satisfaction.top2),
  };
}

const measureOptions = {
  responseTargetMinutes: 30,
  resolutionTargetMinutes: 1440,
  measuredAt: '2026-03-01T00:00:00',
} as const;

function ticketTable(plan: TicketImportPlan) {
  const { all, unattributed, employees } = measureTickets(plan.tickets, measureOptions);
  return Object.fromEntries([
    ['(none)', ticketRow(unattributed)],
    ...employees.map((row) => [row.employeeId, ticketRow(row)]),
    ['ALL', ticketRow(all)],
  ]);
}

describe('constructed samples kept with the tests', () => {
  it('imports the staff list with its homonyms and without the copied row', async () => {
    const reading = await readFixture('员工花名册.xlsx');
    const plan = planEmployeeImport({
      reading,
      recognition: recogniseTable(reading, 'staffList'),
      employees: [],
      unitPaths: [],
      positionNames: [],
    });
    expect(
      plan.employees.map(({ employeeNo, name, status }) => [employeeNo, name, status]),
    ).toEqual([
      ['A001', '张伟', 'active'],
      ['A002', '李娜', 'active'],
      ['A003', '王芳', 'active'],
      ['A004', '刘洋', 'active'],
      ['A005', '陈静', 'active'],
      ['A006', '张伟', 'left'],
    ]);
    expect(plan).toMatchObject({
      counts: { read: 6, new: 6, duplicate: 0, rejected: 0 },
      newUnitPaths: ['客户服务部/二组', '客户服务部/一组'],
      newPositionNames: ['客服专员'],
      ignoredHeaders: ['职级', '手机号码', '邮箱', '备注'],
      issues: [{ code: 'sameNameOtherNo', value: '张伟' }],
    });
  });

  it('finds all responses of the CSV to be copies of those in the workbook, and the other way', async () => {
    const workbook = await planSurvey('wjx_按文本.xlsx');
    const text = await planSurvey('wjx_按文本_gbk.csv');
    expect([workbook.counts.new, text.counts.new]).toEqual([300, 300]);
    const all = { read: 300, new: 0, duplicate: 300, rejected: 0, conflict: 0, unattributed: 0 };
    expect((await planSurvey('wjx_按文本_gbk.csv', workbook.responses)).counts).toEqual(all);
    expect((await planSurvey('wjx_按文本.xlsx', text.responses)).counts).toEqual(all);
  });

  it('gives the means and shares of the shop and the net promoter score', async () => {
    const plan = await planSurvey('wjx_按文本_gbk.csv');
    expect(plan).toMatchObject({
      issues: [{ row: 6, code: 'employeeLeft', value: '张伟(A006)' }],
      firstOn: '2026-03-02',
      lastOn: '2026-03-12',
    });
    expect(surveyTable(plan)['ALL']).toMatchObject({
      n: 300,
      服务态度_n: 291,
      服务态度_mean: 3.7835,
      服务态度_sd: 1.1101,
      服务态度_top2: 63.2302,
      nps: -0.6667,
    });
  });

  it('gives the measures of the tickets and drops the sum at the end', async () => {
    const plan = await planTickets('工单导出.xls');
    expect(plan.counts).toEqual({
      read: 500,
      new: 500,
      duplicate: 0,
      rejected: 0,
      conflict: 0,
      unattributed: 19,
    });
    expect(ticketTable(plan)['ALL']).toEqual({
      tickets: 500,
      resolved: 405,
      resolution_rate: 81,
      n_frt: 486,
      frt_median_min: 31.5,
      frt_p90_min: 110.5,
      res_median_min: 303,
      res_p90_min: 1346.6,
      reopen_rate_of_resolved: 7.9012,
      n_csat: 211,
      csat_mean: 3.6114,
      csat_top2: 55.4502,
    });
  });
});
