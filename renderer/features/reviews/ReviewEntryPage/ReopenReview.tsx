import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ReasonDialog } from '@renderer/ui/ReasonDialog';
import type { ReviewEntry } from '@shared/contract/review';
import { Button } from '@mantine/core';
import { useState } from 'react';

/** Unlocks a completed review; the reason is kept. */
export function ReopenReview({ entry }: { readonly entry: ReviewEntry }) {
  const { t } = useText();
  const { appraisalId, source, place } = entry;
  const reopen = useCommand('review.reopen');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('review.entry.reopen')}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={t('review.entry.reopenTitle', { source: t(`source.${source}`) })}
          text={t('review.entry.reopenWhat')}
          words={{
            reason: t('review.entry.reopenReason'),
            hint: t('review.entry.reopenReasonHint'),
            missing: t('review.entry.reopenReasonMissing'),
            confirm: t('review.entry.reopenConfirm'),
            keep: t('review.entry.keepLocked'),
          }}
          isPending={reopen.isPending}
          error={reopen.error}
          onClose={() => setOpen(false)}
          onConfirm={(reason) => reopen.mutate({ appraisalId, source, place, reason })}
        />
      )}
    </>
  );
}
