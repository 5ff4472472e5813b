import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { examineTable } from '@shared/examination/examineTable';
import type { Examination } from '@shared/examination/examineTable';
import { toSavedMapping } from '@shared/import/savedMapping/savedMapping';
import type { SavedMapping } from '@shared/import/savedMapping/savedMapping';
import type { ResponseSummary } from '@shared/survey/summariseResponses';
import type { TicketMeasures } from '@shared/ticket/measureTickets';

// The handbook lies beside the repository; SAMPLES_DIR names another place.
const samples =
  process.env['SAMPLES_DIR'] ?? resolve(import.meta.dirname, '../../../../shared/samples');
const hasSamples = existsSync(samples);
const leftOut = hasSamples ? '' : ' (left out: the handbook with its samples is not there)';

async function examine(
  file: string,
  mapping: SavedMapping | null = null,
  encoding?: 'euc-kr',
): Promise<Examination> {
  const path = resolve(samples, file);
  const reading = await readTable(
    readFileSync(path),
    file,
    encoding === undefined ? {} : { encoding },
  );
  return examineTable({
    reading,
    kind: null,
    choice: {},
    mapping,
    employees: null,
    hashText: (text) => createHash('sha256').update(text).digest('hex'),
    targets: {
      responseTargetMinutes: 60,
      resolutionTargetMinutes: 1440,
      measuredAt: '2026-03-01T00:00:00',
    },
  });
}

type Row = Readonly<Record<string, number | null>>;

/** Rows of a truth table with their first column, numbers as they are printed there. */
function readTruthRows(file: string): readonly (readonly [string, Row])[] {
  const text = readFileSync(resolve(samples, 'truth', file), 'utf8').trim();
  const [head = [], ...rows] = text.split(/\r?\n/u).map((line) => line.split(','));
  return rows.map((cells): [string, Row] => [
    cells[0] ?? '',
    Object.fromEntries(
      head
        .map((name, index): [string, number] => [name, Number(cells[index])])
        .filter(([name, value]) => name !== '' && !Number.isNaN(value)),
    ),
  ]);
}

function readTruth(file: string): Readonly<Record<string, Row>> {
  return Object.fromEntries(readTruthRows(file));
}

function printed(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(4));
}

const names = ['服务态度', '专业能力', '响应速度', '问题解决', '整体满意度'];

/** One line of the truth table: five rated questions in the order of the file, and the NPS. */
function surveyRow({ responses, questions }: ResponseSummary): Row {
  const rated = questions.filter(({ questionKey }) => questionKey !== 'recommend');
  return Object.fromEntries([
    ['n', responses],
    ...names.flatMap((name, index): [string, number | null][] => [
      [`${name}_n`, rated[index]?.n ?? 0],
      [`${name}_mean`, printed(rated[index]?.mean)],
      [`${name}_sd`, printed(rated[index]?.sd)],
      [`${name}_top2`, printed(rated[index]?.top2)],
    ]),
    ['nps', printed(questions.find(({ questionKey }) => questionKey === 'recommend')?.nps)],
  ]);
}

function surveyTable({ survey }: Examination): Readonly<Record<string, Row>> {
  return Object.fromEntries([
    ...(survey?.employees ?? []).map((row) => [row.employeeId, surveyRow(row)]),
    ...(survey === null ? [] : [['ALL', surveyRow(survey.all)]]),
  ]);
}

function ticketRow(row: TicketMeasures): Row {
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

function ticketTable({ tickets }: Examination): Readonly<Record<string, Row>> {
  if (tickets === null) return {};
  return Object.fromEntries([
    ['(none)', ticketRow(tickets.unattributed)],
    ...tickets.employees.map((row) => [row.employeeId, ticketRow(row)]),
    ['ALL', ticketRow(tickets.all)],
  ]);
}

/** The truth without what a shape does not carry. */
function without(
  table: Readonly<Record<string, Row>>,
  fields: Readonly<Record<string, number | null>>,
): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    Object.entries(table).map(([key, row]) => [key, { ...row, ...fields }]),
  );
}

