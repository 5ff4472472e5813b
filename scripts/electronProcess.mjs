import { spawn, spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { projectFolder } from './project.mjs';
import { notice } from './setUpError.mjs';

/**
 * What decides Electron's switches on this machine.
 * @typedef {{ platform: NodeJS.Platform, isRoot: boolean, canSandbox: boolean,
 *   sharedMemoryBytes: number }} Machine
 */

/** Chromium keeps large bitmaps in shared memory; containers often have 64 MB of it. */
const enoughSharedMemory = 256 * 1024 * 1024;

/**
 * Whether a window can be shown.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 */
export function hasDisplay(platform = process.platform, environment = process.env) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/**
 * The switches Electron needs to run on a machine.
 * @param {{ headless: boolean }} mode headless: without any display server
 * @param {Machine} machine
 * @returns {string[]}
 */
export function electronSwitches({ headless }, machine = thisMachine()) {
  if (machine.platform !== 'linux') return [];
  const switches = [];
  if (headless) switches.push('--ozone-platform=headless', '--disable-gpu');
  if (machine.isRoot || !machine.canSandbox) switches.push('--no-sandbox');
  if (machine.sharedMemoryBytes < enoughSharedMemory) switches.push('--disable-dev-shm-usage');
  return switches;
}

/**
 * @typedef {{ headless: boolean, folder?: string }} RunOptions folder: relative paths start there
 * @typedef {import('./electronBinary.mjs').Electron} Electron
 */

/**
 * Starts the built program and waits for its end.
 * @param {Electron} electron
 * @param {readonly string[]} programArguments
 * @param {RunOptions} options
 * @returns {Promise<number>} the program's exit code, or 128 + signal number as a shell gives it
 */
export function runProgram(electron, programArguments, options) {
  const { program, ended } = startProgram(electron, programArguments, options);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => program.kill(signal));
  }
  return ended;
}

/**
 * Starts the built program. Its standard output is passed on untouched, its standard error without
 * Chromium's complaints about a missing D-Bus.
 * @param {Electron} electron
 * @param {readonly string[]} programArguments
 * @param {RunOptions} options
 */
export function startProgram(electron, programArguments, { headless, folder = process.cwd() }) {
  const environment = { ...process.env };
  delete environment['ELECTRON_RUN_AS_NODE'];
  const switches = electronSwitches({ headless });
  const program = spawn(electron.executable, [...switches, projectFolder, ...programArguments], {
    cwd: folder,
    env: environment,
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  createInterface({ input: program.stderr }).on('line', (line) => {
    if (!isBusComplaint(line)) process.stderr.write(`${line}\n`);
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (code, signal) => resolve(code ?? 128 + signalNumber(signal)));
  });
  return { program, ended };
}

/**
 * Whether a line is Chromium's harmless error about D-Bus, such as
 * [12:34:1121/214501.123456:ERROR:dbus/bus.cc:408] Failed to connect to the bus: …
 * @param {string} line
 */
export function isBusComplaint(line) {
  return /^\[\d+:[^\]]*:ERROR:[^\]]*dbus[^\]]*\]/.test(line);
}

/** @returns {Machine} */
function thisMachine() {
  const platform = process.platform;
  const isRoot = process.getuid?.() === 0;
  if (platform !== 'linux') return { platform, isRoot, canSandbox: true, sharedMemoryBytes: 0 };
  const canSandbox = isRoot || allowsUserNamespaces();
  if (!canSandbox) {
    notice('This machine does not allow user namespaces; Chromium runs without its sandbox.');
  }
  return { platform, isRoot, canSandbox, sharedMemoryBytes: sharedMemory() };
}

/** Chromium's sandbox is built from user namespaces, which containers and some systems forbid. */
function allowsUserNamespaces() {
  const options = ['--user', '--pid', '--net', '--map-root-user', '--fork', 'true'];
  return spawnSync('unshare', options, { stdio: 'ignore' }).status === 0;
}

function sharedMemory() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === null ? 0 : constants.signals[signal];
}
