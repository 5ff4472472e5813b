import { Allowed } from '@renderer/frame/Allowed';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText, type StatusTone } from '@renderer/ui/StatusText';
import type { Reviewer, ReviewEntry } from '@shared/contract/review';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { AssignReviewers } from './AssignReviewers';
import { LinkButton } from '@renderer/ui/LinkButton';
import styles from './ReviewersPanel.module.css';

interface ReviewersPanelProps {
  readonly entry: ReviewEntry;
  readonly onReviewer: (place: number) => void;
}

const tones: Readonly<Record<Reviewer['status'], StatusTone>> = {
  notStarted: 'none',
  draft: 'running',
  returned: 'warn',
  submitted: 'done',
};

/** Who reviews this person for this source, and why the review was given back. */
export function ReviewersPanel({ entry, onReviewer }: ReviewersPanelProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={t('review.entry.reviewers.title')}
      note={
        entry.reviewers.length > 1
          ? t('review.entry.reviewers.equal', { count: entry.reviewers.length })
          : undefined
      }
      actions={
        entry.source !== 'self' && (
          <Allowed call="review.assign">
            <Button size="xs" variant="default" onClick={() => setOpen(true)}>
              {t('review.entry.reviewers.assign')}
            </Button>
          </Allowed>
        )
      }
    >
      <ul className={styles['list']}>
        {entry.reviewers.map(({ place, name, status }) => (
          <li key={place}>
            {place === entry.place ? (
              <strong>{name === '' ? t('review.entry.reviewers.unnamed') : name}</strong>
            ) : (
              <LinkButton onClick={() => onReviewer(place)}>{name}</LinkButton>
            )}
            <StatusText tone={tones[status]}>{t(`review.status.${status}`)}</StatusText>
          </li>
        ))}
      </ul>
      {entry.returns.length > 0 && (
        <ul className={styles['list']}>
          {entry.returns.map(({ reason, userName, returnedAt, correctedAt }) => (
            <li key={returnedAt} className={styles['quiet']}>
              {t('review.entry.reviewers.returned', {
                day: formatDayTime(returnedAt, t),
                name: userName,
                reason,
              })}
              {correctedAt !== null &&
                t('review.entry.reviewers.corrected', { day: formatDayTime(correctedAt, t) })}
            </li>
          ))}
        </ul>
      )}
      {isOpen && <AssignReviewers entry={entry} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
