import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ensureDependencies } from './dependencies.mjs';
import { inProject, pinnedNode, projectFolder } from './project.mjs';
import { runTool } from './runCommand.mjs';
import { runScript, SetUpError } from './setUpError.mjs';

const ending = '.bench.ts';

/** npm run bench [-- <name> …]: bundles the benches as the program is bundled and runs each alone. */
async function main() {
  ensureDependencies();
  const known = readdirSync(inProject('test', 'bench'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new SetUpError(`There is no bench "${unknown}". There are: ${known.join(', ')}.`);
  }
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
  const config = inProject('bench.vite.config.ts');
  if (runTool(vite, ['build', '--config', config, '--logLevel', 'warn']) !== 0) {
    throw new SetUpError('The benches could not be bundled; see the messages above.');
  }
  const codes = (asked.length > 0 ? asked : known).map(
    (name) =>
      spawnSync(pinnedNode, [inProject('out', 'bench', `${name}.js`)], {
        cwd: projectFolder,
        stdio: 'inherit',
      }).status ?? 1,
  );
  return Math.max(...codes);
}

await runScript(main);
