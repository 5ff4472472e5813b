import { useCommand } from '@renderer/api/useCommand';
import { AlarmBanner } from '@renderer/frame/AlarmBanner';
import { LanguageSelect } from '@renderer/frame/LanguageSelect';
import { SettingsTabs } from '@renderer/frame/SettingsTabs';
import { Sidebar } from '@renderer/frame/Sidebar';
import { StatusBar } from '@renderer/frame/StatusBar';
import { TitleBar } from '@renderer/frame/TitleBar';
import { useText } from '@renderer/text/useText';
import type { OpenStore } from '@shared/contract/store';
import { Button } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconDoorExit } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import styles from './Frame.module.css';

interface FrameProps {
  readonly store: OpenStore;
  readonly children: ReactNode;
}

/** Title bar, menu, page and status bar. */
export function Frame({ store, children }: FrameProps) {
  const { t } = useText();
  const [location, go] = useLocation();
  const close = useCommand('store.close');
  const isNarrow = useMediaQuery('(max-width: 1399px)', true);
  const [isCollapsed, setCollapsed] = useLocalStorage({
    key: 'sidebarCollapsed',
    defaultValue: false,
  });
  const page = useRef<HTMLElement>(null);
  const shownLocation = useRef(location);
  useEffect(() => {
    if (shownLocation.current !== location) page.current?.scrollTo(0, 0);
    shownLocation.current = location;
  }, [location]);

  return (
    <div className={styles['frame']}>
      <a
        className={styles['skip']}
        href="#page"
        onClick={(event) => {
          // The address holds the page, so following the link itself would leave it.
          event.preventDefault();
          page.current?.focus();
        }}
      >
        {t('frame.skip')}
      </a>
      <TitleBar shopName={store.shopName} isSample={store.isSample}>
        <Button
          variant="subtle"
          color="dark"
          size="xs"
          leftSection={<IconDoorExit size={14} stroke={1.7} />}
          onClick={() => {
            go('/');
            close.mutate({});
          }}
        >
          {t('frame.closeStore')}
        </Button>
        <LanguageSelect isQuiet />
      </TitleBar>
      <Sidebar
        isCollapsed={isNarrow || isCollapsed}
        {...(isNarrow ? {} : { onToggle: () => setCollapsed(!isCollapsed) })}
      />
      <main id="page" ref={page} className={styles['page']} tabIndex={-1}>
        <AlarmBanner />
        <SettingsTabs />
        {children}
      </main>
      <StatusBar store={store} />
    </div>
  );
}
