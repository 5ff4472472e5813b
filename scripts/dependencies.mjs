import { existsSync, readFileSync } from 'node:fs';
import { inProject, pinnedNode } from './project.mjs';
import { npmCommand, runShown } from './runCommand.mjs';
import { notice, SetUpError } from './setUpError.mjs';

/** Installs the npm packages of package-lock.json, unless exactly these are there already. */
export function ensureDependencies() {
  if (areInstalled()) return;
  notice('Installing the npm packages…');
  const npm = npmCommand(['ci', '--loglevel=error']);
  const code = runShown(npm.command, npm.args, { shell: npm.shell });
  if (code !== 0) {
    throw new SetUpError(
      'The npm packages could not be installed. Check the connection to the npm registry ' +
        '(npm config get registry), close the program if it is open, and run: npm ci',
    );
  }
  if (!existsSync(pinnedNode)) {
    throw new SetUpError(
      'npm ci left out the pinned Node, because install scripts are switched off. ' +
        'Run: npm ci --ignore-scripts=false',
    );
  }
}

/**
 * Tells whether node_modules holds what package-lock.json asks for. npm writes its own record
 * (node_modules/.package-lock.json) as the last step of an installation, so an interrupted one
 * never passes.
 * @param {string} lockText content of package-lock.json
 * @param {string} recordText content of node_modules/.package-lock.json
 */
export function recordMatchesLock(lockText, recordText) {
  const wanted = JSON.parse(lockText).packages;
  const present = JSON.parse(recordText).packages;
  const nothingStrange = Object.keys(present).every((place) =>
    isSame(wanted[place], present[place]),
  );
  const nothingMissing = Object.keys(wanted).every(
    (place) => place === '' || wanted[place].optional === true || place in present,
  );
  return nothingStrange && nothingMissing;
}

/**
 * @param {{ version?: string, integrity?: string } | undefined} wanted
 * @param {{ version?: string, integrity?: string }} present
 */
function isSame(wanted, present) {
  return wanted?.version === present.version && wanted?.integrity === present.integrity;
}

function areInstalled() {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(pinnedNode)) return false;
  const lock = readFileSync(inProject('package-lock.json'), 'utf8');
  return recordMatchesLock(lock, readFileSync(record, 'utf8'));
}
