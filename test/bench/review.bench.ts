import { deepStrictEqual } from 'node:assert';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@electron/database/connect';
import { createWitness } from '@electron/trust/witness';
import { openKeyOf } from '@test/helpers/openKey';
import { createTestProgram } from '@test/helpers/program';
import { firstQuarter, openShopWithStaff } from '@test/electron/handlers/mainShop';
import { compareInTurn } from './interleaved';

// Saving one rating of a review against the same rows written by prepared statements: one
// transaction with the audit entry and the hash of its record, then the witness.
const SAVES = 25;
const GOAL = 1.5;
const FLOOR = 2;

const folder = mkdtempSync(join(tmpdir(), 'gongping-bench-'));
const place = join(folder, 'program');
const program = createTestProgram({ dataFolder: place });
await openShopWithStaff(program);
const { cycleId } = await program.call('cycle.open', firstQuarter);
const { rows } = await program.call('cycle.board', { cycleId });
const appraisalId = rows[0]?.appraisalId;
if (appraisalId === undefined) throw new Error('There is no appraisal');
const which = { appraisalId, source: 'self' } as const;
await program.call('review.rate', {
  ...which,
  indicatorKey: 'politeness',
  value: { kind: 'given', value: '3' },
});
const { storeId } = program.session().listing;
await program.call('store.close', {});
cpSync(place, join(folder, 'raw'), { recursive: true });
await program.call('store.open', { storeId });

const [name = ''] = readdirSync(join(folder, 'raw', 'stores'));
const path = join(folder, 'raw', 'stores', name, 'store.db');
const raw = connect(path, openKeyOf(path), false);
raw.exec(`PRAGMA locking_mode = exclusive; PRAGMA journal_mode = truncate; PRAGMA synchronous = 3;
  PRAGMA temp_store = 2; PRAGMA foreign_keys = 1; PRAGMA secure_delete = 1`);
const witness = createWitness(join(folder, 'raw.witness'), name, randomBytes(32));
const [reviewId] = raw.prepare<[], string>('SELECT reviewId FROM review').pluck().all();
const head = raw
  .prepare<[], Record<string, string | number>>(
    'SELECT * FROM auditEntry ORDER BY seq DESC LIMIT 1',
  )
  .get();
if (head === undefined || reviewId === undefined) throw new Error('There is no entry');
const columns = Object.keys(head);
const saveRating = raw.prepare(
  `INSERT INTO rating (reviewId, indicatorKey, kind, value, changedAt)
    VALUES (?, 'politeness', 'given', ?, ?) ON CONFLICT (reviewId, indicatorKey)
    DO UPDATE SET value = excluded.value, changedAt = excluded.changedAt`,
);
const insertEntry = raw.prepare(
  `INSERT INTO auditEntry (${columns.join(', ')}) VALUES (${columns.map((each) => `@${each}`).join(', ')})`,
);
const insertRecord = raw.prepare(
  `INSERT INTO auditRecord (seq, family, recordId, beforeHash, afterHash)
    VALUES (?, 'review', ?, ?, ?)`,
);
let seq = Number(head['seq']);
let prevHash = String(head['hash']);
let turn = 0;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** As many saves by the program as `saveRaw` makes without it. */
async function saveByProgram(): Promise<void> {
  for (let save = 0; save < SAVES; save += 1) {
    turn += 1;
    const value = { kind: 'given', value: String(1 + (turn % 5)) } as const;
    await program.call('review.rate', { ...which, indicatorKey: 'politeness', value });
  }
}

async function saveRaw(): Promise<void> {
  for (let save = 0; save < SAVES; save += 1) {
    turn += 1;
    seq += 1;
    const writtenAt = new Date().toISOString();
    const value = String(1 + (turn % 5));
    raw.exec('BEGIN');
    saveRating.run(reviewId, value, writtenAt);
    const hash = hashOf(`${prevHash}${seq}`);
    insertEntry.run({ ...head, seq, prevHash, hash, writtenAt });
    insertRecord.run(seq, reviewId, prevHash.slice(32), hash.slice(32));
    raw.exec('COMMIT');
    witness.write({ isClosed: false, epoch: 0, seq, hash });
    prevHash = hash;
  }
}

const before = program.session().trail.head().seq;
await saveByProgram();
deepStrictEqual(program.session().trail.head().seq, before + SAVES);
const { first, second, ratio } = await compareInTurn(saveByProgram, saveRaw, { pairs: 21 });
deepStrictEqual((await program.call('auditEntry.verify', {})).problem, null);
witness.close();
raw.close();
await program.close();
rmSync(folder, { recursive: true });

const figures = (unit: string, { median, lowest, highest }: typeof ratio): string =>
  `${median.toFixed(2)}${unit} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
process.stdout.write(
  [
    `review: ${SAVES} ratings saved one by one, each with its audit entry and the witness`,
    `  by the program ${figures(' ms', first)}, by prepared statements ${figures(' ms', second)}`,
    `  ratio ${figures('', ratio)}; goal ${GOAL}, floor ${FLOOR}`,
    '',
  ].join('\n'),
);
process.exitCode = ratio.median <= FLOOR ? 0 : 1;
