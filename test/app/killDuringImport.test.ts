import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHeadless, startHeadless } from './helpers/headless';
import { copyFixture } from './helpers/fixtures';
import { temporaryFolder } from './helpers/electron';
import { openClosedStore, storeFiles } from './helpers/store';

const shop = '和记通讯服务部';
const rowsInFile = 20_000;
const kills = 16;

describe('a program that is killed while it imports', () => {
  it('leaves a store that opens and holds all of the import or none of it', async () => {
    const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
    console.info(`KILL_SEED=${seed}`);
    const random = randomFrom(seed);
    const folder = temporaryFolder();
    const survey = join(folder, 'survey.csv');
    writeFileSync(survey, largeSurvey(random));
    const data = join(folder, 'data');
    await mustSucceed(folder, ['create', '--shop', shop]);
    await mustSucceed(folder, ['import', copyFixture('staffList', folder), '--shop', shop]);
    const startedAt = performance.now();
    await mustSucceed(folder, ['import', survey, '--shop', shop]);
    const wholeMs = performance.now() - startedAt;
    takeBack(data);

    const outcomes = { none: 0, all: 0, ended: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      // Most of the run is start and reading; the writing lies in its second half.
      const afterMs = wholeMs * (0.35 + 0.65 * random());
      const isEnded = await killAfter(afterMs, folder, survey);
      const found = look(data);
      const where = `kill ${kill} after ${Math.round(afterMs)} ms`;
      expect(found.problems, where).toEqual([]);
      expect([0, rowsInFile], where).toContain(found.responses);
      expect(found.answers, where).toBe(found.responses * 3);
      expect(found.imports, where).toBe(found.responses === 0 ? 0 : 1);
      expect(found.audits, where).toBe(found.imports);
      if (isEnded) outcomes.ended += 1;
      outcomes[found.responses === 0 ? 'none' : 'all'] += 1;
      if (found.responses > 0) takeBack(data);
    }
    console.info(JSON.stringify({ wholeMs: Math.round(wholeMs), kills, ...outcomes }));
    // The program itself opens what is left and imports as if nothing had been.
    const again = await runHeadless(folder, ['import', survey, '--shop', shop, '--json']);
    expect(again.code, again.stderr).toBe(0);
    expect(look(data).responses).toBe(rowsInFile);
    expect(storeFiles(data)).toHaveLength(1);
  });
});

async function mustSucceed(folder: string, words: readonly string[]): Promise<void> {
  const { code, stderr } = await runHeadless(folder, words);
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${stderr}`);
}

/** Starts the import and ends it the hard way; true if it had ended by itself before. */
async function killAfter(afterMs: number, folder: string, survey: string): Promise<boolean> {
  const { program, ended } = await startHeadless(folder, ['import', survey, '--shop', shop]);
  const timer = setTimeout(() => {
    if (program.pid !== undefined && program.exitCode === null)
      process.kill(-program.pid, 'SIGKILL');
  }, afterMs);
  const { signal } = await ended;
  clearTimeout(timer);
  return signal !== 'SIGKILL';
}

function look(data: string) {
  const db = openClosedStore(data);
  try {
    const count = (sql: string) =>
      db.prepare<[], { readonly count: number }>(`SELECT count(*) AS count FROM ${sql}`).get()
        ?.count ?? 0;
    const problems = db
      .prepare<[], { readonly integrity_check: string }>('PRAGMA integrity_check')
      .all()
      .map(({ integrity_check: text }) => text)
      .filter((text) => text !== 'ok');
    const orphans = db.prepare('PRAGMA foreign_key_check').all();
    return {
      problems: [...problems, ...orphans],
      responses: count('surveyResponse'),
      answers: count('surveyAnswer'),
      imports: count("import WHERE kind = 'survey'"),
      audits: count(
        "auditEntry WHERE callName = 'import.commit' AND conceptId IN (SELECT importId FROM import WHERE kind = 'survey')",
      ),
    };
  } finally {
    db.close();
  }
}

/** Brings the store back to the state before the import. */
function takeBack(data: string): void {
  const db = openClosedStore(data);
  try {
    db.pragma('foreign_keys = ON');
    db.exec("DELETE FROM import WHERE kind = 'survey'");
  } finally {
    db.close();
  }
}

/** A survey as a platform exports it, three questions about the employees of the list. */
function largeSurvey(random: () => number): string {
  const employees = ['张伟(A001)', '李娜(A002)', '王芳(A003)', '刘洋(A004)', '陈静(A005)'];
  const words = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const two = (value: number) => String(value).padStart(2, '0');
  const lines = Array.from({ length: rowsInFile }, (_, index) => {
    const time = `2026/3/${1 + (index % 28)} ${two(index % 24)}:${two(index % 60)}:00`;
    return [index + 1, time, pick(employees), pick(words), pick(words), pick(words)].join(',');
  });
  const head = '序号,提交答卷时间,1、请选择为您服务的员工,2、服务态度,3、响应速度,4、整体满意度';
  return `\uFEFF${[head, ...lines].join('\r\n')}\r\n`;
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
