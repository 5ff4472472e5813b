import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScript, runScript, type Built } from '@test/helpers/build';
import { createTestProgram } from '@test/helpers/program';
import { countOfRun, randomFrom, seedOfRun } from '@test/helpers/random';
import { firstQuarter, openShopWithStaff } from '../electron/handlers/mainShop';
import { countSaves, savedAfter, savedIn } from './saves';
import { copyOf, examine } from './shop';

const seed = seedOfRun();
const random = randomFrom(seed);
const kills = countOfRun('GONGPING_KILLS', 20);
/** The trail of a shop grows with every save; a fresh copy keeps its check short. */
const killsPerCopy = 25;
/** Some kills fall into the opening, which must also settle what the kill before left. */
const longestOpening = 400;
const longestSaving = 60;

let script: Built;
let folder = '';
let base = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-chaos-'));
  base = join(folder, 'base');
  script = await buildScript('test/chaos/scripts/save.ts');
  const program = createTestProgram({ dataFolder: base });
  await openShopWithStaff(program);
  await program.call('cycle.open', firstQuarter);
  await program.close();
});

afterAll(() => {
  script.remove();
  rmSync(folder, { recursive: true });
});

describe('the data layer', () => {
  it(
    `killed ${kills} times while it saves loses no save that was acknowledged, and saves none by halves (seed ${seed})`,
    async () => {
      const place = join(folder, 'place');
      const found = { acknowledged: 0, lost: 0, halves: 0, ahead: 0, whileOpening: 0 };
      let known = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        if (kill % killsPerCopy === 0) {
          copyOf(base, place);
          known = 0;
        }
        const { child, next, ended } = runScript(script, [place]);
        const isOpening = kill % 10 === 9;
        const strike = (longest: number) =>
          setTimeout(() => child.kill('SIGKILL'), random() * longest);
        if (isOpening) strike(longestOpening);
        const first = await next();
        if (first !== null)
          expect(Number(first), `kill ${kill}: what was saved before`).toBe(known);
        else found.whileOpening += 1;
        if (!isOpening) strike(longestSaving);
        for (let line = await next(); line !== null; line = await next()) {
          expect(Number(line), `kill ${kill}`).toBe(known + 1);
          known = Number(line);
          found.acknowledged += 1;
        }
        await ended;
        const { alarm, problem, rows } = await examine(place);
        expect({ alarm, problem }, `kill ${kill}`).toEqual({ alarm: null, problem: null });
        const count = countSaves(rows('auditEntry'));
        if (count < known) found.lost += 1;
        if (count > known) found.ahead += 1;
        const isWhole = JSON.stringify(savedIn(rows)) === JSON.stringify(savedAfter(count));
        if (!isWhole) found.halves += 1;
        expect([known, known + 1], `kill ${kill}: nothing acknowledged is lost`).toContain(count);
        expect(savedIn(rows), `kill ${kill}: no half action`).toEqual(savedAfter(count));
        known = count;
      }
      console.info(JSON.stringify({ seed, kills, ...found }));
      // Otherwise no kill came while a save was under way.
      expect(found.acknowledged).toBeGreaterThan(0);
    },
    600_000 + kills * 6000,
  );
});
