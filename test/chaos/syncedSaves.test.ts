import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canTrace } from '@test/app/helpers/tracedElectron';
import { buildScript, type Built } from '@test/helpers/build';
import { countOfRun } from '@test/helpers/random';
import { shopWithCycle } from './bases';

const saves = countOfRun('GONGPING_SYNCED_SAVES', 20);
const isTraced = canTrace();
if (!isTraced) console.info('strace is not there: whether saves are synced is not looked at.');

let script: Built;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-synced-'));
  script = await buildScript('test/chaos/scripts/save.ts');
  await shopWithCycle(join(folder, 'place'));
});

afterAll(() => {
  script.remove();
  rmSync(folder, { recursive: true });
});

describe.runIf(isTraced)('a save', () => {
  it(`is acknowledged only once journal, store and witness were synced, and opens no file of the store beside SQLite (${saves} saves)`, () => {
    const trace = join(folder, 'trace');
    const traced = ['-f', '-qq', '-y', '-e', 'trace=fsync,fdatasync,write,openat', '-o', trace];
    const node = resolve('node_modules/.bin/node');
    const run = [node, script.path, join(folder, 'place'), String(saves)];
    const { status, stderr } = spawnSync('strace', [...traced, ...run], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const [, ...between] = splitAtAcknowledgements(readFileSync(trace, 'utf8'));
    // After the last promise the shop is closed.
    const acknowledged = between.slice(0, -1);
    expect(acknowledged).toHaveLength(saves);
    for (const lines of acknowledged) {
      const synced = lines.filter((line) => / f(?:data)?sync\(/u.test(line)).join('\n');
      for (const file of ['store.db-journal>', 'store.db>', '.witness>']) {
        expect(synced).toContain(file);
      }
      const opened = lines.filter((line) => line.includes('openat(') && line.includes('store.db"'));
      expect(opened).toEqual([]);
    }
    const syncs = acknowledged.flat().filter((line) => / f(?:data)?sync\(/u.test(line)).length;
    console.info(JSON.stringify({ saves, syncsPerSave: syncs / saves }));
  });
});

/** The lines of strace before the first promise, between each two, and after the last. */
function splitAtAcknowledgements(text: string): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (/ write\(1<[^>]*>, "\d+\\n"/u.test(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}
