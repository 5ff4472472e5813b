import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ReasonDialog } from '@renderer/ui/ReasonDialog';
import type { EventId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { useState } from 'react';

/** Takes an event out of the count; the reason is kept. */
export function WithdrawEvent({ eventId }: { readonly eventId: EventId }) {
  const { t } = useText();
  const withdraw = useCommand('event.withdraw');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('event.withdraw')}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={t('event.withdrawTitle')}
          text={t('event.withdrawWhat')}
          words={{
            reason: t('event.reason'),
            hint: t('event.reasonHint'),
            missing: t('event.reasonMissing'),
            confirm: t('event.withdraw'),
            keep: t('event.keep'),
          }}
          isPending={withdraw.isPending}
          error={withdraw.error}
          onClose={() => setOpen(false)}
          onConfirm={(reason) =>
            withdraw.mutate({ eventId, reason }, { onSuccess: () => setOpen(false) })
          }
        />
      )}
    </>
  );
}
