import { useCommand } from '@renderer/api/useCommand';
import { NewPassword } from '@renderer/frame/PasswordField';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { UserEntry } from '@shared/domain/user';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './UsersPage.module.css';

interface ResetPasswordProps {
  readonly user: UserEntry;
  readonly shopName: string;
  readonly onDone: () => void;
}

/** A new password for somebody who forgot the old one. */
export function ResetPassword({ user, shopName, onDone }: ResetPasswordProps) {
  const { t } = useText();
  const reset = useCommand('user.resetPassword');
  const [password, setPassword] = useState<string | null>(null);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (password === null) return;
        const onSuccess = () => {
          notifications.show({ message: t('user.resetDone', { name: user.name }) });
          onDone();
        };
        reset.mutate({ userId: user.userId, password }, { onSuccess });
      }}
    >
      <NewPassword
        label={t('user.resetNamed', { name: user.name })}
        description={t('user.firstPasswordHint')}
        names={[shopName, user.name]}
        onChange={setPassword}
      />
      {reset.error !== null && <ErrorAlert error={reset.error} />}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onDone}>
          {t('user.cancel')}
        </Button>
        <Button type="submit" disabled={password === null} loading={reset.isPending}>
          {t('user.reset')}
        </Button>
      </div>
    </form>
  );
}
