import type { BackupIndex } from './backupFolder';

const reminderDays = 7;

/** Whether backups have lain on this computer alone for a week; nobody is asked before the first one. */
export function needsSecondPlace(
  { secondCopiedAt, firstAt }: Pick<BackupIndex, 'secondCopiedAt' | 'firstAt'>,
  now: string,
): boolean {
  const since = secondCopiedAt ?? firstAt;
  return since !== null && daysBetween(since, now) >= reminderDays;
}

/** A clock that went back reminds at once rather than never. */
function daysBetween(from: string, to: string): number {
  return Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;
}