describe.skipIf(!hasSamples)(`constructed samples against their truth tables${leftOut}`, () => {
  it.each([
    ['wjx_按文本.xlsx', 'wenjuanxing', []],
    ['wjx_按文本_gbk.csv', 'wenjuanxing', []],
    ['腾讯问卷.xlsx', 'tencentSurvey', []],
    ['腾讯文档收集表.xlsx', 'tencentForm', []],
    ['msforms.xlsx', 'microsoftForms', []],
    ['google_forms.csv', 'googleForms', ['dayMonthUnclear']],
    ['limesurvey_codes_semicolon.csv', 'limeSurveyCodes', ['questionCodes', 'valuesLikeEmployees']],
    ['limesurvey_full_answers.csv', 'limeSurvey', []],
    ['surveymonkey_2header.csv', 'surveyMonkey', ['dayMonthUnclear']],
    ['qualtrics_3header.csv', 'qualtrics', []],
    ['typeform.csv', 'typeform', ['utcTimes']],
  ] as const)('%s is %s, asks %j, and gives the survey table', async (file, shape, asked) => {
    const found = await examine(`constructed/${file}`);
    expect(found.recognition).toMatchObject({ kind: 'survey', shape });
    expect(found.confirmations.map(({ code }) => code)).toEqual(asked);
    expect(surveyTable(found)).toEqual(readTruth('share_constructed.csv'));
    // Typeform writes UTC: without the shift of eight hours the first answer would be of 01:19.
    expect(found.survey?.plan.responses[0]?.submittedAt).toBe('2026-03-02T09:19:20');
  });

  it('wjx_按序号.xlsx gives the table once the options are named', async () => {
    const first = await examine('constructed/wjx_按序号.xlsx');
    expect(first.recognition.shape).toBe('wenjuanxingByNumber');
    expect(first.confirmations.map(({ code }) => code)).toEqual([
      'employeeOptionNumbers',
      'optionNumbers',
    ]);
    const options = ['A001', 'A002', 'A003', 'A004', 'A005', 'A006'].map((employeeNo, index) => ({
      text: String(index + 1),
      employeeNo,
    }));
    const mapping = toSavedMapping(first.recognition, options);
    const named = await examine('constructed/wjx_按序号.xlsx', mapping);
    expect(surveyTable(named)).toEqual(readTruth('share_constructed.csv'));
  });

  it.each([
    ['工单导出.xls', 'workOrderList', {}],
    ['freshdesk.csv', 'freshdesk', {}],
    // Good and Bad have a share of the good ones and nothing else.
    ['zendesk.csv', 'zendesk', { csat_mean: null }],
    // The time left of a promise is no time of response, and nothing tells of reopening.
    [
      'jira_sm.csv',
      'jiraServiceManagement',
      { n_frt: 0, frt_median_min: null, frt_p90_min: null, reopen_rate_of_resolved: null },
    ],
  ] as const)('%s is %s and gives the ticket table', async (file, shape, missing) => {
    const found = await examine(`constructed/${file}`);
    expect(found.recognition).toMatchObject({ kind: 'ticketExport', shape });
    expect(found.confirmations).toEqual([]);
    const truth = without(readTruth('share_tickets_constructed.csv'), missing);
    expect(ticketTable(found)).toEqual(truth);
  });

  it('员工花名册.xlsx is a staff list of six', async () => {
    const found = await examine('constructed/员工花名册.xlsx');
    expect(found.recognition).toMatchObject({ kind: 'staffList', shape: 'staffRoll' });
    expect(found.confirmations).toEqual([]);
    expect(found.plan.counts).toMatchObject({ read: 6, new: 6 });
  });
});

