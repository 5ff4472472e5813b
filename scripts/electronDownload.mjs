import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject, pinnedNode } from './project.mjs';
import { lastLines } from './runCommand.mjs';
import { notice, SetUpError } from './setUpError.mjs';

/** A download that has not grown for this long is given up. */
const stallMilliseconds = 20_000;

/**
 * Lets the electron package fetch its own binary, which checks it against the checksums in the
 * package and honours ELECTRON_MIRROR and npm's electron_mirror.
 * @param {string} version for the notice
 */
export async function downloadElectron(version) {
  notice(`Downloading Electron ${version}…`);
  const temporary = mkdtempSync(path.join(tmpdir(), 'gongping-electron-'));
  try {
    const result = await watchInstaller(temporary);
    if (result.code !== 0) throw new SetUpError(result.reason);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} temporary the folder the installer downloads into, so that growth can be seen
 * @returns {Promise<{ code: number, reason: string }>}
 */
function watchInstaller(temporary) {
  return new Promise((resolve) => {
    const installer = spawn(pinnedNode, [inProject('node_modules', 'electron', 'install.js')], {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    let stalled = false;
    installer.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    const watch = watchGrowth([temporary, inProject('node_modules', 'electron', 'dist')], () => {
      stalled = true;
      installer.kill('SIGKILL');
    });
    installer.on('close', (code) => {
      clearInterval(watch);
      const reason = stalled
        ? `no data for ${stallMilliseconds / 1000} seconds`
        : shortReason(output);
      resolve({ code: code ?? 1, reason });
    });
  });
}

/**
 * Calls back when the folders have not grown for the stall time.
 * @param {readonly string[]} folders
 * @param {() => void} onStall
 */
function watchGrowth(folders, onStall) {
  let size = -1;
  let grewAt = Date.now();
  return setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + folderSize(folder), 0);
    if (now !== size) {
      size = now;
      grewAt = Date.now();
    } else if (Date.now() - grewAt > stallMilliseconds) {
      onStall();
    }
  }, 1000);
}

/**
 * Size in bytes; files that vanish while they are counted count as nothing.
 * @param {string} folder
 */
function folderSize(folder) {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.reduce((sum, name) => sum + fileSize(path.join(folder, name)), 0);
  } catch {
    return 0;
  }
}

/** @param {string} file */
function fileSize(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * The telling line of the installer's output.
 * @param {string} output
 */
function shortReason(output) {
  return output.split('\n').find((line) => line.includes('Error')) ?? lastLines(output);
}
