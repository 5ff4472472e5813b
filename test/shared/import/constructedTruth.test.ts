import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import type { KnownEmployee, SurveyImportPlan } from '@shared/import/importPlan';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import { recogniseTable } from '@shared/import/recogniseTable';
import { summariseResponses } from '@shared/survey/summariseResponses';
import type { ResponseSummary } from '@shared/survey/summariseResponses';
import { measureTickets } from '@shared/ticket/measureTickets';
import type { TicketMeasures } from '@shared/ticket/measureTickets';

const samples = resolve(import.meta.dirname, '../../../../shared/samples');
const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');
const hasSamples = existsSync(samples);
const leftOut = hasSamples ? '' : ' (left out: the handbook with its truth tables is not there)';

const standardKeys = ['attitude', 'competence', 'speed', 'resolution', 'overall'];

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readFixture(fileName: string, folder = fixtures) {
  return readTable(readFileSync(resolve(folder, fileName)), fileName);
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

async function planSurvey(
  fileName: string,
  responses: SurveyImportPlan['responses'] = [],
  folder = fixtures,
) {
  const reading = await readFixture(fileName, folder);
  return planSurveyImport({
    reading,
    recognition: recogniseTable(reading, 'survey'),
    employees: await knownEmployees(),
    responses,
    attributions: [],
    hashText,
  });
}

async function planTickets(fileName: string, folder = fixtures) {
  const reading = await readFixture(fileName, folder);
  return planTicketImport({
    reading,
    recognition: recogniseTable(reading, 'ticketExport'),
    employees: await knownEmployees(),
    tickets: [],
    attributions: [],
    hashText,
  });
}

/** Rows of a truth table by the first column, numbers as they are printed there. */
function readTruth(fileName: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const lines = readFileSync(resolve(samples, 'truth', fileName), 'utf8')
    .trim()
    .split(/\r?\n/u);
  const [head = [], ...rows] = lines.map((line) => line.split(','));
  return Object.fromEntries(
    rows.map((cells) => [
      cells[0] ?? '',
      Object.fromEntries(
        head
          .map((name, index) => [name, Number(cells[index])] as const)
          .filter(([, value]) => !Number.isNaN(value)),
      ),
    ]),
  );
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

describe('constructed samples', () => {
  it.skipIf(!hasSamples)(
    `gives the survey truth table from every shape that is recognised${leftOut}`,
    async () => {
      const truth = readTruth('share_constructed.csv');
      const folder = resolve(samples, 'constructed');
      const files = [
        'wjx_按文本.xlsx',
        'wjx_按文本_gbk.csv',
        '腾讯问卷.xlsx',
        '腾讯文档收集表.xlsx',
        'msforms.xlsx',
        'google_forms.csv',
        'typeform.csv',
        'limesurvey_full_answers.csv',
        'surveymonkey_2header.csv',
        'qualtrics_3header.csv',
      ];
      for (const file of files) {
        expect([file, surveyTable(await planSurvey(file, [], folder))]).toEqual([file, truth]);
      }
    },
  );

  it.skipIf(!hasSamples)(
    `gives the ticket truth table from the work order list${leftOut}`,
    async () => {
      const truth = readTruth('share_tickets_constructed.csv');
      for (const file of ['工单导出.xls', 'freshdesk.csv']) {
        const plan = await planTickets(file, resolve(samples, 'constructed'));
        const { all, unattributed, employees } = measureTickets(plan.tickets, {
          responseTargetMinutes: 30,
          resolutionTargetMinutes: 1440,
          measuredAt: '2026-03-01T00:00:00',
        });
        expect([
          file,
          {
            ...Object.fromEntries(employees.map((row) => [row.employeeId, ticketRow(row)])),
            '(none)': ticketRow(unattributed),
            ALL: ticketRow(all),
          },
        ]).toEqual([file, truth]);
      }
    },
  );
});
