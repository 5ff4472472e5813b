import { hasDisplay, runProgram } from './electronProcess.mjs';
import { inProject } from './project.mjs';
import { makeProgramReady } from './ready.mjs';
import { notice, runScript, SetUpError } from './setUpError.mjs';

/** npm start: the window. npm run demo, or no display: the main job on the sample shop. */
async function main() {
  const [command, ...rest] = process.argv.slice(2);
  if (command !== undefined && command !== 'demo') {
    throw new SetUpError(`Unknown word "${command}". Use: npm start, or npm run demo`);
  }
  const electron = await makeProgramReady();
  if (command === 'demo') return runDemo(electron, rest);
  if (hasDisplay()) return runProgram(electron, [], { headless: false });
  notice('No display here: running the main job on the sample shop without a window.');
  return runDemo(electron, []);
}

/**
 * @param {import('./electronBinary.mjs').Electron} electron
 * @param {readonly string[]} options
 */
function runDemo(electron, options) {
  const output = options.includes('--output') ? [] : ['--output', inProject('demo-output')];
  return runProgram(electron, ['headless', 'demo', ...output, ...options], { headless: true });
}

await runScript(main);
