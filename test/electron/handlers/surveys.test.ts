import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SurveySummary, SurveySummaryRow } from '@shared/contract/survey';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import {
  adoptForEveryPosition,
  firstQuarter,
  fixtures,
  importStaff,
  openMainShop,
} from './mainShop';

const truthPath = resolve('../shared/samples/truth/share_constructed.csv');
const leftOut = existsSync(truthPath)
  ? ''
  : ' (left out: the handbook with its truth tables is not there)';

/** Columns of the truth table by the key of the question. */
const columns = {
  attitude: '服务态度',
  competence: '专业能力',
  speed: '响应速度',
  resolution: '问题解决',
  overall: '整体满意度',
} as const;

let program: TestProgram;
let summary: SurveySummary;

beforeAll(async () => {
  program = createTestProgram();
  const cycleId = await openMainShop(program);
  summary = await program.call('survey.summary', { cycleId });
});
afterAll(async () => program.close());

describe('the summary of the survey', () => {
  it(`equals the truth table to its last digit, per employee and for the shop${leftOut}`, () => {
    if (leftOut !== '') return;
    const truth = readTruth();
    expect(Object.fromEntries(printedRows())).toEqual(truth);
  });

  it('equals a second count of the same answers from the other format', () => {
    const counted = countSecondTime();
    const shown = [...summary.rows, summary.all].map((row) => [
      row.employeeNo ?? 'ALL',
      row.count,
      ...Object.keys(columns).map((key) => {
        const question = row.questions.find(({ questionKey }) => questionKey === key);
        return [question?.n, question?.mean?.toFixed(6), question?.topTwo?.toFixed(6)];
      }),
      row.netPromoterScore?.toFixed(6),
    ]);
    expect(shown).toEqual(counted);
  });

  it('says which days it covers and how far it may be trusted', () => {
    expect({ first: summary.firstOn, last: summary.lastOn }).toEqual({
      first: '2026-03-02',
      last: expect.stringMatching(/^2026-03-\d\d$/u),
    });
    expect(new Set(summary.rows.map(({ tier }) => tier))).toEqual(new Set(['adequate']));
  });

  it('hides the answers where fewer than three protect who gave them, and still says how many', async () => {
    const { storeId } = program.session().listing;
    await program.call('store.create', { shopName: '小门店' });
    await importStaff(program);
    await adoptForEveryPosition(program);
    const { cycleId } = await program.call('cycle.open', firstQuarter);
    await program.importFile('survey', fiveAnswers());
    const { rows } = await program.call('survey.summary', { cycleId });
    expect(rows.map(({ employeeNo, count, tier }) => [employeeNo, count, tier])).toEqual([
      ['A001', 3, 'reference'],
      ['A002', 2, 'suppressed'],
    ]);
    const hidden = rows[1];
    expect(hidden?.questions.map(({ mean, sd, topTwo }) => [mean, sd, topTwo])).toEqual(
      hidden?.questions.map(() => [null, null, null]),
    );
    expect(hidden?.netPromoterScore).toBe(null);
    await program.call('store.open', { storeId });
  });
});

function fiveAnswers(): string {
  const names = ['张伟(A001)', '张伟(A001)', '张伟(A001)', '李娜(A002)', '李娜(A002)'];
  const lines = names.map((name, i) => `${i + 1},2026-03-0${i + 1} 10:00:00,${name},${5 - i},4,9`);
  const path = join(program.dataFolder, 'five.csv');
  writeFileSync(
    path,
    ['序号,提交时间,服务员工,服务态度,专业能力,推荐意愿', ...lines, ''].join('\r\n'),
  );
  return path;
}

function printedRows(): readonly (readonly [string, Readonly<Record<string, number>>])[] {
  return [...summary.rows, summary.all].map((row) => [row.employeeNo ?? 'ALL', printedRow(row)]);
}

function printedRow(row: SurveySummaryRow): Readonly<Record<string, number>> {
  const cells = Object.entries(columns).flatMap(([key, column]) => {
    const question = row.questions.find(({ questionKey }) => questionKey === key);
    return [
      [`${column}_n`, question?.n ?? Number.NaN],
      [`${column}_mean`, printed(question?.mean)],
      [`${column}_sd`, printed(question?.sd)],
      [`${column}_top2`, printed(question?.topTwo)],
    ];
  });
  return Object.fromEntries([['n', row.count], ...cells, ['nps', printed(row.netPromoterScore)]]);
}

function printed(value: number | null | undefined): number {
  return Number((value ?? Number.NaN).toFixed(4));
}

function readTruth(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const [head = [], ...rows] = readFileSync(truthPath, 'utf8')
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(','));
  return Object.fromEntries(
    rows.map((cells) => [
      cells[0] ?? '',
      Object.fromEntries(head.slice(2).map((name, i) => [name, Number(cells[i + 2])])),
    ]),
  );
}

/** From the other file of the same answers, with nothing of the product: sums and shares. */
function countSecondTime(): readonly unknown[] {
  const words = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
  const text = new TextDecoder('gb18030').decode(readFileSync(fixtures.surveyAgain));
  const [head = [], ...lines] = text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const at = (part: string) => head.findIndex((name) => name.includes(part));
  const answers = Object.values(columns).map(at);
  const count = (employeeNo: string, rows: readonly (readonly string[])[]) => {
    const recommend = rows
      .map((row) => row[at('推荐')] ?? '')
      .filter((cell) => /^\d+$/u.test(cell));
    const share = (test: (points: number) => boolean) =>
      (100 * recommend.filter((cell) => test(Number(cell))).length) / recommend.length;
    return [
      employeeNo,
      rows.length,
      ...answers.map((column) => {
        const given = rows.map((row) => 1 + words.indexOf(row[column] ?? '')).filter(Boolean);
        const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
        const best = (100 * given.filter((value) => value >= 4).length) / given.length;
        return [given.length, mean.toFixed(6), best.toFixed(6)];
      }),
      (share((points) => points >= 9) - share((points) => points <= 6)).toFixed(6),
    ];
  };
  const numbers = ['A001', 'A002', 'A003', 'A004', 'A005', 'A006'];
  const employee = at('选择为您服务的员工');
  return [
    ...numbers.map((employeeNo) =>
      count(
        employeeNo,
        lines.filter((row) => row[employee]?.includes(employeeNo)),
      ),
    ),
    count('ALL', lines),
  ];
}
