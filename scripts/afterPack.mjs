import { rmSync } from 'node:fs';
import path from 'node:path';

/**
 * electron-builder calls this before it sets the fuses. Removes the app that the Electron
 * distribution starts when it is given a folder: the packaged program starts only itself.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default function afterPack({ appOutDir, packager }) {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
