import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ReviewEntry } from '@shared/contract/review';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';

/** Unlocks a completed review; the reason is kept. */
export function ReopenReview({ entry }: { readonly entry: ReviewEntry }) {
  const { t } = useText();
  const reopen = useCommand('review.reopen');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  function run() {
    if (reason.trim() === '') return setMissing(true);
    const { appraisalId, source, place } = entry;
    reopen.mutate({ appraisalId, source, place, reason });
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('review.entry.reopen')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('review.entry.reopenTitle', { source: t(`source.${entry.source}`) })}
      >
        <Stack gap="md">
          <div>{t('review.entry.reopenWhat')}</div>
          <Textarea
            data-autofocus
            label={t('review.entry.reopenReason')}
            placeholder={t('review.entry.reopenReasonHint')}
            value={reason}
            maxLength={500}
            rows={3}
            error={isMissing && reason.trim() === '' && t('review.entry.reopenReasonMissing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {reopen.error !== null && <ErrorAlert error={reopen.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('review.entry.keepLocked')}
            </Button>
            <Button loading={reopen.isPending} onClick={run}>
              {t('review.entry.reopenConfirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
