import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '@electron/files/readTable';
import { writeXlsx } from '@electron/files/writeTable';
import { largeSurveyRows } from '@test/app/helpers/largeSurvey';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { randomFrom } from '@test/helpers/randomFrom';
import { streamXlsxRows } from 'hucre/xlsx';
import { compareInTurn } from './interleaved';

/** A survey in 20 columns, as a workbook. */
const rows = Number(process.env['BENCH_ROWS'] ?? 20_000);
const pairs = Number(process.env['BENCH_PAIRS'] ?? 5);
const GOAL = 1.2;
const FLOOR = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'gongping-bench-'));
const file = join(folder, 'survey.xlsx');
writeFileSync(file, await writeXlsx([{ name: '1', rows: largeSurveyRows(rows, randomFrom(1)) }]));
const staffList = join(folder, 'staff.csv');
writeFileSync(staffList, '工号,姓名\nA001,张伟\nA002,李娜\nA003,王芳\nA004,刘洋\nA005,陈静\n');

let program: TestProgram | null = null;
const counted = { read: 0, bare: 0 };

async function closeProgram(): Promise<void> {
  if (program === null) return;
  await program.close();
  rmSync(program.dataFolder, { recursive: true, force: true });
}

/** A new shop with its staff for each pair. */
async function makeReady(): Promise<void> {
  await closeProgram();
  program = createTestProgram();
  await program.call('store.create', { shopName: '测量' });
  await program.importFile('staffList', staffList);
}

/** The product: what the file is, its limits, notices and cells. */
async function readWhole(): Promise<void> {
  const { sheets } = await readTable(readFileSync(file), 'survey.xlsx');
  counted.read = sheets[0]?.rows.length ?? 0;
}

/** The product, from the chosen file to the entry of the trail. */
async function importFile(): Promise<void> {
  await program?.importFile('survey', file);
}

/** The library alone, its cells as it gives them. */
async function readBare(): Promise<void> {
  counted.bare = 0;
  for await (const row of streamXlsxRows(readFileSync(file), { sheet: 0 })) {
    if (row.values.length > 0) counted.bare += 1;
  }
}

const reading = await compareInTurn(readWhole, readBare, { pairs, warmUp: 1 });
deepStrictEqual(counted, { read: rows + 1, bare: rows + 1 });
const whole = await compareInTurn(importFile, readBare, { pairs, warmUp: 1, before: makeReady });
await closeProgram();
rmSync(folder, { recursive: true });
const figures = (unit: string, { median, lowest, highest }: typeof reading.ratio): string =>
  `${median.toFixed(2)}${unit} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
process.stdout.write(
  [
    `importXlsx: ${rows} rows × 20 columns`,
    `  read in ${figures(' ms', reading.first)}, by the library alone in ${figures(' ms', reading.second)}`,
    `  ratio ${figures('', reading.ratio)}; goal ${GOAL}, floor ${FLOOR}`,
    `  imported as a whole in ${figures(' ms', whole.first)}, ${figures('', whole.ratio)} times the library alone`,
    '',
  ].join('\n'),
);
process.exitCode = reading.ratio.median <= FLOOR ? 0 : 1;
