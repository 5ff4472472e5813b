import { runProgram } from './electronProcess.mjs';
import { projectFolder } from './project.mjs';
import { makeProgramReady } from './ready.mjs';
import { runScript } from './setUpError.mjs';

/** npm run headless -- <command> …: the program without a window; exit code and output are its. */
async function main() {
  const electron = await makeProgramReady();
  const command = ['headless', ...process.argv.slice(2)];
  return runProgram(electron, command, { headless: true, folder: callersFolder() });
}

/** npm runs scripts in the project folder; relative paths mean the folder the user stands in. */
function callersFolder() {
  const startedByNpm = process.cwd() === projectFolder;
  return (startedByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}

await runScript(main);
