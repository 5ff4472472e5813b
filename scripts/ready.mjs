import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { findElectron } from './electronBinary.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';

/**
 * Brings the machine to where Electron can start, skipping what is there: npm packages, Electron,
 * and the system libraries it links to.
 */
export async function makeElectronReady() {
  ensureDependencies();
  const electron = await findElectron();
  ensureSystemLibraries(electron.executable);
  return electron;
}

/** Brings the machine to where the program can start: Electron and an up-to-date build. */
export async function makeProgramReady() {
  const electron = await makeElectronReady();
  ensureBuild();
  return electron;
}
