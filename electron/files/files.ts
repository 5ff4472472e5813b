import type { Files } from '@electron/handlers/context';
import type { ImportKind } from '@shared/contract/import';
import { safeFileName } from '@shared/base/safeFileName';
import { AppError } from '@shared/contract/result';
import { translate } from '@shared/text/translate';
import {
  dialog,
  shell,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** Dialogs over the window, and files written whole or not at all. */
export function createFiles(window: () => BrowserWindow | null): Files {
  const paths = new Map<string, string>();

  async function openOne(
    options: OpenDialogOptions,
    properties: NonNullable<OpenDialogOptions['properties']> = ['openFile'],
  ): Promise<string | null> {
    const parent = window();
    // Windows would list it for everybody who uses this computer.
    const all = { ...options, properties: [...properties, 'dontAddToRecent' as const] };
    const { filePaths } = await (parent === null
      ? dialog.showOpenDialog(all)
      : dialog.showOpenDialog(parent, all));
    return filePaths[0] ?? null;
  }

  return {
    async chooseFile(kind: ImportKind | 'mapping', locale) {
      const t = translate(locale);
      return openOne({
        title: t(`dialog.choose.${kind}`),
        filters: [
          kind === 'mapping'
            ? { name: t('dialog.mappings'), extensions: ['json'] }
            : {
                name: t('dialog.tables'),
                extensions: ['xlsx', 'xls', 'csv', 'tsv', 'txt', 'ods', 'html', 'mht'],
              },
          { name: t('dialog.allFiles'), extensions: ['*'] },
        ],
      });
    },
    async chooseHandOffFile(locale) {
      const t = translate(locale);
      return openOne({
        title: t('dialog.choose.handOff'),
        filters: [
          { name: t('dialog.handOffFiles'), extensions: ['gongping'] },
          // Chat programs rename what they pass on.
          { name: t('dialog.allFiles'), extensions: ['*'] },
        ],
      });
    },
    chooseFolder: async (locale) =>
      openOne({ title: translate(locale)('dialog.chooseFolder') }, [
        'openDirectory',
        'createDirectory',
      ]),
    async chooseBackup(locale) {
      const t = translate(locale);
      return openOne({
        title: t('dialog.chooseBackup'),
        filters: [
          { name: t('dialog.backups'), extensions: ['gpbak'] },
          { name: t('dialog.allFiles'), extensions: ['*'] },
        ],
      });
    },
    async chooseAttachment(locale) {
      const t = translate(locale);
      return openOne({
        title: t('dialog.chooseAttachment'),
        filters: [
          { name: t('dialog.attachments'), extensions: ['jpg', 'jpeg', 'png', 'webp', 'pdf'] },
          { name: t('dialog.allFiles'), extensions: ['*'] },
        ],
      });
    },
    async chooseTarget(fileName, locale) {
      const t = translate(locale);
      const parent = window();
      const proposed = safeFileName(fileName);
      const extension = extname(proposed).slice(1);
      const options: SaveDialogOptions = {
        title: t('dialog.save'),
        defaultPath: proposed,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
      };
      const { filePath } = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      return filePath === '' ? null : filePath;
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
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}

/** Writes aside and renames, so that a full disk never leaves half a file under the final name. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw new AppError('fileNotWritten', {}, { cause: error });
  }
}
