import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { FeedbackRule } from '@shared/domain/feedbackRule';
import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import styles from './InterviewsPage.module.css';

/** Within how many days after the result the talk should be held: the shop's own rule. */
export function DaysField() {
  const { data } = useCallQuery('feedbackRule.get', {});
  return data === undefined ? null : <Days key={data.interviewDays} rule={data} />;
}

function Days({ rule }: { readonly rule: FeedbackRule }) {
  const { t } = useText();
  const save = useCommand('feedbackRule.save');
  const [days, setDays] = useState(rule.interviewDays);
  return (
    <div className={styles['days']}>
      <span>{t('interview.days')}</span>
      <NumberInput
        size="xs"
        w={80}
        min={1}
        max={90}
        allowDecimal={false}
        aria-label={t('interview.days')}
        value={days}
        onChange={(value) => setDays(typeof value === 'number' ? value : rule.interviewDays)}
      />
      <Button
        size="xs"
        variant="default"
        disabled={days === rule.interviewDays || days < 1}
        loading={save.isPending}
        onClick={() => save.mutate({ ...rule, interviewDays: days })}
      >
        {t('interview.saveDays')}
      </Button>
    </div>
  );
}
