import { createHash, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { openStore } from '@electron/database/open';
import type { Surroundings } from '@electron/handlers/context';
import { AppError } from '@shared/contract/result';
import { createTestProgram, type TestProgram } from '@test/helpers/program';

// One program in a process of its own, to be killed from outside. Every line it writes is a
// promise: it is written after the program has answered, with nothing in between.

const surroundings: Surroundings = {
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
  newId: () => randomUUID(),
  hashText: (text) => createHash('sha256').update(text).digest('hex'),
};

const [mode = '', place = '', extra = ''] = process.argv.slice(2);

switch (mode) {
  case 'dieInTransaction':
    await dieInTransaction();
    break;
  case 'hold':
    await hold();
    break;
  case 'describe':
    await describe();
    break;
  case 'import':
    await importFile();
    break;
  default:
    throw new Error(`There is no mode "${mode}"`);
}

function say(text: string): void {
  writeSync(1, `${text}\n`);
}

async function open(): Promise<TestProgram> {
  const program = createTestProgram({ dataFolder: place, surroundings });
  const [listing] = await program.call('store.list', {});
  if (listing === undefined) throw new Error('There is no store');
  await program.call('store.open', { storeId: listing.storeId });
  return program;
}

/** Keeps the store until standard input ends; a program that nothing refers to is collected. */
async function hold(): Promise<void> {
  const program = await open();
  process.stdin.once('end', () => void program.close());
  process.stdin.resume();
  say('held');
}

/** Part of the transaction is already in the file; the journal says how to take it out again. */
async function dieInTransaction(): Promise<void> {
  const key = extra === '' ? undefined : Buffer.from(extra, 'hex');
  const { db } = await openStore(place, { mustExist: true, key });
  await sql`PRAGMA cache_size = 5`.execute(db);
  await db.transaction().execute(async (transaction) => {
    for (let row = 0; row < 200; row += 1) {
      const unit = { unitId: String(row).padStart(8, '0'), name: `${row}-${'x'.repeat(190)}` };
      await transaction.insertInto('unit').values(unit).execute();
    }
    process.kill(process.pid, 'SIGKILL');
  });
}

/** Counts up in the comment of the first review; says each number once it is saved. */
async function describe(): Promise<void> {
  const program = await open();
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  const { rows } = await program.call('cycle.board', { cycleId: cycle.cycleId });
  const appraisalId = rows[0]?.appraisalId;
  if (appraisalId === undefined) throw new Error('There is no appraisal');
  const which = { appraisalId, source: 'self' } as const;
  const { comment } = await program.call('review.get', which);
  const filler = 'x'.repeat(Number(extra));
  for (let count = Number.parseInt(comment, 10) || 0; ;) {
    count += 1;
    try {
      await program.call('review.describe', {
        ...which,
        reviewerName: '测试员',
        receivedOn: null,
        comment: `${count} ${filler}`,
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // Reading and closing must still work.
      const { comment: kept } = await program.call('review.get', which);
      await program.close();
      say(`${error.code} ${Number.parseInt(kept, 10)}`);
      return;
    }
    say(String(count));
  }
}

/** Imports one survey; `extra` is its path. */
async function importFile(): Promise<void> {
  const program = await open();
  const { token } = await program.preview('survey', extra);
  say('previewed');
  const result = await program.dispatch('import.commit', { token });
  say(result.ok ? 'imported' : result.error.code);
  await program.close();
}
