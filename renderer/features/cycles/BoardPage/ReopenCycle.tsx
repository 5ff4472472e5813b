import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { CycleState } from '@shared/contract/cycle';
import type { ReopenedStatus } from '@shared/domain/cycleTransition';
import { Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './CycleStateDrawer.module.css';

/** Opens an earlier state again, with the reason that is kept. */
export function ReopenCycle({ state }: { readonly state: CycleState }) {
  const { t } = useText();
  const mayReopen = useMay('cycle.reopen');
  const [isOpen, setOpen] = useState(false);
  if (!mayReopen || state.reopenTo.length === 0) return null;
  return (
    <section>
      {isOpen ? (
        <ReopenForm state={state} onDone={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('cycleTransition.reopen')}
        </Button>
      )}
    </section>
  );
}

interface ReopenFormProps {
  readonly state: CycleState;
  readonly onDone: () => void;
}

function ReopenForm({ state: { cycle, reopenTo }, onDone }: ReopenFormProps) {
  const { t } = useText();
  const reopen = useCommand('cycle.reopen');
  const [to, setTo] = useState<ReopenedStatus>(reopenTo[0] ?? 'collecting');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const version = cycle.version + 1;

  function run() {
    const given = reason.trim();
    if (given === '') return setMissing(true);
    reopen.mutate(
      { cycleId: cycle.cycleId, to, reason: given },
      {
        onSuccess: ({ status }) => {
          notifications.show({
            message: t('cycleTransition.advanced', { status: t(`cycle.status.${status}`) }),
          });
          onDone();
        },
      },
    );
  }

  return (
    <Stack gap="md">
      <h3 className={styles['head']}>{t('cycleTransition.reopen')}</h3>
      <div>{t('cycleTransition.reopenWhat', { version })}</div>
      <SegmentedControl
        aria-label={t('cycleTransition.reopenTo')}
        value={to}
        onChange={setTo}
        data={reopenTo.map((status) => ({ value: status, label: t(`cycle.status.${status}`) }))}
      />
      <Textarea
        data-autofocus
        label={t('cycleTransition.reopenReason')}
        placeholder={t('cycleTransition.reopenReasonHint')}
        value={reason}
        maxLength={500}
        rows={2}
        error={isMissing && reason.trim() === '' && t('cycleTransition.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {reopen.error !== null && <ErrorAlert error={reopen.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('cycleTransition.keep')}
        </Button>
        <Button color="red" loading={reopen.isPending} onClick={run}>
          {t('cycleTransition.reopenConfirm', { version })}
        </Button>
      </Group>
    </Stack>
  );
}
