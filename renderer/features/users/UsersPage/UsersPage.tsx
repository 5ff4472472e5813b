import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { LockPanel } from './LockPanel';
import { OwnPasswordPanel } from './OwnPasswordPanel';
import { ProtectPanel } from './ProtectPanel';
import { RecoveryPanel } from './RecoveryPanel';
import { UserPanel } from './UserPanel';
import styles from './UsersPage.module.css';

/** Who can open the shop, what they see, when it locks, and what helps when a password is lost. */
export function UsersPage() {
  const { t } = useText();
  const { data: store } = useCallQuery('store.current', {});
  if (store === null || store === undefined) return null;
  return (
    <Page title={t('frame.users')} subtitle={t('user.subtitle')}>
      <div className={styles['columns']}>
        {store.needsPassword ? (
          <>
            <div className={styles['column']}>
              <Allowed call="user.list">
                <UserPanel shopName={store.shopName} ownId={store.user.userId} />
              </Allowed>
              <OwnPasswordPanel names={[store.shopName, store.user.name]} />
            </div>
            <div className={styles['column']}>
              <Allowed call="setting.changeLock">
                <LockPanel />
              </Allowed>
              <Allowed call="recoveryKey.renew">
                <RecoveryPanel shopName={store.shopName} />
              </Allowed>
              <Panel title={t('user.limits')}>
                <p className={styles['words']}>{t('user.limitsDetail')}</p>
              </Panel>
            </div>
          </>
        ) : (
          <ProtectPanel shopName={store.shopName} userName={store.user.name} />
        )}
      </div>
    </Page>
  );
}
