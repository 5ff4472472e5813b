import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Backup } from '@shared/contract/backup';
import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';

interface RestoreDialogProps {
  /** What would be restored; null keeps the dialog closed. */
  readonly backup: Backup | null;
  readonly onClose: () => void;
}

/** Says what goes, what stays and whether it can come back, before a backup takes over. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const { t } = useText();
  const restore = useCommand('backup.restore');
  const state = useCallQuery('auditEntry.state', {});
  const [password, setPassword] = useState('');
  // Under another key than the shop is now: only then a password is asked for.
  const needsPassword = restore.error?.code === 'passwordWrong';

  function close() {
    setPassword('');
    restore.reset();
    onClose();
  }

  function run({ backupId }: Backup) {
    const secret = password === '' ? null : ({ kind: 'password', password } as const);
    restore.mutate(
      { backupId, secret },
      {
        onSuccess: () => {
          notifications.show({ message: t('backup.restored') });
          close();
        },
      },
    );
  }

  return (
    <Modal
      opened={backup !== null}
      onClose={close}
      title={t('backup.restoreTitle', { seq: backup?.seq ?? 0 })}
    >
      {backup !== null && (
        <Stack gap="md">
          <div>
            {t('backup.restoreWhat', {
              at: formatDayTime(backup.madeAt, t),
              count: Math.max(0, (state.data?.seq ?? 0) - backup.seq),
            })}
          </div>
          <div>{t('backup.restoreKept')}</div>
          {needsPassword && (
            <PasswordInput
              label={t('backup.password')}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          )}
          {restore.error !== null && <ErrorAlert error={restore.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" data-autofocus onClick={close}>
              {t('backup.keep')}
            </Button>
            <Button color="red" loading={restore.isPending} onClick={() => run(backup)}>
              {t('backup.restoreNow')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
