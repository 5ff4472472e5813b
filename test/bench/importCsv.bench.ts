import { deepStrictEqual } from 'node:assert';
import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type RawHandle } from '@electron/database/connect';
import { openStore } from '@electron/database/open';
import { createRecordHasher } from '@electron/database/records/createRecordHasher';
import { largeSurvey } from '@test/app/helpers/largeSurvey';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { randomFrom } from '@test/helpers/randomFrom';
import { parse } from 'csv-parse/sync';
import { compareInTurn } from './interleaved';

/** A survey in 20 columns, larger than any shop will ever have. */
const rows = Number(process.env['BENCH_ROWS'] ?? 100_000);
const pairs = Number(process.env['BENCH_PAIRS'] ?? 5);
const GOAL = 2;
const FLOOR = 3;
const ANSWERS = 13;

const folder = mkdtempSync(join(tmpdir(), 'gongping-bench-'));
const file = join(folder, 'survey.csv');
writeFileSync(file, largeSurvey(rows, randomFrom(1)));
const staffList = join(folder, 'staff.csv');
writeFileSync(staffList, '工号,姓名\nA001,张伟\nA002,李娜\nA003,王芳\nA004,刘洋\nA005,陈静\n');

const stores: { program: TestProgram | null; plain: RawHandle | null } = {
  program: null,
  plain: null,
};

/** A shop with its staff; its ids are the same each time. */
async function openShop(): Promise<TestProgram> {
  const program = createTestProgram();
  await program.call('store.create', { shopName: '测量' });
  await program.importFile('staffList', staffList);
  return program;
}

/** What the import writes of the rows of the file beside their cells, in the order of the file. */
async function readWritten() {
  const program = await openShop();
  await program.importFile('survey', file);
  const { raw } = program.session().store;
  const all = (sql: string) => raw.prepare<[], Readonly<Record<string, unknown>>>(sql).all();
  const responses = raw
    .prepare<[], Written>(
      `SELECT surveyResponseId, importId, employeeId, identity, contentHash, submittedAt
        FROM surveyResponse ORDER BY CAST(sourceId AS INTEGER)`,
    )
    .all();
  const questionKeys = raw
    .prepare<[], string>('SELECT questionKey FROM surveyQuestion ORDER BY rowid')
    .pluck()
    .all();
  const before = ['import', 'employee', 'surveyQuestion'].map((table) => ({
    table,
    rows: all(`SELECT * FROM ${table}`),
  }));
  await close(program);
  return { responses, questionKeys, before };
}

interface Written {
  readonly surveyResponseId: string;
  readonly importId: string;
  readonly employeeId: string;
  readonly identity: string;
  readonly contentHash: string;
  readonly submittedAt: string;
}

const written = await readWritten();

/** Such a shop, and an encrypted file of the same schema and durability. */
async function makeReady(): Promise<void> {
  await clear();
  stores.program = await openShop();
  const path = join(folder, 'plain.db');
  const key = randomBytes(32);
  await (await openStore(path, { key, mustExist: false })).close();
  const plain = connect(path, key, false);
  stores.plain = plain;
  for (const pragma of ['locking_mode = exclusive', 'journal_mode = truncate', 'synchronous = 3']) {
    plain.pragma(pragma);
  }
  for (const { table, rows: known } of written.before) {
    for (const row of known) {
      const columns = Object.keys(row);
      plain
        .prepare(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        )
        .run(...Object.values(row));
    }
  }
}

async function clear(): Promise<void> {
  const { program, plain } = stores;
  if (program !== null) await close(program);
  plain?.close();
  rmSync(join(folder, 'plain.db'), { force: true });
}

async function close(program: TestProgram): Promise<void> {
  await program.close();
  rmSync(program.dataFolder, { recursive: true, force: true });
}

/** The product, from the chosen file to the entry of the trail. */
async function importFile(): Promise<void> {
  await stores.program?.importFile('survey', file);
}

/** The plain way: the same rows and answers, one prepared statement each, nothing checked. */
function insertPlainly(): void {
  const { plain } = stores;
  if (plain === null) return;
  const [, ...data]: readonly (readonly string[])[] = parse(readFileSync(file), { bom: true });
  const insertResponse = plain.prepare(
    `INSERT INTO surveyResponse (surveyResponseId, importId, employeeId, sourceId, identity,
      contentHash, submittedAt, comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertAnswer = plain.prepare('INSERT INTO surveyAnswer VALUES (?, ?, ?, ?, ?)');
  plain.transaction(() => {
    data.forEach((row, index) => {
      const response = written.responses[index];
      if (response === undefined) return;
      const { surveyResponseId: id, importId, employeeId, identity, contentHash } = response;
      const { submittedAt } = response;
      const comment = row[19] === '' ? null : row[19];
      insertResponse.run(
        id,
        importId,
        employeeId,
        row[0],
        identity,
        contentHash,
        submittedAt,
        comment,
      );
      written.questionKeys.forEach((key, place) => {
        const isRecommendation = place === ANSWERS - 1;
        insertAnswer.run(
          id,
          key,
          row[place + 6],
          isRecommendation ? 0 : 1,
          isRecommendation ? 10 : 5,
        );
      });
    });
  })();
}

/** Rows of the import and one fingerprint of everything that it wrote. */
function look(db: RawHandle | null | undefined): readonly unknown[] {
  if (db === null || db === undefined) return [];
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const importId = written.responses[0]?.importId ?? '';
  const hasher = createRecordHasher(db, createSecretKey(Buffer.alloc(32)));
  return [count('surveyResponse'), count('surveyAnswer'), hasher.hash('import', importId)];
}

const { first, second, ratio } = await compareInTurn(importFile, insertPlainly, {
  pairs,
  warmUp: 1,
  before: makeReady,
});
const found = look(stores.program?.session().store.raw);
deepStrictEqual(found.slice(0, 2), [rows, rows * ANSWERS]);
deepStrictEqual(look(stores.plain), found);
await clear();
rmSync(folder, { recursive: true });
const figures = (unit: string, { median, lowest, highest }: typeof ratio): string =>
  `${median.toFixed(2)}${unit} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
process.stdout.write(
  [
    `importCsv: ${rows} rows × 20 columns; the same rows in both stores`,
    `  imported in ${figures(' ms', first)}, parsed and inserted plainly in ${figures(' ms', second)}`,
    `  ratio ${figures('', ratio)}; goal ${GOAL}, floor ${FLOOR}`,
    '',
  ].join('\n'),
);
process.exitCode = ratio.median <= FLOOR ? 0 : 1;
