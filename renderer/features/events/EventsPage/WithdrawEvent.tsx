import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { EventId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ReasonModal } from './ReasonModal';

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
        <ReasonModal
          title={t('event.withdrawTitle')}
          text={t('event.withdrawWhat')}
          confirm={t('event.withdraw')}
          keep={t('event.keep')}
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
