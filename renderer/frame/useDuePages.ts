import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';
import type { SettingsPage } from '@renderer/frame/settingsPages';

/**
 * Pages of the settings on which something is due: the yearly look at what is kept about people, a
 * copy of the backups elsewhere, a backup that failed. Only who can do it is reminded.
 */
export function useDuePages(): ReadonlySet<SettingsPage['key']> {
  const privacy = useCallQuery('privacy.reminder', {}, { enabled: useMay('privacy.reminder') });
  const backups = useCallQuery('backup.reminder', {}, { enabled: useMay('backup.reminder') });
  const due = new Set<SettingsPage['key']>();
  if (privacy.data?.isReviewDue === true) due.add('privacy');
  if (backups.data?.isDue === true) due.add('backups');
  return due;
}
