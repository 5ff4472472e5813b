import { openShop, programOn } from '../shop';

// Dies in the middle of a transaction of an open shop: part of it is already in the file, and the
// journal says how to take it out again.

const [place = ''] = process.argv.slice(2);
const program = programOn(place, 300_000);
await openShop(program);
const { raw } = program.session().store;
raw.pragma('cache_size = 5');
raw.exec('BEGIN');
raw.exec(`UPDATE employee SET name = name || '甲'; UPDATE surveyAnswer SET value = '1';
  UPDATE ticket SET contentHash = contentHash || 'x'; UPDATE review SET comment = 'torn'`);
const insert = raw.prepare('INSERT INTO unit (unitId, name) VALUES (?, ?)');
for (let row = 0; row < 300; row += 1) insert.run(`torn-${row}`, `${row}-${'x'.repeat(190)}`);
process.kill(process.pid, 'SIGKILL');
