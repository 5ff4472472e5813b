import { createHash } from 'node:crypto';
import type SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeHead } from '@electron/trust/judgeHead';
import { verifyTrail } from '@electron/trust/verifyTrail';
import type { Testimony } from '@electron/trust/witness';
import type { AuditProblem } from '@shared/contract/auditEntry';
import { translate } from '@shared/text/translate';
import { problemWords } from '@shared/sheets/auditWords';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { countOfRun, pick, randomFrom, seedOfRun } from '@test/helpers/random';
import { openMainShop } from '../handlers/mainShop';

const seed = seedOfRun();
const random = randomFrom(seed);
const tampers = countOfRun('GONGPING_TAMPERS', 55);

let program: TestProgram;
let raw: SqliteDatabase.Database;
let testimony: Testimony;
let entries = 0;

beforeAll(async () => {
  program = createTestProgram();
  const cycleId = await openMainShop(program);
  const { rows } = await program.call('cycle.board', { cycleId });
  for (const { appraisalId } of rows) {
    const which = { appraisalId, source: 'self' } as const;
    const { dimensions } = await program.call('review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      const value = { kind: 'given', value: '4' } as const;
      await program.call('review.rate', { ...which, indicatorKey: key, value });
    }
    await program.call('review.submit', which);
  }
  await program.call('measurement.save', {
    appraisalId: rows[0]?.appraisalId ?? never(),
    measure: 'complaintRate',
    measured: { kind: 'ratio', numerator: '1', denominator: '200' },
  });
  await program.call('appraisal.score', { cycleId });
  ({ raw } = program.session().store);
  testimony = { ...program.session().trail.head(), isClosed: true };
  entries = testimony.seq;
  // What is done by hand asks no leave of the schema.
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
});

afterAll(async () => program.close());

type Tamper = (at: number) => string;

/** Each changes the file by plain SQL, as somebody with the key and a database tool would. */
const ways: Readonly<Record<string, Tamper>> = {
  editEntry: (at) => {
    const column = pick(
      ['writtenAt', 'userId', 'callName', 'deviceId', 'details', 'programVersion', 'prevHash'],
      random,
    );
    const text = column === 'details' ? `'{"changed":99}'` : `'forged'`;
    return `UPDATE auditEntry SET ${column} = ${text} WHERE seq = ${at}`;
  },
  editRecordHash: (at) =>
    `UPDATE auditRecord SET afterHash = '${'0'.repeat(32)}' WHERE seq = ${at} AND afterHash IS NOT NULL`,
  deleteEntry: (at) => `DELETE FROM auditEntry WHERE seq = ${at}`,
  deleteAndCloseUp: (at) => `DELETE FROM auditRecord WHERE seq = ${at};
    DELETE FROM auditEntry WHERE seq = ${at};
    UPDATE auditRecord SET seq = seq - 1 WHERE seq > ${at};
    UPDATE auditEntry SET seq = -seq WHERE seq > ${at};
    UPDATE auditEntry SET seq = -seq - 1 WHERE seq < 0;`,
  insertEntry: (at) => `INSERT INTO auditEntry
    SELECT ${entries + 1}, epoch, '${testimony.hash}', hash, deviceId, writtenAt, userId, callName,
      concept, conceptId, details, programVersion, schemaVersion FROM auditEntry WHERE seq = ${at}`,
  swapEntries: (at) => {
    const other = at === entries ? at - 1 : at + 1;
    return `UPDATE auditEntry SET seq = -1 WHERE seq = ${at};
      UPDATE auditEntry SET seq = ${at} WHERE seq = ${other};
      UPDATE auditEntry SET seq = ${other} WHERE seq = -1;`;
  },
  cutTail: (at) => `DELETE FROM auditRecord WHERE seq >= ${at};
    DELETE FROM auditEntry WHERE seq >= ${at}`,
  chainAnew: (at) => chainAnew(at),
  editRecord: () => editRecord(),
  deleteRecord: () => {
    const table = pick(['employee', 'review', 'rating', 'appraisalScore', 'surveyAnswer'], random);
    const order = `ORDER BY 1 LIMIT 1 OFFSET ${Math.floor(random() * countOf(table))}`;
    return table === 'surveyAnswer'
      ? `DELETE FROM surveyAnswer WHERE (surveyResponseId, questionKey) IN
          (SELECT surveyResponseId, questionKey FROM surveyAnswer ${order})`
      : `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ${order})`;
  },
  addRecord:
    () => `INSERT INTO employee (employeeId, employeeNo, name, status, createdAt, changedAt)
    SELECT 'f0000000-0000-4000-8000-000000000000', 'X-1', name, status, createdAt, changedAt
    FROM employee LIMIT 1`,
};

