import { useCommand } from '@renderer/api/useCommand';
import { RecoverySetup } from '@renderer/frame/RecoverySetup';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './UsersPage.module.css';

/** A new key on paper, when the old paper is lost or was seen by somebody. */
export function RecoveryPanel({ shopName }: { readonly shopName: string }) {
  const { t } = useText();
  const renew = useCommand('recoveryKey.renew');
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={t('user.recovery')}>
      {isOpen ? (
        <>
          <RecoverySetup
            shopName={shopName}
            isBusy={renew.isPending}
            onBack={() => setOpen(false)}
            onProven={(proof) =>
              renew.mutate(proof, {
                onSuccess: () => {
                  notifications.show({ message: t('user.renewed') });
                  setOpen(false);
                },
              })
            }
          />
          {renew.error !== null && <ErrorAlert error={renew.error} />}
        </>
      ) : (
        <>
          <p className={styles['words']}>{t('user.recoveryDetail')}</p>
          <div className={styles['buttons']}>
            <Button variant="default" onClick={() => setOpen(true)}>
              {t('user.renew')}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
