import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { feedbackRuleSchema, type FeedbackRule } from '@shared/domain/feedbackRule';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './PayoutsPage.module.css';

/** The shop's own rules for who is a candidate. */
export function CandidateRuleField({ rule }: { readonly rule: FeedbackRule }) {
  const { t } = useText();
  const save = useCommand('feedbackRule.save');
  const [years, setYears] = useState(String(rule.excellentYears));
  const [raiseFrom, setRaiseFrom] = useState(rule.raiseFrom);
  const read = feedbackRuleSchema.safeParse({
    ...rule,
    excellentYears: Number(years),
    raiseFrom: raiseFrom.trim(),
  });
  const isSame = years === String(rule.excellentYears) && raiseFrom === rule.raiseFrom;
  return (
    <div className={styles['rule']}>
      <span>{t('candidate.excellentYears')}</span>
      <TextInput
        size="xs"
        w={52}
        aria-label={t('candidate.excellentYears')}
        value={years}
        onChange={(event) => setYears(event.currentTarget.value)}
      />
      <span>{t('candidate.raiseFrom')}</span>
      <TextInput
        size="xs"
        w={64}
        aria-label={t('candidate.raiseFrom')}
        value={raiseFrom}
        onChange={(event) => setRaiseFrom(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        disabled={isSame || !read.success}
        loading={save.isPending}
        onClick={() => {
          if (read.success) save.mutate(read.data);
        }}
      >
        {t('candidate.save')}
      </Button>
    </div>
  );
}
