import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { AppraisalId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { openShop } from '../shop';
import { saveInput, savesSoFar } from '../saves';

// One program in a process of its own, which saves until it is killed or has saved so often. Every line is a promise: it
// is written after the program has answered, with nothing in between.

const [place = '', most = 'Infinity'] = process.argv.slice(2);

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
const last = count + Number(most);
say(String(count));
while (count < last) {
  const result = await program.dispatch(...saveInput(appraisalId, count + 1));
  if (!result.ok) throw new Error(result.error.code);
  count += 1;
  say(String(count));
}
await program.close();

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
