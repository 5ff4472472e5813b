import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import { DayField } from './DayField';
import styles from './PaperPanel.module.css';
import type { Description } from './useDescription';

interface PaperPanelProps {
  readonly commentRef: Ref<HTMLTextAreaElement>;
  readonly description: Description;
  readonly isReadOnly: boolean;
  /** Escape leaves a field without discarding what was typed. */
  readonly onLeave: () => void;
}

/** What stands on the paper form besides the ratings. */
export function PaperPanel({ commentRef, description, isReadOnly, onLeave }: PaperPanelProps) {
  const { t } = useText();
  const startsOn = useCycle()?.startsOn ?? '';
  const { words, change } = description;

  function save() {
    void description.settle();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave();
  }

  return (
    <Panel title={t('review.entry.paper')}>
      <div className={styles['fields']} onKeyDown={onKeyDown}>
        <div className={styles['pair']}>
          <TextInput
            label={t('review.entry.reviewerName')}
            value={words.reviewerName}
            maxLength={100}
            readOnly={isReadOnly}
            onChange={(event) => change({ reviewerName: event.currentTarget.value })}
            onBlur={save}
          />
          <DayField
            label={t('review.entry.receivedOn')}
            value={words.receivedOn}
            startsOn={startsOn}
            isReadOnly={isReadOnly}
            onChange={(receivedOn) => change({ receivedOn })}
            onLeave={save}
          />
        </div>
        <Textarea
          ref={commentRef}
          label={t('review.entry.comment')}
          placeholder={t('review.entry.commentHint')}
          value={words.comment}
          maxLength={2000}
          rows={3}
          readOnly={isReadOnly}
          onChange={(event) => change({ comment: event.currentTarget.value })}
          onBlur={save}
        />
      </div>
    </Panel>
  );
}
