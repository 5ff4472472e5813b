import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { LanguageSelect } from '@renderer/frame/LanguageSelect';
import { TitleBar } from '@renderer/frame/TitleBar';
import { useText } from '@renderer/text/useText';
import type { StoreId, UserId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { RecoverForm } from './RecoverForm';
import { SignInForm } from './SignInForm';
import styles from './SignInPage.module.css';

interface SignInPageProps {
  readonly store: { readonly storeId: StoreId; readonly shopName: string };
  /** Who was at work when the store was locked. */
  readonly lockedUser: UserId | null;
}

/** One password field; nothing of the data stands behind it. */
export function SignInPage({ store, lockedUser }: SignInPageProps) {
  const { t } = useText();
  const [, go] = useLocation();
  const { data: users = [] } = useCallQuery('session.users', { storeId: store.storeId });
  const close = useCommand('store.close');
  const [isRecovering, setRecovering] = useState(false);
  const isLocked = lockedUser !== null;
  return (
    <div className={styles['window']}>
      <TitleBar>
        <LanguageSelect isQuiet />
      </TitleBar>
      <main className={styles['place']}>
        <div className={styles['card']}>
          <span className={styles['sign']} aria-hidden="true">
            <IconLock size={24} stroke={1.7} />
          </span>
          <h1 className={styles['title']}>
            {isRecovering
              ? t('session.recoverTitle')
              : t(isLocked ? 'session.title' : 'session.signInTitle', { shop: store.shopName })}
          </h1>
          {users.length > 0 &&
            (isRecovering ? (
              <RecoverForm store={store} users={users} onBack={() => setRecovering(false)} />
            ) : (
              <SignInForm
                storeId={store.storeId}
                users={users}
                firstUser={lockedUser}
                hint={t(isLocked ? 'session.lockedHint' : 'session.signInHint')}
              />
            ))}
          {!isRecovering && (
            <div className={styles['ways']}>
              <Button variant="subtle" size="xs" onClick={() => setRecovering(true)}>
                {t('session.forgot')}
              </Button>
              <Button
                variant="subtle"
                color="dark"
                size="xs"
                onClick={() => {
                  go('/');
                  close.mutate({});
                }}
              >
                {t('session.otherShop')}
              </Button>
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
