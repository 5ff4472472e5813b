import { useCommand } from '@renderer/api/useCommand';
import { NewPassword } from '@renderer/frame/PasswordField';
import { RecoverySetup } from '@renderer/frame/RecoverySetup';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './UsersPage.module.css';

interface ProtectPanelProps {
  readonly shopName: string;
  readonly userName: string;
}

/** The way from a shop without a password to one with. */
export function ProtectPanel({ shopName, userName }: ProtectPanelProps) {
  const { t } = useText();
  const protect = useCommand('user.protect');
  const [name, setName] = useState(userName);
  const [password, setPassword] = useState<string | null>(null);
  const [isShowing, setShowing] = useState(false);
  return (
    <Panel title={t('user.unprotected')}>
      {isShowing && password !== null ? (
        <RecoverySetup
          shopName={shopName}
          isBusy={protect.isPending}
          onBack={() => setShowing(false)}
          onProven={(recovery) => protect.mutate({ name: name.trim(), password, recovery })}
        />
      ) : (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            setShowing(true);
          }}
        >
          <p className={styles['words']}>{t('user.unprotectedDetail')}</p>
          <TextInput
            label={t('store.adminName')}
            description={t('user.nameHint')}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NewPassword
            label={t('session.password')}
            names={[shopName, name]}
            onChange={setPassword}
          />
          <div className={styles['buttons']}>
            <Button type="submit" disabled={password === null || name.trim() === ''}>
              {t('user.protect')}
            </Button>
          </div>
        </form>
      )}
      {protect.error !== null && <ErrorAlert error={protect.error} />}
    </Panel>
  );
}
