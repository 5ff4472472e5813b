import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures } from '@test/electron/handlers/mainShop';
import { officePackage } from '../bases';
import { savesSoFar, saveInput } from '../saves';
import { openShop, programOn } from '../shop';

// Does a day's work in a process of its own while its disk fails, and says how each step ended. It
// begins and ends on a disk that is well: then everything must still be there and work.

const [place = ''] = process.argv.slice(2);
const program = programOn(place, 200_000);
await openShop(program);
const [cycle] = await program.call('cycle.list', {});
const cycleId = cycle?.cycleId;
if (cycleId === undefined) throw new Error('There is no cycle');
const { rows } = await program.call('cycle.board', { cycleId });
const appraisalId = rows[0]?.appraisalId;
if (appraisalId === undefined) throw new Error('There is no appraisal');
let known = 0;
const input = process.stdin[Symbol.asyncIterator]();

say('ready');
await input.next();
await saves(3);
program.dialogs.file = fixtures.survey;
const chosen = await program.call('import.choose', { kind: 'survey' });
const token = chosen?.token ?? '';
await step('preview', 'import.preview', { token, kind: 'survey' });
await step('import', 'import.commit', { token });
await saves(2);
await step('backup', 'backup.make', {});
await step('merge', 'handOff.merge', {
  token: program.context.files.grant(join(place, 'targets', officePackage)),
});
await step('export', 'employee.export', { format: 'csv', locale: 'zh-CN' });
await saves(2);
say('worked');
await input.next();
await step('reading', 'review.get', { appraisalId, source: 'self' });
await saves(1);
await program.close();
say('closed');
process.exit(0);

async function saves(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    // What was refused may be there all the same: a disk can fail after the commit.
    known = await savesSoFar(program.db()).catch(() => known);
    const number = known + 1;
    await step('save', ...saveInput(appraisalId ?? '', number));
  }
}

async function step(what: string, name: string, value: unknown): Promise<void> {
  const result = await program.dispatch(name, value);
  say(JSON.stringify({ what, ended: result.ok ? 'ok' : result.error.code }));
}

function say(text: string): void {
  writeSync(1, `${text}\n`);
}
