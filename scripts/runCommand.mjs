import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pinnedNode, projectFolder } from './project.mjs';

/**
 * Runs a command of the set-up and waits for it. What it prints goes to standard error.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ environment?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {number} the exit code; 127 when the command could not be started
 */
export function runShown(command, args, { environment = process.env, shell = false } = {}) {
  const run = spawnSync(command, args, {
    cwd: projectFolder,
    env: environment,
    shell,
    stdio: ['ignore', 2, 2],
  });
  return run.error ? 127 : (run.status ?? 1);
}

/**
 * Runs a command of the set-up and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ environment?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {{ code: number, output: string }} code 127 when the command could not be started
 */
export function runQuietly(command, args, { environment = process.env, shell = false } = {}) {
  const run = spawnSync(command, args, {
    cwd: projectFolder,
    env: environment,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.error) return { code: 127, output: run.error.message };
  return { code: run.status ?? 1, output: `${run.stdout}${run.stderr}` };
}

/**
 * How npm is called here: the npm that started this script, otherwise the one on the path.
 * @param {readonly string[]} npmArguments
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(npmArguments) {
  const npmScript = process.env['npm_execpath'];
  if (npmScript !== undefined && path.basename(npmScript) === 'npm-cli.js') {
    return { command: process.execPath, args: [npmScript, ...npmArguments], shell: false };
  }
  return { command: 'npm', args: [...npmArguments], shell: process.platform === 'win32' };
}

/**
 * Runs a tool of node_modules under the pinned Node, output to standard error.
 * @param {string} script path of the tool's JavaScript file
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 */
export function runTool(script, args, environment = process.env) {
  return runShown(pinnedNode, [script, ...args], { environment });
}

/**
 * The end of a command's output, enough to see why it failed.
 * @param {string} output
 */
export function lastLines(output) {
  return output.trim().split('\n').slice(-6).join('\n');
}
