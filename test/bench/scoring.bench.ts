import { deepStrictEqual } from 'node:assert';
import { formatFraction, parseFraction } from '@shared/base/fraction';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { SchemeContent } from '@shared/domain/scheme';
import { evidenceSchema, type Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { scoreAppraisals } from '@shared/scoring/scoreAppraisals';
import SqliteDatabase from 'better-sqlite3';
import { compareInTurn } from './interleaved';

// Issue 3: scoring 1,000 employees × 50 indicators with 100,000 answers against one SQL aggregation.
const EMPLOYEES = 1000;
const DIMENSIONS = 5;
const INDICATORS = 10;
const RESPONSES = 2;
const GOAL = 3;
const FLOOR = 6;

const name = sameInEveryLocale('x');
const questions = Array.from({ length: DIMENSIONS * INDICATORS }, (_, i) => `question${i}`);
const scale = { min: 1, max: 5, conversion: { kind: 'pomp' } } as const;

const content: SchemeContent = {
  format: 1,
  name,
  sources: [
    {
      key: 'customer',
      weight: '1',
      dimensions: Array.from({ length: DIMENSIONS }, (_, d) => ({
        key: `dimension${d}`,
        name,
        weight: '0.2',
        indicators: questions.slice(d * INDICATORS, (d + 1) * INDICATORS).map((key) => ({
          key,
          name,
          definition: name,
          weight: '0.1',
          basis: { kind: 'survey', questions: [key], scale },
        })),
      })),
    },
  ],
  grades: [
    { key: 'excellent', minimum: '90', coefficient: '1.5' },
    { key: 'good', minimum: '80', coefficient: '1.2' },
    { key: 'pass', minimum: '60', coefficient: '1' },
    { key: 'fail', minimum: '0', coefficient: '0.8' },
  ],
  decimals: 1,
  minimumCoverage: '0.7',
  missingSource: 'renormalise',
  trainingTarget: '75',
};

/** Answers that differ by employee, response and question, the same in every run. */
function answerOf(employee: number, response: number, question: number): number {
  return 1 + (((employee * 7919 + response * 104_729 + question * 1_299_709) % 9973) % 5);
}

function evidenceOf(employee: number): Evidence {
  return evidenceSchema.parse({
    reviews: [],
    measurements: [],
    responses: Array.from({ length: RESPONSES }, (_, response) => ({
      answers: Object.fromEntries(
        questions.map((key, question) => [
          key,
          { value: String(answerOf(employee, response, question)), min: 1, max: 5 },
        ]),
      ),
    })),
  });
}

function fillDatabase(): SqliteDatabase.Database {
  const db = new SqliteDatabase(':memory:');
  db.exec('CREATE TABLE answer (employee INTEGER, question TEXT, value INTEGER)');
  const insert = db.prepare('INSERT INTO answer VALUES (?, ?, ?)');
  db.transaction(() => {
    for (let employee = 0; employee < EMPLOYEES; employee += 1) {
      for (let response = 0; response < RESPONSES; response += 1) {
        for (const [question, key] of questions.entries()) {
          insert.run(employee, key, answerOf(employee, response, question));
        }
      }
    }
  })();
  return db;
}

const appraisals = Array.from({ length: EMPLOYEES }, (_, employee) => ({
  content,
  evidence: evidenceOf(employee),
}));
const db = fillDatabase();
const aggregation = db.prepare<
  [],
  { employee: number; question: string; total: number; n: number }
>(
  'SELECT employee, question, sum(value) AS total, count(*) AS n FROM answer GROUP BY employee, question',
);

/** Every indicator equals what SQL counted; some employees equal their appraisal scored alone. */
function check(): void {
  const trees = scoreAppraisals(appraisals);
  const scores = new Map(
    trees.flatMap(({ sources }, employee) =>
      sources.flatMap(({ dimensions }) =>
        dimensions.flatMap(({ indicators }) =>
          indicators.map(({ key, score }) => [`${employee} ${key}`, score] as const),
        ),
      ),
    ),
  );
  const rows = aggregation.all();
  deepStrictEqual([rows.length, scores.size], [EMPLOYEES * questions.length, rows.length]);
  for (const { employee, question, total, n } of rows) {
    const expected = formatFraction(parseFraction(`${(total - n) * 25}/${n}`));
    deepStrictEqual(scores.get(`${employee} ${question}`), expected);
  }
  for (const employee of [0, 1, 499, EMPLOYEES - 1]) {
    deepStrictEqual(trees[employee], scoreAppraisal(content, evidenceOf(employee)));
  }
}

check();
const { first, second, ratio } = await compareInTurn(
  () => scoreAppraisals(appraisals),
  () => aggregation.all(),
);
db.close();
const figures = (unit: string, { median, lowest, highest }: typeof ratio): string =>
  `${median.toFixed(2)}${unit} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
process.stdout.write(
  [
    `scoring: ${EMPLOYEES} employees × ${questions.length} indicators, ${EMPLOYEES * questions.length * RESPONSES} answers; results equal`,
    `  scored in ${figures(' ms', first)}, aggregated by SQL in ${figures(' ms', second)}`,
    `  ratio ${figures('', ratio)}; goal ${GOAL}, floor ${FLOOR}`,
    '',
  ].join('\n'),
);
process.exitCode = ratio.median <= FLOOR ? 0 : 1;
