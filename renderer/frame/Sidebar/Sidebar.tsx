import { Allowed } from '@renderer/frame/Allowed';
import { CycleSwitcher } from '@renderer/frame/CycleSwitcher';
import { menuGroups, type MenuEntry } from '@renderer/frame/menuGroups';
import { settingsPageAt } from '@renderer/frame/settingsPages';
import { useDuePages } from '@renderer/frame/useDuePages';
import { useText } from '@renderer/text/useText';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import styles from './Sidebar.module.css';

interface SidebarProps {
  readonly isCollapsed: boolean;
  /** Absent where the window is too narrow for a choice. */
  readonly onToggle?: () => void;
}

/** The menu, in the order of the work, with the cycle it speaks about on top. */
export function Sidebar({ isCollapsed, onToggle }: SidebarProps) {
  const { t } = useText();
  const [location] = useLocation();
  const duePages = useDuePages();
  return (
    <nav
      id="menu"
      className={styles['sidebar']}
      data-collapsed={isCollapsed || undefined}
      aria-label={t('frame.navigation')}
    >
      <CycleSwitcher isCollapsed={isCollapsed} />
      {menuGroups.map((group) => (
        <section
          key={group.key}
          className={styles['group']}
          data-key={group.key}
          aria-label={t(`frame.${group.key}`)}
        >
          {!isCollapsed && group.key !== 'settings' && (
            <div className={styles['head']}>{t(`frame.${group.key}`)}</div>
          )}
          {group.entries.map((entry) => (
            <Allowed key={entry.key} call={entry.call ?? 'store.current'}>
              <Entry
                entry={entry}
                isCollapsed={isCollapsed}
                isActive={isAt(entry, location)}
                isMarked={entry.key === 'settings' && duePages.size > 0}
              />
            </Allowed>
          ))}
        </section>
      ))}
      {onToggle !== undefined && <Toggle isCollapsed={isCollapsed} onToggle={onToggle} />}
    </nav>
  );
}

function isAt(entry: MenuEntry, location: string): boolean {
  if (entry.key === 'settings') return settingsPageAt(location) !== null;
  return location === entry.path || location.startsWith(`${entry.path}/`);
}

interface EntryProps {
  readonly entry: MenuEntry;
  readonly isCollapsed: boolean;
  readonly isActive: boolean;
  /** Something on its pages is due. */
  readonly isMarked: boolean;
}

function Entry({ entry, isCollapsed, isActive, isMarked }: EntryProps) {
  const { t } = useText();
  const word = t(`frame.${entry.key}`);
  const label = isMarked ? t('frame.marked', { word }) : word;
  return (
    <Tooltip label={label} position="right" disabled={!isCollapsed && !isMarked}>
      <Link
        href={entry.path}
        className={styles['entry']}
        aria-current={isActive ? 'page' : undefined}
        aria-label={label}
      >
        <entry.icon size={18} stroke={1.7} aria-hidden="true" />
        {!isCollapsed && <span className={styles['word']}>{word}</span>}
        {isMarked && <span className={styles['mark']} aria-hidden="true" />}
      </Link>
    </Tooltip>
  );
}

function Toggle({ isCollapsed, onToggle }: { isCollapsed: boolean; onToggle: () => void }) {
  const { t } = useText();
  const word = t(isCollapsed ? 'frame.expand' : 'frame.collapse');
  return (
    <Tooltip label={word} position="right">
      <ActionIcon
        className={styles['toggle'] ?? ''}
        variant="subtle"
        color="dark"
        size={28}
        aria-label={word}
        onClick={onToggle}
      >
        {isCollapsed ? (
          <IconLayoutSidebarLeftExpand size={18} stroke={1.7} />
        ) : (
          <IconLayoutSidebarLeftCollapse size={18} stroke={1.7} />
        )}
      </ActionIcon>
    </Tooltip>
  );
}
