import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, projectFolder } from './project.mjs';
import { runTool } from './runCommand.mjs';
import { notice, SetUpError } from './setUpError.mjs';

/** Everything the build reads, below the project folder. */
export const sources = [
  'electron',
  'migrations',
  'renderer',
  'scripts',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** Lies among the build's own output, so that any other build removes it. */
const stampFile = inProject('out', 'main', '.sources');

/** Builds the program into out/, unless it was built from exactly these sources. */
export function ensureBuild() {
  const fingerprint = sourceFingerprint(projectFolder, sources);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) return;
  notice('Building the program…');
  const script = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const code = runTool(script, ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new SetUpError('The build failed; see the messages above.');
  writeFileSync(stampFile, fingerprint);
}

/**
 * A hash over names and contents of all files in the given places.
 * @param {string} folder
 * @param {readonly string[]} places files or folders below it
 */
export function sourceFingerprint(folder, places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesIn(folder, place)) {
      const content = readFileSync(path.join(folder, file));
      hash.update(`${file.replaceAll(path.sep, '/')}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(folder, place) {
  const entry = path.join(folder, place);
  if (!statSync(entry).isDirectory()) return [place];
  const names = readdirSync(entry).toSorted();
  return names.flatMap((name) => filesIn(folder, path.join(place, name)));
}
