import { deepStrictEqual } from 'node:assert';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type RawHandle } from '@electron/database/connect';
import { openStore } from '@electron/database/open';
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

/** A shop with its staff, and an encrypted file of the same schema and durability. */
async function makeReady(): Promise<void> {
  await clear();
  const program = createTestProgram();
  stores.program = program;
  await program.call('store.create', { shopName: '测量' });
  await program.importFile('staffList', staffList);
  const path = join(folder, 'plain.db');
  const key = randomBytes(32);
  await (await openStore(path, { key, mustExist: false })).close();
  const plain = connect(path, key, false);
  stores.plain = plain;
  for (const pragma of ['locking_mode = exclusive', 'journal_mode = truncate', 'synchronous = 3']) {
    plain.pragma(pragma);
  }
  plain.exec(`INSERT INTO import (importId, kind, fileName, fileHash, mapping, counts, importedAt)
    VALUES ('plain', 'survey', '', '', '{}', '{}', '')`);
}

async function clear(): Promise<void> {
  const { program, plain } = stores;
  if (program !== null) {
    await program.close();
    rmSync(program.dataFolder, { recursive: true, force: true });
  }
  plain?.close();
  rmSync(join(folder, 'plain.db'), { force: true });
}

/** The product, from the chosen file to the entry of the trail. */
async function importFile(): Promise<void> {
  await stores.program?.importFile('survey', file);
}

/** The plain way: every row and every answer, one prepared statement each, nothing checked. */
function insertPlainly(): void {
  const { plain } = stores;
  if (plain === null) return;
  const cells: readonly (readonly string[])[] = parse(readFileSync(file), { bom: true });
  const response = plain.prepare(
    `INSERT INTO surveyResponse (surveyResponseId, importId, employeeId, sourceId, identity,
      contentHash, submittedAt, comment) VALUES (?, 'plain', NULL, ?, ?, ?, ?, ?)`,
  );
  const question = plain.prepare(
    `INSERT INTO surveyQuestion (questionKey, text, scaleMin, scaleMax) VALUES (?, ?, 1, 5)`,
  );
  const answer = plain.prepare('INSERT INTO surveyAnswer VALUES (?, ?, ?, 1, 5)');
  plain.transaction(() => {
    const [head = [], ...data] = cells;
    const keys = Array.from({ length: ANSWERS }, (_, index) => `question-${index}`);
    keys.forEach((key, index) => question.run(key, head[index + 6]));
    data.forEach((row, index) => {
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      const hash = String(index).padStart(64, '0');
      response.run(id, row[0], hash, hash, row[1], row[19]);
      keys.forEach((key, place) => answer.run(id, key, row[place + 6]));
    });
  })();
}

function countRows(db: RawHandle | null | undefined): readonly unknown[] | undefined {
  const count = (table: string) => db?.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  return ['surveyResponse', 'surveyAnswer'].map(count);
}

const { first, second, ratio } = await compareInTurn(importFile, insertPlainly, {
  pairs,
  warmUp: 1,
  before: makeReady,
});
const counts = [rows, rows * ANSWERS];
deepStrictEqual(countRows(stores.program?.session().store.raw), counts);
deepStrictEqual(countRows(stores.plain), counts);
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
