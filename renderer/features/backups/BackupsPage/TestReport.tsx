import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { BackupTest } from '@shared/contract/backup';
import { formatNumber } from '@shared/text/formatNumber';
import { Group } from '@mantine/core';
import styles from './TestReport.module.css';

/** What a test of a backup found, check by check. */
export function TestReport({ test }: { readonly test: BackupTest }) {
  const { t } = useText();
  const seq = Number(test.backupId.split(/[-.]/)[1] ?? 0);
  return (
    <div className={styles['report']} data-good={test.isGood || undefined} role="status">
      <Group gap="sm">
        <StatusText tone={test.isGood ? 'done' : 'bad'}>
          <strong>{t(test.isGood ? 'backup.good' : 'backup.bad', { seq })}</strong>
        </StatusText>
        <span>{t('backup.took', { seconds: formatNumber(test.tookMs / 1000, 1) })}</span>
      </Group>
      <Group gap="md">
        {test.checks.map(({ check, isGood, count }) => {
          const isCounted = check === 'employees' || check === 'cycles' || check === 'reviews';
          return (
            <StatusText key={check} tone={isGood ? 'done' : 'bad'}>
              {isCounted && !isGood
                ? t(`backup.checkFailed.${check}`)
                : t(`backup.check.${check}`, { count: count ?? 0 })}
            </StatusText>
          );
        })}
      </Group>
    </div>
  );
}
