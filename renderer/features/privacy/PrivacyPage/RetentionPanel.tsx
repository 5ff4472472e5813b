import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { PrivacyOverview } from '@shared/contract/privacy';
import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import styles from './PrivacyPage.module.css';

/** How long records are kept, and the yearly look at what is past its term. */
export function RetentionPanel({ overview }: { readonly overview: PrivacyOverview }) {
  const { t } = useText();
  const { retention, people, isReviewDue } = overview;
  const save = useCommand('privacy.setRetention');
  const confirm = useCommand('privacy.confirmReview');
  const [years, setYears] = useState(retention.years);
  const ended = people.filter(({ endsOn, today }) => endsOn !== null && endsOn <= today).length;
  return (
    <Panel title={t('privacy.retention.title')}>
      <Stack gap="md">
        {isReviewDue && (
          <StatusText tone="warn">
            {ended === 0
              ? t('privacy.retention.dueNone')
              : t('privacy.retention.due', { count: ended })}
          </StatusText>
        )}
        <Group align="flex-end" gap="sm">
          <NumberInput
            label={t('privacy.retention.years')}
            value={years}
            min={1}
            max={30}
            allowDecimal={false}
            w={180}
            onChange={(value) => setYears(typeof value === 'number' ? value : retention.years)}
          />
          <Button
            variant="default"
            disabled={years === retention.years}
            loading={save.isPending}
            onClick={() => save.mutate({ years })}
          >
            {t('privacy.retention.save')}
          </Button>
        </Group>
        <p className={styles['hint']}>{t('privacy.retention.hint')}</p>
        {save.error !== null && <ErrorAlert error={save.error} />}
        {confirm.error !== null && <ErrorAlert error={confirm.error} />}
        <p className={styles['hint']}>
          {retention.reviewedOn === null
            ? t('privacy.retention.never')
            : t('privacy.retention.reviewed', { day: retention.reviewedOn })}
        </p>
        {isReviewDue && (
          <div>
            <Button
              variant="default"
              loading={confirm.isPending}
              onClick={() => confirm.mutate({})}
            >
              {t('privacy.retention.confirm')}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  );
}
