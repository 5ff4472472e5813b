import { AppError } from '@shared/contract/result';
import { basename } from 'node:path';
import type { Handlers } from './context';

export const backupHandlers: Handlers<
  | 'backup.list'
  | 'backup.reminder'
  | 'backup.make'
  | 'backup.test'
  | 'backup.chooseSecond'
  | 'backup.restore'
  | 'backup.chooseFile'
  | 'backup.offer'
  | 'backup.restoreFile'
> = {
  'backup.list': async ({ backups }) => backups.overview(),

  'backup.reminder': async ({ backups }) => backups.reminder(),

  'backup.make': async ({ backups }) => {
    const made = await backups.make('manual');
    if (made === null) throw new AppError('backupFailed');
    return made;
  },

  'backup.test': async ({ backups }, { backupId }) => backups.test(backupId),

  'backup.chooseSecond': async ({ backups, files, settings }) => {
    const folder = await files.chooseFolder(settings.read().locale);
    if (folder === null) return null;
    await backups.chooseSecond(folder);
    return { name: basename(folder) };
  },

  'backup.restore': async ({ backups }, { backupId, secret }) => backups.restore(backupId, secret),

  'backup.chooseFile': async ({ backups, files, settings }) => {
    const path = await files.chooseBackup(settings.read().locale);
    return path === null ? null : { token: files.grant(path), ...(await backups.look(path)) };
  },

  'backup.offer': async ({ backups, files }, { storeId }) =>
    (await backups.offer(storeId)).map(({ path, found, lost }) => ({
      backup: { token: files.grant(path), ...found },
      lost,
    })),

  'backup.restoreFile': async ({ backups, files }, { token, secret }) =>
    backups.restoreFile(files.pathOf(token), secret),
};
