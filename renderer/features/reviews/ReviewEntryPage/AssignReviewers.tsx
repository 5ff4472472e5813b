import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { mostReviewers, type ReviewEntry } from '@shared/contract/review';
import { Button, Group, Modal, Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';

interface AssignReviewersProps {
  readonly entry: ReviewEntry;
  readonly onClose: () => void;
}

/** Names who reviews one employee for one source; several count equally. */
export function AssignReviewers({ entry, onClose }: AssignReviewersProps) {
  const { t } = useText();
  const { appraisalId, source, employeeName } = entry;
  const assign = useCommand('review.assign');
  const { data: employees = [] } = useCallQuery('employee.list', {});
  const [reviewers, setReviewers] = useState<string[]>(
    entry.reviewers.map(({ name }) => name).filter((name) => name !== ''),
  );
  const names = new Set(
    employees
      .filter(({ status, name }) => status === 'active' && name !== employeeName)
      .map(({ name }) => name),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('review.entry.reviewers.assignTitle', {
        source: t(`source.${source}`),
        name: employeeName,
      })}
    >
      <Stack gap="md">
        <div>{t('review.entry.reviewers.assignWhat')}</div>
        <TagsInput
          data-autofocus
          label={t('review.entry.reviewers.names')}
          data={[...names]}
          value={reviewers}
          maxTags={mostReviewers}
          onChange={setReviewers}
        />
        {assign.error !== null && <ErrorAlert error={assign.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('review.entry.reviewers.cancel')}
          </Button>
          <Button
            disabled={reviewers.length === 0}
            loading={assign.isPending}
            onClick={() =>
              assign.mutate({ appraisalId, source, reviewers }, { onSuccess: onClose })
            }
          >
            {t('review.entry.reviewers.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
