import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { Veto } from '@shared/domain/veto';
import { lastDayOfLimit } from '@shared/domain/workCalendar';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './EventsPage.module.css';
import { VetoForm } from './VetoForm';

interface NoticeVetoProps {
  readonly veto: Veto;
  readonly onDone: () => void;
}

/** When the employee was told, and until when to object. */
export function NoticeVeto({ veto, onDone }: NoticeVetoProps) {
  const { t } = useText();
  const { vetoId } = veto;
  const notice = useCommand('veto.notice');
  const [noticedOn, setNoticedOn] = useState(veto.confirmedOn ?? '');
  const [typedUntil, setTypedUntil] = useState<string | null>(null);
  const { data: rule } = useCallQuery('resultRule.get', {});
  const proposed =
    noticedOn === '' || rule === undefined ? '' : lastDayOfLimit(noticedOn, rule.appealDays, rule);
  const appealUntil = typedUntil ?? proposed;
  return (
    <VetoForm
      text={null}
      action={t('veto.notice')}
      isComplete={noticedOn !== '' && appealUntil !== ''}
      isPending={notice.isPending}
      error={notice.error}
      onCancel={onDone}
      onRun={() => notice.mutate({ vetoId, noticedOn, appealUntil }, { onSuccess: onDone })}
    >
      <div className={styles['pair']}>
        <TextInput
          type="date"
          data-autofocus
          label={t('veto.form.noticedOn')}
          value={noticedOn}
          onChange={({ currentTarget }) => setNoticedOn(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('veto.form.appealUntil')}
          description={t('veto.form.appealHint')}
          value={appealUntil}
          onChange={({ currentTarget }) => setTypedUntil(currentTarget.value)}
        />
      </div>
    </VetoForm>
  );
}
