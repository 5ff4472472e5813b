import { existsSync } from 'node:fs';
import path from 'node:path';
import { lastLines, runQuietly } from './runCommand.mjs';
import { notice, SetUpError } from './setUpError.mjs';

/** Debian and Ubuntu packages that bring every library Electron links to. */
const libraryPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** Which package brings which command that the tests call. */
const testCommands = [
  { command: 'pdftotext', package: 'poppler-utils' },
  { command: 'pdftoppm', package: 'poppler-utils' },
];
const displayCommands = [
  { command: 'Xvfb', package: 'xvfb' },
  { command: 'xauth', package: 'xauth' },
];

/**
 * Makes sure that the Electron executable finds its shared libraries. On Debian and Ubuntu root
 * gets them installed; everybody else gets the command to run.
 * @param {string} executable
 */
export function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  if (librariesMissing(executable).length > 0) installPackages(libraryPackages);
  const missing = librariesMissing(executable);
  if (missing.length > 0) {
    throw new SetUpError(
      `Electron does not start without these system libraries: ${missing.join(', ')}. ` +
        'Install the packages of your system that bring them.',
    );
  }
}

/**
 * Makes sure that the commands the tests call are there: Poppler's, and for root also a virtual
 * X server. Somebody else may have a display or a reason for none.
 */
export function ensureTestCommands() {
  const wanted = isRoot() ? [...testCommands, ...displayCommands] : testCommands;
  const packages = packagesForMissing(wanted);
  if (packages.length > 0) installPackages(packages);
  if (packagesForMissing(wanted).length > 0) {
    throw new SetUpError(`The tests need these packages on the path: ${packages.join(', ')}.`);
  }
}

/**
 * The libraries that ldd could not find.
 * @param {string} lddOutput
 * @returns {string[]}
 */
export function missingLibraries(lddOutput) {
  const found = lddOutput.matchAll(/^\s*(\S+) => not found$/gm);
  return [...new Set([...found].map((match) => match[1] ?? ''))];
}

/**
 * The command that installs packages on Debian and Ubuntu.
 * @param {readonly string[]} packages
 */
export function aptCommand(packages) {
  return `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Package names as this release of Debian or Ubuntu spells them: since the change to 64-bit time
 * some carry the ending t64.
 * @param {readonly string[]} packages
 * @param {(name: string) => boolean} isKnown whether apt knows a package of that name
 */
export function namesForRelease(packages, isKnown) {
  return packages.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name));
}

/** @param {string} executable */
function librariesMissing(executable) {
  const environment = { ...process.env, LC_ALL: 'C' };
  return missingLibraries(runQuietly('ldd', [executable], { environment }).output);
}

/** @param {readonly { command: string, package: string }[]} wanted */
function packagesForMissing(wanted) {
  const missing = wanted.filter(({ command }) => !isOnPath(command));
  return [...new Set(missing.map((entry) => entry.package))];
}

/** @param {string} command */
function isOnPath(command) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  return folders.some((folder) => names.some((name) => existsSync(path.join(folder, name))));
}

/** @param {readonly string[]} packages */
function installPackages(packages) {
  if (!isOnPath('apt-get')) {
    throw new SetUpError(`Please install (names as in Debian): ${packages.join(', ')}`);
  }
  if (!isRoot()) {
    const names = namesForRelease(packages, isKnownToApt);
    throw new SetUpError(
      'Some system packages are missing. Please run this once as root (sudo -i, or su -), ' +
        `then try again:\n  ${aptCommand(names)}`,
    );
  }
  notice(`Installing system packages: ${packages.join(', ')}…`);
  const update = apt(['update']);
  const names = namesForRelease(packages, isKnownToApt);
  const install = apt(['install', '-y', '--no-install-recommends', ...names]);
  if (install.code !== 0) {
    const reason = lastLines(`${update.code === 0 ? '' : update.output}\n${install.output}`);
    throw new SetUpError(
      `The system packages could not be installed:\n${reason}\n` +
        `Please run this once, then try again:\n  ${aptCommand(names)}`,
    );
  }
}

/** @param {readonly string[]} args */
function apt(args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=5'];
  return runQuietly('apt-get', [...patient, ...args], { environment });
}

/** @param {string} name */
function isKnownToApt(name) {
  return runQuietly('apt-cache', ['show', name]).code === 0;
}

function isRoot() {
  return process.getuid?.() === 0;
}
