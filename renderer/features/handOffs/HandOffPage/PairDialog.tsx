import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ReadHandOffFile } from '@shared/contract/handOff';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';

interface PairDialogProps {
  readonly file: Extract<ReadHandOffFile, { kind: 'identity' }>;
  readonly onClose: () => void;
}

/** Asks for the number that the other person reads out, and pairs if it is right. */
export function PairDialog({ file, onClose }: PairDialogProps) {
  const { t } = useText();
  const pair = useCommand('handOff.pair');
  const [name, setName] = useState(file.name);
  const [typed, setTyped] = useState('');

  function submit() {
    pair.mutate(
      { token: file.token, name, typed },
      {
        onSuccess: () => {
          notifications.show({ message: t('handOff.pair.done', { name }) });
          onClose();
        },
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={t('handOff.pair.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <div>{t('handOff.pair.text', { name: file.name })}</div>
          <TextInput
            label={t('handOff.pair.typed')}
            description={t('handOff.pair.typedHint')}
            value={typed}
            maxLength={60}
            inputMode="numeric"
            data-autofocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <TextInput
            label={t('handOff.pair.name')}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {pair.error !== null && <ErrorAlert error={pair.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('handOff.read.close')}
            </Button>
            <Button
              type="submit"
              disabled={typed.trim() === '' || name.trim() === ''}
              loading={pair.isPending}
            >
              {t('handOff.pair.pair')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
