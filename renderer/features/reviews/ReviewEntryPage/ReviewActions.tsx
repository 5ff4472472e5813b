import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import type { ReviewEntry } from '@shared/contract/review';
import type { AppraisalId } from '@shared/domain/ids';
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { ReopenReview } from './ReopenReview';
import styles from './ReviewForm.module.css';

interface ReviewActionsProps {
  readonly entry: ReviewEntry;
  readonly isFinishing: boolean;
  readonly onBack: () => void;
  readonly onPerson: (appraisalId: AppraisalId) => void;
  readonly onFinish: () => void;
}

/** From one review to the others, and out of this one. */
export function ReviewActions(props: ReviewActionsProps) {
  const { t } = useText();
  const { entry, isFinishing, onBack, onPerson, onFinish } = props;
  const { previous, next } = entry;
  return (
    <>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={t('review.entry.back')}
        title={t('review.entry.back')}
        onClick={onBack}
      >
        <IconArrowLeft size={18} stroke={1.7} />
      </ActionIcon>
      <Button
        variant="default"
        leftSection={<IconChevronLeft size={16} stroke={1.7} aria-hidden="true" />}
        disabled={previous === null}
        onClick={() => previous !== null && onPerson(previous)}
      >
        {previous === null ? t('review.entry.firstPerson') : t('review.entry.previous')}
      </Button>
      <Button
        variant="default"
        rightSection={<IconChevronRight size={16} stroke={1.7} aria-hidden="true" />}
        disabled={next === null}
        onClick={() => next !== null && onPerson(next.appraisalId)}
      >
        {next === null ? t('review.entry.lastPerson') : t('review.entry.next', { name: next.name })}
      </Button>
      {entry.status === 'submitted' ? (
        <Allowed call="review.reopen">
          <ReopenReview entry={entry} />
        </Allowed>
      ) : (
        <Button
          loading={isFinishing}
          rightSection={<kbd className={styles['key']}>Ctrl Enter</kbd>}
          aria-keyshortcuts="Control+Enter"
          onClick={onFinish}
        >
          {t('review.entry.finish')}
        </Button>
      )}
    </>
  );
}
