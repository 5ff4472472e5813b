import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ChosenBackup } from '@shared/contract/backup';
import { Button, Group, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';

interface RestoreFileDialogProps {
  /** What would be restored; null keeps the dialog closed. */
  readonly chosen: ChosenBackup | null;
  readonly onClose: () => void;
}

/** Says what is in a backup file, asks for its secret, and lets it take over. */
export function RestoreFileDialog({ chosen, onClose }: RestoreFileDialogProps) {
  const { t } = useText();
  const restore = useCommand('backup.restoreFile');
  const [password, setPassword] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');

  function close() {
    setPassword('');
    setRecoveryKey('');
    restore.reset();
    onClose();
  }

  function run({ token }: ChosenBackup) {
    const secret =
      recoveryKey !== ''
        ? ({ kind: 'recovery', recoveryKey } as const)
        : ({ kind: 'password', password } as const);
    const isGiven = recoveryKey !== '' || password !== '';
    restore.mutate({ token, secret: isGiven ? secret : null }, { onSuccess: close });
  }

  return (
    <Modal opened={chosen !== null} onClose={close} title={t('backup.fromFile')}>
      {chosen !== null && (
        <Stack gap="md">
          <strong>
            {t('backup.chosen', {
              shop: chosen.shopName,
              at: formatDayTime(chosen.madeAt, t),
              employees: chosen.counts['employee'] ?? 0,
            })}
          </strong>
          {chosen.isHere && <div>{t('backup.chosenHere')}</div>}
          {chosen.needsSecret && (
            <>
              <PasswordInput
                label={t('backup.password')}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <TextInput
                label={t('backup.recoveryKey')}
                value={recoveryKey}
                onChange={(event) => setRecoveryKey(event.currentTarget.value)}
              />
            </>
          )}
          {restore.error !== null && <ErrorAlert error={restore.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" data-autofocus onClick={close}>
              {t('backup.cancel')}
            </Button>
            <Button loading={restore.isPending} onClick={() => run(chosen)}>
              {t('backup.restoreNow')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
