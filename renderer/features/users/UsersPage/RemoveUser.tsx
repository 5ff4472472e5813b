import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { UserEntry } from '@shared/domain/user';
import { Button, Modal } from '@mantine/core';
import styles from './UsersPage.module.css';

interface RemoveUserProps {
  readonly user: UserEntry;
  readonly onDone: () => void;
}

/** Says what removing somebody does, and what it cannot take back, before it is done. */
export function RemoveUser({ user, onDone }: RemoveUserProps) {
  const { t } = useText();
  const remove = useCommand('user.remove');
  const { name, userId } = user;
  return (
    <Modal opened title={t('user.removeTitle', { name })} onClose={onDone}>
      <p className={styles['words']}>{t('user.removeExplains', { name })}</p>
      {remove.error !== null && <ErrorAlert error={remove.error} />}
      <div className={styles['buttons']}>
        <Button variant="default" data-autofocus onClick={onDone}>
          {t('user.cancel')}
        </Button>
        <Button
          color="red"
          loading={remove.isPending}
          onClick={() => remove.mutate({ userId }, { onSuccess: onDone })}
        >
          {t('user.removeNamed', { name })}
        </Button>
      </div>
    </Modal>
  );
}
