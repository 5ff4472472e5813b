import { isForRelease } from './electronBinary.mjs';
import { packageProgram } from './packageProgram.mjs';
import { inProject } from './project.mjs';
import { makeProgramReady } from './ready.mjs';
import { notice, runScript, SetUpError } from './setUpError.mjs';

/**
 * npm run package: the unpacked program for this platform in dist/.
 * npm run package -- --release: the files to hand out (installer, archives) for this platform.
 */
async function main() {
  const unknown = process.argv.slice(2).filter((word) => word !== '--release');
  if (unknown.length > 0) throw new SetUpError(`Unknown option ${unknown.join(' ')}`);
  const forRelease = process.argv.includes('--release');
  const electron = await makeProgramReady();
  if (forRelease && !isForRelease(electron)) {
    throw new SetUpError(
      'A release is made from the official Electron only. Fetch it with: npx install-electron',
    );
  }
  await packageProgram(electron, { output: inProject('dist'), installers: forRelease });
  if (!isForRelease(electron)) {
    notice(`This is a development package (Electron ${electron.version}), not for release.`);
  }
  return 0;
}

await runScript(main);
