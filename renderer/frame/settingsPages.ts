import type { CallName } from '@shared/contract';

/** One page of the settings; its key is also the key of its word. */
export interface SettingsPage {
  readonly key:
    'users' | 'backups' | 'privacy' | 'handOff' | 'imports' | 'resultRules' | 'auditEntries';
  readonly path: string;
  /** Who may not make this call does not see the page. */
  readonly call: CallName;
}

/** The page of the settings that everybody may see: there they change their own password. */
export const firstSettingsPage: SettingsPage = {
  key: 'users',
  path: '/users',
  call: 'store.current',
};

/** What is set up once or looked after now and then, apart from the work of a cycle. */
export const settingsPages: readonly SettingsPage[] = [
  firstSettingsPage,
  { key: 'backups', path: '/backups', call: 'backup.list' },
  { key: 'privacy', path: '/privacy', call: 'privacy.overview' },
  { key: 'handOff', path: '/hand-off', call: 'handOff.get' },
  { key: 'imports', path: '/imports', call: 'import.list' },
  { key: 'resultRules', path: '/result-rules', call: 'resultRule.get' },
  { key: 'auditEntries', path: '/audit-entries', call: 'auditEntry.list' },
];

/** The settings page that stands at an address, or null. */
export function settingsPageAt(location: string): SettingsPage | null {
  return settingsPages.find(({ path }) => location === path) ?? null;
}
