import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { NewPassword } from '@renderer/frame/PasswordField';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { roles, roleSchema, type Role, type UserEntry } from '@shared/domain/user';
import { Button, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './UsersPage.module.css';

interface UserFormProps {
  /** Null adds somebody. */
  readonly user: UserEntry | null;
  readonly shopName: string;
  /** One's own role stays: there must be an administrator. */
  readonly isOwn?: boolean;
  readonly onDone: () => void;
}

/** Name, role, team and, for somebody new, the first password. */
export function UserForm({ user, shopName, isOwn = false, onDone }: UserFormProps) {
  const { t } = useText();
  const add = useCommand('user.add');
  const change = useCommand('user.change');
  const employees = useCallQuery('employee.list', {});
  const [name, setName] = useState(user?.name ?? '');
  const [role, setRole] = useState<Role>(user?.role ?? 'supervisor');
  const [superiorName, setSuperiorName] = useState(user?.superiorName ?? null);
  const [password, setPassword] = useState<string | null>(null);
  const superiors = (employees.data ?? []).flatMap((each) => each.superiorName ?? []);
  const isDone = name.trim() !== '' && (user !== null || password !== null);
  const error = add.error ?? change.error;

  function submit(): void {
    if (!isDone) return;
    const rights = { name: name.trim(), role, superiorName };
    if (user !== null) change.mutate({ ...rights, userId: user.userId }, { onSuccess: onDone });
    else if (password !== null) add.mutate({ ...rights, password }, { onSuccess: onDone });
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextInput
        label={t('user.name')}
        description={t('user.nameHint')}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {!isOwn && (
        <Radio.Group
          label={t('user.role')}
          value={role}
          onChange={(value) => setRole(roleSchema.parse(value))}
        >
          <Stack gap={8} mt={6}>
            {roles.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`frame.role.${each}`)}
                description={t(`user.roleDetail.${each}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {role === 'supervisor' && (
        <Select
          label={t('user.team')}
          description={t('user.teamHint')}
          data={[...new Set(superiors)].toSorted((a, b) => a.localeCompare(b))}
          value={superiorName}
          clearable
          onChange={setSuperiorName}
        />
      )}
      {user === null && (
        <NewPassword
          label={t('user.firstPassword')}
          description={t('user.firstPasswordHint')}
          names={[shopName, name]}
          onChange={setPassword}
        />
      )}
      {error !== null && <ErrorAlert error={error} />}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onDone}>
          {t('user.cancel')}
        </Button>
        <Button type="submit" disabled={!isDone} loading={add.isPending || change.isPending}>
          {user === null ? t('user.add') : t('user.save')}
        </Button>
      </div>
    </form>
  );
}
