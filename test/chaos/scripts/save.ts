import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { AppraisalId } from '@shared/domain/ids';
import { AppError } from '@shared/contract/result';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { openShop } from '../shop';
import { savesSoFar, save } from '../saves';

// One program in a process of its own, which saves until it is killed. Every line is a promise: it
// is written after the program has answered, with nothing in between.

const [place = '', most = ''] = process.argv.slice(2);

const program = createTestProgram({
  dataFolder: place,
  surroundings: {
    now: () => new Date().toISOString(),
    today: () => new Date().toISOString().slice(0, 10),
    newId: () => randomUUID(),
    hashText: (text) => text,
  },
});
await openShop(program);
const appraisalId = await firstAppraisal(program);
let count = await savesSoFar(program.db());
say(String(count));
for (let left = Number(most || Infinity); left > 0; left -= 1) {
  try {
    await save(program, appraisalId, count + 1);
    count += 1;
    say(String(count));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(error.code);
  }
}
await program.close();
say('closed');

async function firstAppraisal(from: TestProgram): Promise<AppraisalId> {
  const [cycle] = await from.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  const { rows } = await from.call('cycle.board', { cycleId: cycle.cycleId });
  const first = rows[0]?.appraisalId;
  if (first === undefined) throw new Error('There is no appraisal');
  return first;
}

function say(text: string): void {
  writeSync(1, `${text}\n`);
}
