import { useCommand } from '@renderer/api/useCommand';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { EventOverview } from '@shared/contract/event';
import type { Cycle } from '@shared/domain/cycle';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './EventsPage.module.css';

interface LogBarProps {
  readonly cycle: Cycle;
  readonly log: EventOverview['log'];
}

/** Whether no entry means that nothing happened, and who says so. */
export function LogBar({ cycle, log }: LogBarProps) {
  const { t } = useText();
  const { cycleId } = cycle;
  const complete = useCommand('event.completeLog');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles['log']} data-open={!log.isComplete || undefined}>
      <StatusText tone={log.isComplete ? 'done' : 'warn'}>
        {!log.isComplete
          ? t('event.log.open')
          : log.completedBy === null
            ? t('event.log.completeByShorter')
            : t('event.log.complete', { name: log.completedBy })}
      </StatusText>
      {!log.isComplete && <p>{t('event.log.openHint')}</p>}
      <Allowed call="event.completeLog">
        {!log.isComplete && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {t('event.log.confirm')}
          </Button>
        )}
        {log.completedBy !== null && (
          <Button
            size="xs"
            variant="default"
            loading={complete.isPending}
            onClick={() => complete.mutate({ cycleId, completedBy: null })}
          >
            {t('event.log.takeBack')}
          </Button>
        )}
      </Allowed>
      {isOpen && (
        <CompleteDialog
          isPending={complete.isPending}
          error={complete.error}
          onClose={() => setOpen(false)}
          onConfirm={(completedBy) =>
            complete.mutate({ cycleId, completedBy }, { onSuccess: () => setOpen(false) })
          }
        />
      )}
    </section>
  );
}

interface CompleteDialogProps {
  readonly isPending: boolean;
  readonly error: ReturnType<typeof useCommand<'event.completeLog'>>['error'];
  readonly onClose: () => void;
  readonly onConfirm: (completedBy: string) => void;
}

function CompleteDialog({ isPending, error, onClose, onConfirm }: CompleteDialogProps) {
  const { t } = useText();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);

  function confirm() {
    if (name.trim() === '') return setMissing(true);
    onConfirm(name.trim());
  }

  return (
    <Modal opened onClose={onClose} title={t('event.log.confirmTitle')}>
      <Stack gap="md">
        <div>{t('event.log.confirmWhat')}</div>
        <TextInput
          data-autofocus
          label={t('event.log.name')}
          value={name}
          maxLength={100}
          error={isMissing && name.trim() === '' && t('event.log.missing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {error !== null && <ErrorAlert error={error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('event.log.cancel')}
          </Button>
          <Button loading={isPending} onClick={confirm}>
            {t('event.log.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
