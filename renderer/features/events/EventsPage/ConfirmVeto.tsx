import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { Veto } from '@shared/domain/veto';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './EventsPage.module.css';
import { VetoForm } from './VetoForm';

interface ConfirmVetoProps {
  readonly veto: Veto;
  readonly onDone: () => void;
}

/** The second person. */
export function ConfirmVeto({ veto, onDone }: ConfirmVetoProps) {
  const { t } = useText();
  const { vetoId } = veto;
  const confirm = useCommand('veto.confirm');
  const { data: users = [] } = useCallQuery('user.list', {});
  const [confirmedBy, setConfirmedBy] = useState('');
  const [confirmedOn, setConfirmedOn] = useState(veto.proposedOn);
  const active = users.filter(({ removedAt }) => removedAt === null);
  return (
    <VetoForm
      text={active.length === 1 ? t('veto.form.onlyUser') : null}
      action={t('veto.confirm')}
      isComplete={confirmedBy.trim() !== '' && confirmedOn !== ''}
      isPending={confirm.isPending}
      error={confirm.error}
      onCancel={onDone}
      onRun={() => confirm.mutate({ vetoId, confirmedBy, confirmedOn }, { onSuccess: onDone })}
    >
      <div className={styles['pair']}>
        <TextInput
          data-autofocus
          label={t('veto.form.confirmedBy')}
          value={confirmedBy}
          maxLength={100}
          onChange={({ currentTarget }) => setConfirmedBy(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('veto.form.on')}
          value={confirmedOn}
          onChange={({ currentTarget }) => setConfirmedOn(currentTarget.value)}
        />
      </div>
    </VetoForm>
  );
}