describe.skipIf(!hasSamples)(`public samples against their truth${leftOut}`, () => {
  it.each([
    ['sfo_2016.csv', 'share_sfo2016_dims.csv'],
    ['sfo_2018.csv', 'share_sfo2018_dims.csv'],
  ])('%s gives every dimension, with 0 and 6 for no answer', async (file, truth) => {
    const { survey } = await examine(`public/${file}`);
    const rows = Object.entries(readTruth(truth)).map(([name, row]) => {
      const found = survey?.all.questions.find(
        ({ questionKey }) => questionKey === `q:${name.toLowerCase()}`,
      );
      return {
        expected: [name, row['n'], row['mean'], row['sd'], row['top2_pct']],
        actual: [name, found?.n, printed(found?.mean), printed(found?.sd), printed(found?.top2)],
      };
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map(({ actual }) => actual)).toEqual(rows.map(({ expected }) => expected));
  });

  it('sfo_2018.csv gives the net promoter score without the 11s', async () => {
    const { survey, confirmations } = await examine('public/sfo_2018.csv');
    expect(confirmations.length).toBeLessThanOrEqual(3);
    const question = survey?.all.questions.find(({ questionKey }) => questionKey === 'recommend');
    expect([question?.n, printed(question?.nps)]).toEqual([2650, 30.9811]);
    expect(confirmations.map(({ code }) => code)).toContain('noAnswersUnclear');
  });

  it('servqual_kiosk_cp949.csv gives the gap of every item', async () => {
    const { survey } = await examine('public/servqual_kiosk_cp949.csv', null, 'euc-kr');
    const truth = readTruthRows('share_kiosk_servqual_gap.csv').map(([, row]) => row);
    expect(
      survey?.servqual?.items.map((item) => [
        item.n,
        printed(item.expectationMean),
        printed(item.perceptionMean),
        printed(item.gapMean),
        printed(item.gapSd),
      ]),
    ).toEqual(
      truth.map((row) => [
        row['n_E'],
        row['E_mean'],
        row['P_mean'],
        row['gap_mean'],
        row['gap_sd'],
      ]),
    );
    expect([
      printed(survey?.servqual?.gapMean),
      printed(survey?.servqual?.expectationAlpha),
      printed(survey?.servqual?.perceptionAlpha),
    ]).toEqual([-1.1021, 0.8788, 0.9065]);
  });

  it.each(['googleforms_sudzilla_a.csv', 'googleforms_sudzilla_b.csv'])(
    '%s gives −35.8974 and asks what the worded scale is worth',
    async (file) => {
      const { survey, recognition, confirmations } = await examine(`public/${file}`);
      expect(printed(survey?.all.questions[0]?.nps)).toBe(-35.8974);
      expect(survey?.plan).toMatchObject({ firstOn: '2019-11-01', lastOn: '2019-11-04' });
      expect(confirmations.length).toBeLessThanOrEqual(3);
      const [asked] = confirmations.filter(({ code }) => code === 'wordsUnclear');
      const worded = recognition.columns.filter(
        ({ index, reason }) => reason === 'wordsUnclear' && asked?.columns.includes(index),
      );
      expect(worded.map(({ header }) => header)).toEqual([
        'How would you rate the food at Sudzilla (breakfast)?',
        'How would you rate the food at Sudzilla (lunch)?',
        'How would you rate the food at Sudzilla (dinner)?',
      ]);
    },
  );

  it('tickets_multiline_first3000.csv counts 967 ratings and leaves 452 negative times out', async () => {
    const { tickets } = await examine('public/tickets_multiline_first3000.csv');
    expect(tickets?.plan.counts).toMatchObject({ read: 3000, new: 3000 });
    expect(tickets?.all.satisfaction.n).toBe(967);
    expect(printed(tickets?.all.satisfaction.mean)).toBe(3.0165);
    expect(tickets?.all.handling.impossible).toBe(452);
  });
});
