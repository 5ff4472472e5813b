import { useCommand } from '@renderer/api/useCommand';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { HeadedPart } from '@renderer/ui/HeadedPart';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { LinkButton } from '@renderer/ui/LinkButton';
import { ReasonDialog } from '@renderer/ui/ReasonDialog';
import type { AttachmentEntry } from '@shared/contract/event';
import type { AppError } from '@shared/contract/result';
import { ActionIcon, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './AttachmentList.module.css';
import { AttachmentView } from './AttachmentView';

interface AttachmentListProps {
  readonly title: string;
  /** What is said while there is none. */
  readonly none: string;
  readonly attachments: readonly AttachmentEntry[];
  /** The call that keeps a chosen file; without one nothing can be added any more. */
  readonly adding: {
    readonly call: 'attachment.add' | 'attachment.addSigned';
    readonly isPending: boolean;
    readonly error: AppError | null;
    readonly add: (token: string) => void;
  } | null;
}

/** The files kept with a record: looked at, saved as a copy, added and taken off. */
export function AttachmentList({ title, none, attachments, adding }: AttachmentListProps) {
  const { t } = useText();
  const choose = useCommand('attachment.choose');

  function addOne(add: (token: string) => void) {
    choose.mutate(
      {},
      {
        onSuccess: (chosen) => {
          if (chosen !== null) add(chosen.token);
        },
      },
    );
  }

  return (
    <HeadedPart title={title}>
      {attachments.length === 0 && <p className={styles['quiet']}>{none}</p>}
      {attachments.length > 0 && (
        <ul className={styles['files']}>
          {attachments.map((attachment) => (
            <AttachmentLine key={attachment.attachmentId} attachment={attachment} />
          ))}
        </ul>
      )}
      {adding !== null && adding.error !== null && <ErrorAlert error={adding.error} />}
      {adding !== null && (
        <Allowed call={adding.call}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPaperclip size={14} stroke={1.7} aria-hidden="true" />}
            loading={adding.isPending}
            onClick={() => addOne(adding.add)}
          >
            {t('attachment.add')}
          </Button>
        </Allowed>
      )}
    </HeadedPart>
  );
}

function AttachmentLine({ attachment }: { readonly attachment: AttachmentEntry }) {
  const { t } = useText();
  const { attachmentId, fileName, sizeBytes } = attachment;
  const remove = useCommand('attachment.remove');
  const read = useCommand('attachment.read');
  const exporting = useCommand('attachment.export');
  const error = read.error ?? exporting.error;
  const [shown, setShown] = useState<string | null>(null);
  const [isRemoving, setRemoving] = useState(false);

  function show() {
    read.mutate({ attachmentId }, { onSuccess: ({ base64 }) => setShown(base64) });
  }

  function exportCopy() {
    exporting.mutate(
      { attachmentId },
      {
        onSuccess: (written) => {
          if (written === null) return;
          notifications.show({ message: t('attachment.exported', { name: written.fileName }) });
        },
      },
    );
  }

  return (
    <li>
      <LinkButton label={t('attachment.show', { name: fileName })} onClick={show}>
        {fileName}
      </LinkButton>
      <span className={styles['quiet']}>
        {t('attachment.size', { size: Math.max(1, Math.round(sizeBytes / 1024)) })}
      </span>
      <ActionIcon
        variant="subtle"
        aria-label={t('attachment.export', { name: fileName })}
        onClick={exportCopy}
      >
        <IconDownload size={16} stroke={1.7} />
      </ActionIcon>
      <Allowed call="attachment.remove">
        <ActionIcon
          variant="subtle"
          aria-label={t('attachment.remove', { name: fileName })}
          onClick={() => setRemoving(true)}
        >
          <IconTrash size={16} stroke={1.7} />
        </ActionIcon>
      </Allowed>
      {error !== null && <ErrorAlert error={error} />}
      {shown !== null && (
        <AttachmentView attachment={attachment} base64={shown} onClose={() => setShown(null)} />
      )}
      {isRemoving && (
        <ReasonDialog
          title={t('attachment.removeTitle')}
          text={t('attachment.removeWhat')}
          words={{
            reason: t('event.reason'),
            hint: t('event.reasonHint'),
            missing: t('event.reasonMissing'),
            confirm: t('attachment.removeNow'),
            keep: t('attachment.keep'),
          }}
          isPending={remove.isPending}
          error={remove.error}
          onClose={() => setRemoving(false)}
          onConfirm={(reason) => remove.mutate({ attachmentId, reason })}
        />
      )}
    </li>
  );
}
