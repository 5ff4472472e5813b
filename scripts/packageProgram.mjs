import path from 'node:path';
import { projectFolder } from './project.mjs';

/**
 * Packages the built program for the platform this runs on, as electron-builder.yml says.
 * @param {import('./electronBinary.mjs').Electron} electron
 * @param {{ output: string, installers: boolean }} options output: folder of the result;
 *   installers: whether the files to hand out are made as well as the unpacked program
 * @returns {Promise<string>} the executable of the unpacked program
 */
export async function packageProgram(electron, { output, installers }) {
  const { build, Platform } = await import('electron-builder');
  await build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget(installers ? undefined : 'dir'),
    publish: 'never',
    config: {
      directories: { output },
      electronDist: electron.folder,
      electronVersion: electron.version,
    },
  });
  return path.join(output, executableIn(process.platform, process.arch));
}

/**
 * Where electron-builder puts the executable of the unpacked program.
 * @param {NodeJS.Platform} platform
 * @param {string} architecture
 */
function executableIn(platform, architecture) {
  const suffix = architecture === 'x64' ? '' : `-${architecture}`;
  if (platform === 'win32') return `win${suffix}-unpacked/Gongping.exe`;
  if (platform === 'darwin') return `mac${suffix}/Gongping.app/Contents/MacOS/Gongping`;
  return `linux${suffix}-unpacked/gongping`;
}
