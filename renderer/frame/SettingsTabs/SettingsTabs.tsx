import { useMayEach } from '@renderer/api/useMay';
import { settingsPageAt, settingsPages } from '@renderer/frame/settingsPages';
import { useDuePages } from '@renderer/frame/useDuePages';
import { useText } from '@renderer/text/useText';
import { PageTabs } from '@renderer/frame/PageTabs';
import { useLocation } from 'wouter';
import styles from './SettingsTabs.module.css';

/** The pages of the settings side by side, on each of them; nothing elsewhere. */
export function SettingsTabs() {
  const { t } = useText();
  const [location] = useLocation();
  const may = useMayEach();
  const duePages = useDuePages();
  const current = settingsPageAt(location);
  if (current === null) return null;
  return (
    <div className={styles['tabs']}>
      <PageTabs
        label={t('frame.settings')}
        tabs={settingsPages
          .filter(({ call }) => may(call))
          .map(({ key, path }) => ({
            path,
            word: t(`frame.${key}`),
            isMarked: duePages.has(key),
          }))}
        current={current.path}
      />
    </div>
  );
}
