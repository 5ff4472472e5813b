import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { lockMinutes } from '@shared/contract/setting';
import { Select } from '@mantine/core';
import styles from './UsersPage.module.css';

/** After how long without a key or a mouse the shop locks itself. */
export function LockPanel() {
  const { t } = useText();
  const { data } = useCallQuery('setting.get', {});
  const change = useCommand('setting.changeLock');
  return (
    <Panel title={t('user.lockAndPassword')}>
      <div className={styles['line']}>
        <span id="lockAfter">{t('user.lockAfter')}</span>
        <Select
          aria-labelledby="lockAfter"
          w={140}
          data={lockMinutes.map((count) => ({
            value: String(count),
            label: t('user.minutes', { count }),
          }))}
          value={String(data?.lockAfter ?? 10)}
          allowDeselect={false}
          onChange={(value) => {
            const lockAfter = lockMinutes.find((each) => String(each) === value);
            if (lockAfter !== undefined) change.mutate({ lockAfter });
          }}
        />
      </div>
      <p className={styles['words']}>{t('user.alwaysLocks')}</p>
    </Panel>
  );
}
