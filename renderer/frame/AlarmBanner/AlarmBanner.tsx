import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { alarmWords } from '@shared/sheets/auditWords';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import styles from './AlarmBanner.module.css';

/** On every page while the store may not be what it was; nothing is said while all is well. */
export function AlarmBanner() {
  const { t } = useText();
  const [location, go] = useLocation();
  const { data } = useCallQuery('auditEntry.state', {});
  if (data === undefined || data.alarm === null || location === '/audit-entries') return null;
  return (
    <div className={styles['banner']} role="alert">
      <IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />
      <span className={styles['words']}>
        {alarmWords(data.alarm, t)} {t('auditEntry.alarm.safe')}
      </span>
      <Button size="xs" variant="default" onClick={() => go('/audit-entries')}>
        {t('auditEntry.alarm.toSafety')}
      </Button>
    </div>
  );
}
