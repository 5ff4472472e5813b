import { useText } from '@renderer/text/useText';
import { isPasswordAccepted, judgePassword, shortestPassword } from '@shared/domain/password';
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import styles from './NewPassword.module.css';

interface NewPasswordProps {
  readonly label: string;
  readonly description?: string;
  /** Of shop and user: what is easily guessed from them is refused. */
  readonly names: readonly string[];
  /** The password once it is good enough and typed twice the same; otherwise null. */
  readonly onChange: (password: string | null) => void;
}

/** A new password, typed twice, with words for how hard it is to guess. */
export function NewPassword({ label, description, names, onChange }: NewPasswordProps) {
  const { t } = useText();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const strength = judgePassword(first, names);
  const differs = second !== '' && second !== first;

  function change(password: string, again: string): void {
    setFirst(password);
    setSecond(again);
    const isDone = password === again && isPasswordAccepted(judgePassword(password, names));
    onChange(isDone ? password : null);
  }

  return (
    <>
      <PasswordInput
        label={label}
        {...(description === undefined ? {} : { description })}
        value={first}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('user.show') }}
        onChange={(event) => change(event.currentTarget.value, second)}
      />
      {first !== '' && (
        <output className={styles['strength']} data-strength={strength}>
          {t(`user.strength.${strength}`, { count: shortestPassword })}
        </output>
      )}
      <PasswordInput
        label={t('user.again')}
        value={second}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('user.show') }}
        error={differs ? t('user.differs') : undefined}
        onChange={(event) => change(first, event.currentTarget.value)}
      />
    </>
  );
}
