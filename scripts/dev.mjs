import { watch } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureBuild, sources } from './build.mjs';
import { hasDisplay, startProgram } from './electronProcess.mjs';
import { inProject } from './project.mjs';
import { makeProgramReady } from './ready.mjs';
import { notice, runScript, SetUpError } from './setUpError.mjs';

/** Editors write several files at once; one build is enough for all of them. */
const quietMilliseconds = 300;

/**
 * npm run dev: the window, built and started anew after each change. There is no development
 * server, because the program lets no page in but its own; so it runs as it will run for users.
 */
async function main() {
  const electron = await makeProgramReady();
  const nextChange = watchSources();
  for (;;) {
    const { program, ended } = startProgram(electron, [], { headless: !hasDisplay() });
    const code = await Promise.race([ended, nextGoodBuild(nextChange)]);
    if (code !== undefined) return code;
    program.kill();
    await ended;
  }
}

/**
 * Builds after each change until a build works.
 * @param {() => Promise<void>} nextChange
 * @returns {Promise<undefined>}
 */
async function nextGoodBuild(nextChange) {
  for (;;) {
    await nextChange();
    try {
      ensureBuild();
      return undefined;
    } catch (error) {
      if (!(error instanceof SetUpError)) throw error;
      notice(`${error.message} Waiting for the next change.`);
    }
  }
}

/**
 * Watches everything the build reads.
 * @returns {() => Promise<void>} waits for a change after the last one it told of, and for quiet
 */
function watchSources() {
  const last = { changedAt: 0 };
  for (const source of sources) {
    watch(inProject(source), { recursive: true, persistent: false }, () => {
      last.changedAt = Date.now();
    });
  }
  return async () => {
    while (last.changedAt === 0 || Date.now() - last.changedAt < quietMilliseconds) {
      await delay(100, undefined, { ref: false });
    }
    last.changedAt = 0;
  };
}

await runScript(main);
