import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { Veto } from '@shared/domain/veto';
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './EventsPage.module.css';
import { VetoForm } from './VetoForm';

interface DecideVetoProps {
  readonly veto: Veto;
  readonly step: 'uphold' | 'withdraw';
  readonly onDone: () => void;
}

/** In force, or withdrawn with a reason. */
export function DecideVeto({ veto, step, onDone }: DecideVetoProps) {
  const { t } = useText();
  const { vetoId } = veto;
  const decide = useCommand(step === 'uphold' ? 'veto.uphold' : 'veto.withdraw');
  const [objection, setObjection] = useState(veto.objection ?? '');
  const [decidedBy, setDecidedBy] = useState(veto.confirmedBy ?? '');
  const [decidedOn, setDecidedOn] = useState('');
  const [decision, setDecision] = useState('');
  const needsReason = step === 'withdraw';
  return (
    <VetoForm
      text={null}
      action={t(`veto.${step}`)}
      isComplete={
        decidedBy.trim() !== '' && decidedOn !== '' && (!needsReason || decision.trim() !== '')
      }
      isPending={decide.isPending}
      error={decide.error}
      onCancel={onDone}
      onRun={() =>
        decide.mutate({ vetoId, objection, decidedBy, decidedOn, decision }, { onSuccess: onDone })
      }
    >
      <Textarea
        label={t('veto.form.objection')}
        value={objection}
        maxLength={1000}
        rows={2}
        onChange={({ currentTarget }) => setObjection(currentTarget.value)}
      />
      <Textarea
        label={t('veto.form.decision')}
        description={needsReason ? t('veto.form.decisionMissing') : undefined}
        value={decision}
        maxLength={1000}
        rows={2}
        onChange={({ currentTarget }) => setDecision(currentTarget.value)}
      />
      <div className={styles['pair']}>
        <TextInput
          label={t('veto.form.decidedBy')}
          value={decidedBy}
          maxLength={100}
          onChange={({ currentTarget }) => setDecidedBy(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('veto.form.on')}
          value={decidedOn}
          onChange={({ currentTarget }) => setDecidedOn(currentTarget.value)}
        />
      </div>
    </VetoForm>
  );
}
