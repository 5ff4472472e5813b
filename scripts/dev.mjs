import { spawnSync } from 'node:child_process';
import { environmentFor } from './electronBinary.mjs';
import { electronSwitches, hasDisplay } from './electronProcess.mjs';
import { inProject, pinnedNode, projectFolder } from './project.mjs';
import { makeElectronReady } from './ready.mjs';
import { runScript } from './setUpError.mjs';

/** npm run dev: the window with hot reload of the renderer. */
async function main() {
  const electron = await makeElectronReady();
  const script = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const switches = electronSwitches({ headless: !hasDisplay() });
  const run = spawnSync(pinnedNode, [script, 'dev', '--watch', '--', ...switches], {
    cwd: projectFolder,
    env: environmentFor(electron),
    stdio: 'inherit',
  });
  return run.status ?? 1;
}

await runScript(main);
