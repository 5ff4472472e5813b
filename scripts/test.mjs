import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuild } from './build.mjs';
import { environmentFor } from './electronBinary.mjs';
import { projectFolder } from './project.mjs';
import { makeElectronReady } from './ready.mjs';
import { npmCommand } from './runCommand.mjs';
import { notice, runScript, SetUpError } from './setUpError.mjs';
import { ensureTestCommands } from './systemLibraries.mjs';
import { closingLine, countCheck, countVitest, sum } from './testCount.mjs';

/** npm test: every check and every test, with all that they need. */
async function main() {
  const electron = await makeElectronReady();
  ensureTestCommands();
  const environment = environmentFor(electron);
  const counts = [
    runCheck('check:types', environment),
    runCheck('check:lint', environment),
    runCheck('check:format', environment),
    runTests('unit', environment),
    runTests('vectors', environment),
    ...buildAndRunApp(environment),
  ];
  process.stdout.write(`\n${closingLine(counts)}\n`);
  return sum(counts).failed === 0 ? 0 : 1;
}

/**
 * The tests of the running program make sense only with a build of these sources.
 * @param {NodeJS.ProcessEnv} environment
 */
function buildAndRunApp(environment) {
  headline('build');
  try {
    ensureBuild();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    notice(`${error.message} The tests of the running program were not run.`);
    return [countCheck(1)];
  }
  return [countCheck(0), runTests('app', environment)];
}

/**
 * @param {string} script a script of package.json
 * @param {NodeJS.ProcessEnv} environment
 */
function runCheck(script, environment) {
  return countCheck(runNpmScript(script, [], environment));
}

/**
 * @param {string} project a project of vitest.config.ts
 * @param {NodeJS.ProcessEnv} environment
 */
function runTests(project, environment) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongping-test-'));
  try {
    const file = path.join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = runNpmScript(`test:${project}`, reporters, environment);
    return countVitest(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} script
 * @param {readonly string[]} options
 * @param {NodeJS.ProcessEnv} environment
 */
function runNpmScript(script, options, environment) {
  headline(script);
  const npm = npmCommand(['run', '--silent', script, '--', ...options]);
  const run = spawnSync(npm.command, npm.args, {
    cwd: projectFolder,
    env: environment,
    shell: npm.shell,
    stdio: 'inherit',
  });
  return run.status ?? 1;
}

/** @param {string} title */
function headline(title) {
  process.stdout.write(`\n— ${title}\n`);
}

await runScript(main);