describe('the check of a trail', () => {
  it('finds nothing in a store that nobody touched', () => {
    expect(verify()).toMatchObject({ entries, problem: null, head: testimony.hash });
    expect(judge()).toBe(null);
  });

  it(
    `finds each of ${tampers} changes made behind the program's back (seed ${seed})`,
    () => {
      const names = Object.keys(ways);
      const found: Record<string, number> = {};
      for (let count = 0; count < tampers; count += 1) {
        const name = names[count % names.length] ?? '';
        const at = 1 + Math.floor(random() * entries);
        const statement = ways[name]?.(at) ?? '';
        const { problem, changed } = tampered(statement);
        expect(changed, `${name} at ${at} changes something: ${statement}`).toBe(true);
        expect(problem, `${name} at ${at}: ${statement}`).not.toBe(null);
        if (problem === null) continue;
        expect(problemWords(problem, translate('zh-CN'))).toMatch(/第 \d+ 条|没有任何记录/u);
        found[name] = (found[name] ?? 0) + 1;
      }
      console.info(JSON.stringify({ tampers, found }));
    },
    600_000 + tampers * 500,
  );

  it('names the entry that was changed', () => {
    const { problem } = tampered(`UPDATE auditEntry SET userId = 'somebody' WHERE seq = 7`);
    expect(problem).toEqual({ kind: 'entryChanged', seq: 7 });
    expect(problemWords(problem ?? never(), translate('en'))).toBe(
      'Entry 7 was altered, or was not written by this program.',
    );
  });

  it('misses a cut tail by the chain alone: the witness finds it', () => {
    raw.exec('BEGIN');
    const last = `(SELECT max(seq) FROM auditEntry WHERE callName = 'appraisal.score')`;
    raw.exec(`DELETE FROM appraisalScore; DELETE FROM auditRecord WHERE family = 'appraisalScore';
      UPDATE cycle SET scoredAt = NULL, status = 'collecting'; DELETE FROM cycleTransition;
      DELETE FROM auditRecord WHERE seq = ${last}; DELETE FROM auditEntry WHERE seq = ${last}`);
    expect(verify().problem).toBe(null);
    expect(judge()).toEqual({ kind: 'older', seq: entries - 1, knownSeq: entries });
    raw.exec('ROLLBACK');
  });
});

/** What is found after a statement, which is taken back again. */
function tampered(statement: string): {
  readonly problem: AuditProblem | null;
  readonly changed: boolean;
} {
  const before = raw.prepare<[], number>('SELECT total_changes()').pluck().get();
  raw.exec('BEGIN');
  raw.exec(statement);
  const changed = raw.prepare<[], number>('SELECT total_changes()').pluck().get() !== before;
  const alarm = judge();
  const { problem } = verify();
  raw.exec('ROLLBACK');
  const byWitness: AuditProblem | null =
    alarm === null ? null : { kind: 'entryMissing', seq: entries };
  return { problem: problem ?? byWitness, changed };
}

function verify() {
  const steps = verifyTrail(raw);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function judge() {
  const head = raw
    .prepare<[], { readonly seq: number; readonly epoch: number; readonly hash: string }>(
      'SELECT seq, epoch, hash FROM auditEntry ORDER BY seq DESC LIMIT 1',
    )
    .get() ?? { seq: 0, epoch: 0, hash: '' };
  return judgeHead(head, testimony, raw, head.hash === '');
}

/** Changes one entry and links all later ones again, with a hash that needs no key. */
function chainAnew(from: number): string {
  let prevHash =
    raw
      .prepare<[number], string>('SELECT hash FROM auditEntry WHERE seq = ?')
      .pluck()
      .get(from - 1) ?? '';
  const statements = [`UPDATE auditEntry SET userId = 'forged' WHERE seq = ${from}`];
  for (let seq = from; seq <= entries; seq += 1) {
    const hash = createHash('sha256').update(`${prevHash}${seq}`).digest('hex');
    statements.push(
      `UPDATE auditEntry SET prevHash = '${prevHash}', hash = '${hash}' WHERE seq = ${seq}`,
    );
    prevHash = hash;
  }
  return statements.join(';');
}

/** One value of one row of any table. */
function editRecord(): string {
  const tables = raw
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'audit%'",
    )
    .pluck()
    .all()
    .filter((name) => countOf(name) > 0)
    .map((name) => ({ name, ...columnsOf(name) }))
    .filter(({ texts }) => texts.length > 0);
  const { name, keys, texts } = pick(tables, random);
  const column = pick(texts, random);
  const offset = Math.floor(random() * countOf(name));
  return `UPDATE ${name} SET ${column} = coalesce(${column}, '') || 'x'
    WHERE (${keys.join(', ')}) IN
      (SELECT ${keys.join(', ')} FROM ${name} ORDER BY 1 LIMIT 1 OFFSET ${offset})`;
}

function columnsOf(table: string) {
  const columns = raw
    .prepare<[], { readonly name: string; readonly type: string; readonly pk: number }>(
      `PRAGMA table_info(${table})`,
    )
    .all();
  return {
    keys: columns.filter(({ pk }) => pk > 0).map(({ name }) => name),
    texts: columns
      .filter(({ pk, name, type }) => pk === 0 && type === 'TEXT' && !name.endsWith('Id'))
      .map(({ name }) => name),
  };
}

function countOf(table: string): number {
  return raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}

function never(): never {
  throw new Error('The shop is not complete');
}
