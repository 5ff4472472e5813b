import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds package.json. */
export const projectFolder = path.resolve(import.meta.dirname, '..');

/**
 * The Node executable that the `node` package brings. The tools need it, whatever Node the system
 * has: older ones cannot load the SQLite addon.
 */
export const pinnedNode = inProject(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * A path inside the project.
 * @param {...string} parts path segments below the project folder
 */
export function inProject(...parts) {
  return path.join(projectFolder, ...parts);
}

/**
 * Reads and parses a JSON file of the project.
 * @param {...string} parts path segments below the project folder
 */
export function readProjectJson(...parts) {
  return JSON.parse(readFileSync(inProject(...parts), 'utf8'));
}
