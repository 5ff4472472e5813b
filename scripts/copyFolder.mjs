import { cpSync, rmSync } from 'node:fs';

/**
 * A build step that copies a folder as it is, so that the program finds it beside its own code.
 * @param {{ from: string, to: string }} folders
 */
export function copyFolder({ from, to }) {
  return {
    name: 'copy-folder',
    writeBundle() {
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true });
    },
  };
}
