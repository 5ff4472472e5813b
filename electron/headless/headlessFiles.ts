import { writeWhole } from '@electron/files/files';
import type { Files } from '@electron/handlers/context';
import { safeFileName } from '@shared/base/safeFileName';
import { AppError } from '@shared/contract/result';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export interface HeadlessFiles extends Files {
  /** The file that the next `import.choose` gets. */
  setNextFile(path: string): void;
}

/** Takes the place of dialogs: files come from the command line, new ones go into one folder. */
export function createHeadlessFiles(targetFolder: string | null): HeadlessFiles {
  const paths = new Map<string, string>();
  let nextFile: string | null = null;
  return {
    setNextFile(path) {
      nextFile = path;
    },
    chooseFile: async () => nextFile,
    chooseHandOffFile: async () => nextFile,
    chooseFolder: async () => targetFolder,
    chooseBackup: async () => nextFile,
    chooseAttachment: async () => nextFile,
    async chooseTarget(fileName) {
      if (targetFolder === null) return null;
      mkdirSync(targetFolder, { recursive: true });
      return join(targetFolder, safeFileName(fileName));
    },
    write: writeWhole,
    grant(path) {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf(token) {
      const path = paths.get(token);
      if (path === undefined) throw new AppError('importExpired');
      return path;
    },
    forget: () => paths.clear(),
    showInFolder: () => undefined,
  };
}
