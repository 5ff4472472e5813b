import { useCommand } from '@renderer/api/useCommand';
import { AttachmentList } from '@renderer/frame/AttachmentList';
import { useText } from '@renderer/text/useText';
import type { EventEntry } from '@shared/contract/event';

/** The files that prove an event. */
export function EventFiles({ event }: { readonly event: EventEntry }) {
  const { t } = useText();
  const { eventId, attachments, withdrawnReason } = event;
  const { mutate, isPending, error } = useCommand('attachment.add');
  return (
    <AttachmentList
      title={t('attachment.title')}
      none={t('attachment.none')}
      attachments={attachments}
      adding={
        withdrawnReason === null
          ? {
              call: 'attachment.add',
              isPending,
              error,
              add: (token) => mutate({ eventId, token }),
            }
          : null
      }
    />
  );
}
