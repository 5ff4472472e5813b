import { spawnSync } from 'node:child_process';
import { ensureBuild } from './build.mjs';
import { environmentFor } from './electronBinary.mjs';
import { projectFolder } from './project.mjs';
import { makeElectronReady } from './ready.mjs';
import { npmCommand } from './runCommand.mjs';
import { notice, runScript, SetUpError } from './setUpError.mjs';

/**
 * @typedef {{ project: 'unit' | 'app', file: string, counts: Record<string, string> }} Run
 * A test file with the counts of its full run; its slice runs in every `npm test`.
 */

/** @type {Readonly<Record<string, readonly Run[]>>} */
const groups = {
  store: [
    unit('test/chaos/killSaves.test.ts', { GONGPING_KILLS: '1000' }),
    unit('test/chaos/killChanges.test.ts', { GONGPING_CHANGE_KILLS: '300' }),
    unit('test/chaos/mutations.test.ts', { GONGPING_MUTATIONS: '2000', GONGPING_SWAPS: '200' }),
    unit('test/chaos/diskFaults.test.ts', { GONGPING_DISK_FAULTS: '200' }),
    unit('test/electron/trust/tampers.test.ts', { GONGPING_TAMPERS: '1000' }),
    unit('test/electron/handOff/sealPackage.test.ts', { HAND_OFF_FLIPS: '2000' }),
    unit('test/shared/handOff/mergeVersion.test.ts', { HAND_OFF_HISTORIES: '10000' }),
  ],
  calls: [
    unit('test/electron/ipc/roleMatrix.test.ts', {}),
    unit('test/chaos/junkCalls.test.ts', { GONGPING_JUNK: '1000' }),
    unit('test/chaos/teamQueries.test.ts', { GONGPING_QUERIES: '10000' }),
    unit('test/electron/handlers/sessions.test.ts', { GONGPING_TRIES: '1000' }),
  ],
  app: [
    app('test/app/killDuringSaves.test.ts', { GONGPING_APP_KILLS: '30' }),
    app('test/app/network.test.ts', {}),
    app('test/app/session.test.ts', {}),
  ],
};

/**
 * npm run chaos:store, chaos:calls, chaos:app: the full figures of what the tests try in a slice.
 * GONGPING_SEED repeats a run; each file says its seed and what it found.
 */
async function main() {
  const [asked = ''] = process.argv.slice(2);
  const runs = groups[asked];
  if (runs === undefined) {
    throw new SetUpError(`There are: ${Object.keys(groups).join(', ')}.`);
  }
  const environment = environmentFor(await makeElectronReady());
  if (runs.some(({ project }) => project === 'app')) ensureBuild();
  const failed = runs.filter(({ project, file, counts }) => {
    const npm = npmCommand(['run', '--silent', `test:${project}`, '--', file]);
    const run = spawnSync(npm.command, npm.args, {
      cwd: projectFolder,
      env: { ...counts, ...environment },
      shell: npm.shell,
      stdio: 'inherit',
    });
    return run.status !== 0;
  });
  for (const { file } of failed) notice(`Failed: ${file}`);
  return failed.length === 0 ? 0 : 1;
}

/**
 * @param {string} file
 * @param {Record<string, string>} counts
 * @returns {Run}
 */
function unit(file, counts) {
  return { project: 'unit', file, counts };
}

/**
 * @param {string} file
 * @param {Record<string, string>} counts
 * @returns {Run}
 */
function app(file, counts) {
  return { project: 'app', file, counts };
}

await runScript(main);
