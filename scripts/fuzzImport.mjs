import { spawnSync } from 'node:child_process';
import { projectFolder } from './project.mjs';
import { freshSeed } from './freshSeed.mjs';
import { npmCommand } from './runCommand.mjs';
import { runScript } from './setUpError.mjs';

/** npm run fuzz:import: the fuzz test of imports over many more files than the tests take. */
async function main() {
  const npm = npmCommand(['run', '--silent', 'test:unit', '--', 'test/fuzz']);
  const run = spawnSync(npm.command, npm.args, {
    cwd: projectFolder,
    env: { FUZZ_FILES: '10000', FUZZ_SEED: freshSeed(), ...process.env },
    shell: npm.shell,
    stdio: 'inherit',
  });
  return run.status ?? 1;
}

await runScript(main);
