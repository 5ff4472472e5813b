import { useCommand } from '@renderer/api/useCommand';
import { NewPassword } from '@renderer/frame/PasswordField';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { Button, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './UsersPage.module.css';

/** Everybody changes the own password; the data is not written anew for it. */
export function OwnPasswordPanel({ names }: { readonly names: readonly string[] }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={t('user.ownPassword')}
      actions={
        isOpen ? undefined : (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('user.changeOwn')}
          </Button>
        )
      }
    >
      {isOpen ? (
        <ChangeForm names={names} onDone={() => setOpen(false)} />
      ) : (
        <p className={styles['words']}>{t('user.recoveryDetail')}</p>
      )}
    </Panel>
  );
}

interface ChangeFormProps {
  readonly names: readonly string[];
  readonly onDone: () => void;
}

function ChangeForm({ names, onDone }: ChangeFormProps) {
  const { t } = useText();
  const change = useCommand('user.changePassword');
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState<string | null>(null);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (newPassword === null) return;
        const onSuccess = () => {
          notifications.show({ message: t('user.changed') });
          onDone();
        };
        change.mutate({ password, newPassword }, { onSuccess });
      }}
    >
      <PasswordInput
        label={t('user.oldPassword')}
        value={password}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('user.show') }}
        error={change.error?.code === 'passwordWrong' ? t('session.wrong') : undefined}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <NewPassword label={t('user.newPassword')} names={names} onChange={setNewPassword} />
      {change.error !== null && change.error.code !== 'passwordWrong' && (
        <ErrorAlert error={change.error} />
      )}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onDone}>
          {t('user.cancel')}
        </Button>
        <Button
          type="submit"
          disabled={password === '' || newPassword === null}
          loading={change.isPending}
        >
          {t('user.save')}
        </Button>
      </div>
    </form>
  );
}
