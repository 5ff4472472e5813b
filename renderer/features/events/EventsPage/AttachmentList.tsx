import { useCommand } from '@renderer/api/useCommand';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AttachmentEntry, EventEntry } from '@shared/contract/event';
import { ActionIcon, Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './EventsPage.module.css';
import { ReasonModal } from './ReasonModal';

/** The files that prove an event. */
export function AttachmentList({ event }: { readonly event: EventEntry }) {
  const { t } = useText();
  const { eventId, attachments, withdrawnReason } = event;
  const choose = useCommand('attachment.choose');
  const add = useCommand('attachment.add');

  function addOne() {
    choose.mutate(
      {},
      {
        onSuccess: (chosen) => {
          if (chosen !== null) add.mutate({ eventId, token: chosen.token });
        },
      },
    );
  }

  return (
    <section className={styles['part']}>
      <h3>{t('attachment.title')}</h3>
      {attachments.length === 0 && <p className={styles['quiet']}>{t('attachment.none')}</p>}
      {attachments.length > 0 && (
        <ul className={styles['files']}>
          {attachments.map((attachment) => (
            <AttachmentLine key={attachment.attachmentId} attachment={attachment} />
          ))}
        </ul>
      )}
      {add.error !== null && <ErrorAlert error={add.error} />}
      {withdrawnReason === null && (
        <Allowed call="attachment.add">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPaperclip size={14} stroke={1.7} aria-hidden="true" />}
            loading={add.isPending}
            onClick={addOne}
          >
            {t('attachment.add')}
          </Button>
        </Allowed>
      )}
    </section>
  );
}

function AttachmentLine({ attachment }: { readonly attachment: AttachmentEntry }) {
  const { t } = useText();
  const { attachmentId, fileName, mediaType, sizeBytes } = attachment;
  const remove = useCommand('attachment.remove');
  const read = useCommand('attachment.read');
  const exporting = useCommand('attachment.export');
  const error = read.error ?? exporting.error;
  const [picture, setPicture] = useState<string | null>(null);
  const [isRemoving, setRemoving] = useState(false);

  function show() {
    read.mutate(
      { attachmentId },
      { onSuccess: ({ base64 }) => setPicture(`data:${mediaType};base64,${base64}`) },
    );
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
      {mediaType === 'application/pdf' ? (
        <span>{fileName}</span>
      ) : (
        <button
          type="button"
          className={styles['file']}
          aria-label={t('attachment.show', { name: fileName })}
          onClick={show}
        >
          {fileName}
        </button>
      )}
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
      {picture !== null && (
        <Modal opened size="xl" title={fileName} onClose={() => setPicture(null)}>
          <img src={picture} alt={fileName} className={styles['picture']} />
        </Modal>
      )}
      {isRemoving && (
        <ReasonModal
          title={t('attachment.removeTitle')}
          text={t('attachment.removeWhat')}
          confirm={t('attachment.removeNow')}
          keep={t('attachment.keep')}
          isPending={remove.isPending}
          error={remove.error}
          onClose={() => setRemoving(false)}
          onConfirm={(reason) => remove.mutate({ attachmentId, reason })}
        />
      )}
    </li>
  );
}
