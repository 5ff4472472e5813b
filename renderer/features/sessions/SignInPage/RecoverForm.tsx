import { useCommand } from '@renderer/api/useCommand';
import { NewPassword } from '@renderer/frame/PasswordField';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { SignInUser } from '@shared/contract/session';
import { userIdSchema, type StoreId } from '@shared/domain/ids';
import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './SignInPage.module.css';

interface RecoverFormProps {
  readonly store: { readonly storeId: StoreId; readonly shopName: string };
  readonly users: readonly SignInUser[];
  readonly onBack: () => void;
}

/** The key on paper in the place of a forgotten password. */
export function RecoverForm({ store, users, onBack }: RecoverFormProps) {
  const { t } = useText();
  const recover = useCommand('session.recover');
  const [chosen, setChosen] = useState<string | null>(users[0]?.userId ?? null);
  const [recoveryKey, setRecoveryKey] = useState('');
  const [newPassword, setNewPassword] = useState<string | null>(null);
  const isDone = recoveryKey.trim() !== '' && newPassword !== null && chosen !== null;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDone) return;
        const userId = userIdSchema.parse(chosen);
        recover.mutate({ storeId: store.storeId, userId, recoveryKey, newPassword });
      }}
    >
      <p className={styles['hint']}>{t('session.recoverHint')}</p>
      <Select
        label={t('session.user')}
        data={users.map(({ userId, name }) => ({ value: userId, label: name }))}
        value={chosen}
        allowDeselect={false}
        onChange={setChosen}
      />
      <TextInput
        label={t('session.recoveryKey')}
        value={recoveryKey}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setRecoveryKey(event.currentTarget.value)}
      />
      <NewPassword
        label={t('session.newPassword')}
        names={[store.shopName]}
        onChange={setNewPassword}
      />
      {recover.error !== null && <ErrorAlert error={recover.error} />}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onBack}>
          {t('session.back')}
        </Button>
        <Button type="submit" loading={recover.isPending} disabled={!isDone}>
          {t('session.recover')}
        </Button>
      </div>
    </form>
  );
}
