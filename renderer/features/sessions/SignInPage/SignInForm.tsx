import { useCommand } from '@renderer/api/useCommand';
import { RestoreOffer } from '@renderer/frame/RestoreFile';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AppError } from '@shared/contract/result';
import type { SignInUser } from '@shared/contract/session';
import { userIdSchema, type StoreId, type UserId } from '@shared/domain/ids';
import { Button, PasswordInput, Select } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import styles from './SignInPage.module.css';

interface SignInFormProps {
  readonly storeId: StoreId;
  readonly users: readonly SignInUser[];
  readonly firstUser: UserId | null;
  readonly hint: string;
}

/** Who, and the password. Wrong ones are all answered by the same words. */
export function SignInForm({ storeId, users, firstUser, hint }: SignInFormProps) {
  const { t } = useText();
  const signIn = useCommand('session.signIn');
  const [chosen, setChosen] = useState<string | null>(firstUser ?? users[0]?.userId ?? null);
  const [password, setPassword] = useState('');
  const [hasCapsLock, setCapsLock] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { error } = signIn;

  function submit(): void {
    if (chosen === null || password === '' || signIn.isPending) return;
    const userId = userIdSchema.parse(chosen);
    signIn.mutate(
      { storeId, userId, password },
      {
        onError: () => {
          setPassword('');
          field.current?.focus();
        },
      },
    );
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles['hint']}>{hint}</p>
      {users.length > 1 && (
        <Select
          label={t('session.user')}
          data={users.map(({ userId, name }) => ({ value: userId, label: name }))}
          value={chosen}
          allowDeselect={false}
          onChange={setChosen}
        />
      )}
      <PasswordInput
        ref={field}
        label={
          users.length > 1
            ? t('session.password')
            : `${t('session.password')} · ${users[0]?.name ?? ''}`
        }
        value={password}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('user.show') }}
        error={wordsOf(error, t)}
        onChange={(event) => setPassword(event.currentTarget.value)}
        onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
      />
      {hasCapsLock && <p className={styles['hint']}>{t('session.capsLock')}</p>}
      {error !== null && wordsOf(error, t) === null && <ErrorAlert error={error} />}
      {error !== null && <RestoreOffer storeId={storeId} code={error.code} />}
      <Button type="submit" loading={signIn.isPending} disabled={password === ''}>
        {t('session.signIn')}
      </Button>
    </form>
  );
}

function wordsOf(error: AppError | null, t: ReturnType<typeof useText>['t']): string | null {
  if (error?.code === 'passwordWrong') return t('session.wrong');
  if (error?.code !== 'signInDelayed') return null;
  return t('session.wait', { seconds: error.details['seconds'] ?? '' });
}
