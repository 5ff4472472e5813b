import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './dependencies.mjs';
import { environmentFor } from './electronBinary.mjs';
import { freshSeed } from './freshSeed.mjs';
import { projectFolder } from './project.mjs';
import { makeProgramReady } from './ready.mjs';
import { npmCommand } from './runCommand.mjs';
import { notice, runScript, SetUpError } from './setUpError.mjs';

/**
 * @typedef {{ file: string, counts: Record<string, string>, kind: 'unit' | 'app' }} Run
 * A test file with the counts of its full run; its slice runs in every `npm test`.
 */

/** @type {Readonly<Record<string, readonly Run[]>>} */
const groups = {
  store: [
    run('test/chaos/killSaves.test.ts', { GONGPING_KILLS: '1000' }),
    run('test/chaos/syncedSaves.test.ts', { GONGPING_SYNCED_SAVES: '1000' }),
    run('test/chaos/killChanges.test.ts', { GONGPING_CHANGE_KILLS: '300' }),
    run('test/chaos/mutations.test.ts', { GONGPING_MUTATIONS: '2000', GONGPING_SWAPS: '200' }),
    run('test/chaos/diskFaults.test.ts', { GONGPING_DISK_FAULTS: '200' }),
    run('test/electron/trust/tampers.test.ts', { GONGPING_TAMPERS: '1000' }),
    run('test/electron/handOff/sealPackage.test.ts', { HAND_OFF_FLIPS: '2000' }),
    run('test/shared/handOff/mergeVersion.test.ts', { HAND_OFF_HISTORIES: '10000' }),
    run('test/shared/handOff/planPackage.test.ts', { HAND_OFF_HISTORIES: '10000' }),
  ],
  calls: [
    run('test/electron/ipc/roleMatrix.test.ts', {}),
    run('test/chaos/junkCalls.test.ts', { GONGPING_JUNK: '1000' }),
    run('test/chaos/teamQueries.test.ts', { GONGPING_QUERIES: '10000' }),
    run('test/electron/handlers/sessions.test.ts', { GONGPING_TRIES: '1000' }),
  ],
  app: [
    run('test/app/killDuringSaves.test.ts', { GONGPING_APP_KILLS: '30' }, 'app'),
    run('test/app/connects.test.ts', { WITH_DEMO: '1' }, 'app'),
    run('test/app/plainText.test.ts', {}, 'app'),
    run('test/app/session.test.ts', {}, 'app'),
  ],
};

/**
 * npm run chaos:store, chaos:calls, chaos:app: the full figures of what the tests try in a slice.
 * Each file takes another seed than the last run, says it, and says what it found; GONGPING_SEED
 * repeats a run.
 */
async function main() {
  const [asked = ''] = process.argv.slice(2);
  const runs = groups[asked];
  if (runs === undefined) {
    throw new SetUpError(`There are: ${Object.keys(groups).join(', ')}.`);
  }
  const needsProgram = runs.some(({ kind }) => kind === 'app');
  const environment = needsProgram ? environmentFor(await makeProgramReady()) : process.env;
  ensureDependencies();
  const failed = runs.filter(({ file, counts, kind }) => {
    const npm = npmCommand(['run', '--silent', `test:${kind}`, '--', file]);
    const ended = spawnSync(npm.command, npm.args, {
      cwd: projectFolder,
      env: { GONGPING_SEED: freshSeed(), ...counts, ...environment },
      shell: npm.shell,
      stdio: 'inherit',
    });
    return ended.status !== 0;
  });
  for (const { file } of failed) notice(`Failed: ${file}`);
  return failed.length === 0 ? 0 : 1;
}

/**
 * @param {string} file
 * @param {Record<string, string>} counts
 * @param {'unit' | 'app'} kind app: of the running program
 * @returns {Run}
 */
function run(file, counts, kind = 'unit') {
  return { file, counts, kind };
}

await runScript(main);
