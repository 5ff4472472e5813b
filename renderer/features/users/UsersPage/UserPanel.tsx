import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { UserId } from '@shared/domain/ids';
import type { UserEntry } from '@shared/domain/user';
import { Badge, Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { RemoveUser } from './RemoveUser';
import { ResetPassword } from './ResetPassword';
import { UserForm } from './UserForm';
import styles from './UsersPage.module.css';

interface UserPanelProps {
  readonly shopName: string;
  readonly ownId: UserId;
}

type Opened =
  | { readonly kind: 'add' }
  | { readonly kind: 'change' | 'reset' | 'remove'; readonly user: UserEntry };

/** Everybody who can sign in; one thing at a time is opened below the list. */
export function UserPanel({ shopName, ownId }: UserPanelProps) {
  const { t } = useText();
  const { data: users = [], error } = useCallQuery('user.list', {});
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <Panel
      title={t('user.who')}
      actions={
        <Allowed call="user.add">
          <Button
            variant="default"
            leftSection={<IconUserPlus size={16} stroke={1.7} />}
            onClick={() => setOpened({ kind: 'add' })}
          >
            {t('user.add')}
          </Button>
        </Allowed>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      <ul className={styles['users']}>
        {users.map((user) => (
          <li
            key={user.userId}
            className={styles['user']}
            data-removed={user.removedAt !== null || undefined}
          >
            <div className={styles['person']}>
              <strong>{user.name}</strong> {t(`frame.role.${user.role}`)}
              <div className={styles['detail']}>{detailOf(user, t)}</div>
            </div>
            {user.removedAt !== null && <Badge color="gray">{t('user.removed')}</Badge>}
            {user.userId === ownId && <Badge>{t('user.current')}</Badge>}
            {user.removedAt === null && (
              <Allowed call="user.change">
                <div className={styles['buttons']}>
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t('user.changeNamed', { name: user.name })}
                    onClick={() => setOpened({ kind: 'change', user })}
                  >
                    {t('user.change')}
                  </Button>
                  {user.userId !== ownId && (
                    <>
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={t('user.resetNamed', { name: user.name })}
                        onClick={() => setOpened({ kind: 'reset', user })}
                      >
                        {t('user.reset')}
                      </Button>
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={t('user.removeNamed', { name: user.name })}
                        onClick={() => setOpened({ kind: 'remove', user })}
                      >
                        {t('user.remove')}
                      </Button>
                    </>
                  )}
                </div>
              </Allowed>
            )}
          </li>
        ))}
      </ul>
      {opened?.kind === 'add' && <UserForm user={null} shopName={shopName} onDone={close} />}
      {opened?.kind === 'change' && (
        <UserForm
          key={opened.user.userId}
          user={opened.user}
          shopName={shopName}
          isOwn={opened.user.userId === ownId}
          onDone={close}
        />
      )}
      {opened?.kind === 'reset' && (
        <ResetPassword
          key={opened.user.userId}
          user={opened.user}
          shopName={shopName}
          onDone={close}
        />
      )}
      {opened?.kind === 'remove' && <RemoveUser user={opened.user} onDone={close} />}
    </Panel>
  );
}

function detailOf(user: UserEntry, t: ReturnType<typeof useText>['t']): string {
  if (user.role !== 'supervisor') return t(`user.roleDetail.${user.role}`);
  return user.superiorName === null
    ? t('user.noTeam')
    : t('user.teamOf', { name: user.superiorName });
}
