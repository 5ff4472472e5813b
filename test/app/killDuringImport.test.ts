import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedOfRun } from '../helpers/random';
import { randomFrom } from '../helpers/randomFrom';
import { runHeadless, startHeadless } from './helpers/headless';
import { copyFixture } from './helpers/fixtures';
import { temporaryFolder } from './helpers/electron';
import { openClosedStore, storeFiles } from './helpers/store';

const shop = '和记通讯服务部';
const rowsInFile = 20_000;
/** `KILLS=100` is the full run. */
const kills = Number(process.env['KILLS'] ?? 15);

describe('a program that is killed while it imports', () => {
  it(
    'leaves a store that opens and holds all of the import or none of it',
    async () => {
      const seed = seedOfRun('KILL_SEED');
      console.info(`KILL_SEED=${seed}`);
      const { next: random } = randomFrom(seed);
      const folder = temporaryFolder();
      const survey = join(folder, 'survey.csv');
      writeFileSync(survey, largeSurvey(random));
      const data = join(folder, 'data');
      await mustSucceed(folder, ['create', '--shop', shop]);
      await mustSucceed(folder, ['import', copyFixture('staffList', folder), '--shop', shop]);
      const before = join(folder, 'before');
      cpSync(data, before, { recursive: true });
      const whole = await run(folder, survey, data, { from: 'start', afterMs: null });
      expect(whole.isKilled).toBe(false);
      takeBack(data, before);

      const outcomes = { none: 0, all: 0, ended: 0, whileWriting: 0, rolledBack: 0 };
      const isProof = () => outcomes.whileWriting > 0;
      // A few more when every moment fell before or after the writing.
      for (let kill = 0; kill < kills || (!isProof() && kill < 3 * kills); kill += 1) {
        const moment = momentOf(kill, whole, random);
        const { isKilled, isWriting, isHalfCommitted } = await run(folder, survey, data, moment);
        const found = look(data);
        const where = `kill ${kill}, ${Math.round(moment.afterMs)} ms from ${moment.from}`;
        expect(found.problems, where).toEqual([]);
        expect([0, rowsInFile], where).toContain(found.responses);
        expect(found.answers, where).toBe(found.responses * 3);
        expect(found.imports, where).toBe(found.responses === 0 ? 0 : 1);
        expect(found.audits, where).toBe(found.imports);
        if (!isKilled) outcomes.ended += 1;
        if (isWriting) outcomes.whileWriting += 1;
        if (isHalfCommitted) outcomes.rolledBack += 1;
        outcomes[found.responses === 0 ? 'none' : 'all'] += 1;
        if (found.responses > 0) takeBack(data, before);
      }
      const { totalMs, writingMs } = whole;
      console.info(JSON.stringify({ totalMs, writingMs, kills, ...outcomes }));
      // Otherwise the test would have proved nothing.
      expect(isProof()).toBe(true);
      // The program itself opens what is left and imports as if nothing had been.
      const again = await runHeadless(folder, ['import', survey, '--shop', shop, '--json']);
      expect(again.code, again.stderr).toBe(0);
      expect(look(data).responses).toBe(rowsInFile);
      expect(storeFiles(data)).toHaveLength(1);
    },
    600_000 + kills * 60_000,
  );
});

async function mustSucceed(folder: string, words: readonly string[]): Promise<void> {
  const { code, stderr } = await runHeadless(folder, words);
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${stderr}`);
}

interface Moment {
  readonly from: 'start' | 'writing' | 'committing';
  /** Null: let it end by itself. */
  readonly afterMs: number | null;
}

/** By turns anywhere in the run, while the store is written, and while it commits. */
function momentOf(
  kill: number,
  { totalMs, writingMs }: { readonly totalMs: number; readonly writingMs: number },
  random: () => number,
): Moment & { readonly afterMs: number } {
  const from = (['start', 'writing', 'committing'] as const)[kill % 3] ?? 'start';
  const longestMs = { start: totalMs, writing: writingMs, committing: 30 }[from];
  return { from, afterMs: longestMs * random() };
}

/** Starts the import and ends it the hard way at the given moment. */
async function run(folder: string, survey: string, data: string, { from, afterMs }: Moment) {
  const journal = `${storeFiles(data)[0] ?? ''}-journal`;
  const startedAt = performance.now();
  const begunAt = Date.now();
  const { program, ended } = await startHeadless(folder, ['import', survey, '--shop', shop]);
  const since: Record<Moment['from'], number | null> = {
    start: startedAt,
    writing: null,
    committing: null,
  };
  const timer = setInterval(() => {
    const now = performance.now();
    if (isWritten(journal, begunAt)) since.writing ??= now;
    if (since.writing !== null && isHot(journal)) since.committing ??= now;
    if (afterMs === null || now - (since[from] ?? now) < afterMs || since[from] === null) return;
    clearInterval(timer);
    // The whole group: the program, its reader of files and Chromium's helpers.
    if (program.pid !== undefined && program.exitCode === null) killGroup(program.pid);
  }, 1);
  const { signal } = await ended;
  clearInterval(timer);
  const endedAt = performance.now();
  return {
    isKilled: signal === 'SIGKILL',
    isWriting: isWritten(journal, begunAt),
    isHalfCommitted: isWritten(journal, begunAt) && isHot(journal),
    totalMs: Math.round(endedAt - startedAt),
    writingMs: Math.round(endedAt - (since.writing ?? endedAt)),
  };
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It ended by itself in the same moment.
  }
}

/** SQLite writes what it may have to put back into the journal before it changes the store. */
function isWritten(journal: string, sinceMs: number): boolean {
  const found = statSync(journal, { throwIfNoEntry: false });
  return found !== undefined && found.size > 0 && found.mtimeMs >= sinceMs;
}

/** A journal begins with its mark once it is complete: from then on the store is being changed. */
function isHot(journal: string): boolean {
  // It may be gone in the next moment: a program that ends well removes it.
  try {
    const [mark = 0] = readFileSync(journal);
    return mark !== 0;
  } catch {
    return false;
  }
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

/** Brings everything back to the state before the import, what the program keeps beside the store too. */
function takeBack(data: string, before: string): void {
  rmSync(data, { recursive: true, maxRetries: 10 });
  cpSync(before, data, { recursive: true });
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
