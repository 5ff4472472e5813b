import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { EventEntry } from '@shared/contract/event';
import type { GradeKey } from '@shared/domain/scheme';
import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './EventsPage.module.css';
import { VetoForm } from './VetoForm';

interface ProposeVetoProps {
  readonly event: EventEntry;
  readonly onDone: () => void;
}

/** The first step: what it is for, and the best grade it leaves. */
export function ProposeVeto({ event, onDone }: ProposeVetoProps) {
  const { t } = useText();
  const { eventId, employeeId, happenedOn, note } = event;
  const propose = useCommand('veto.propose');
  const { data } = useCallQuery('event.choices', { employeeId, happenedOn });
  const [matter, setMatter] = useState(note.split('\n')[0]?.slice(0, 60) ?? '');
  const [proposedBy, setProposedBy] = useState(event.recordedBy);
  const [proposedOn, setProposedOn] = useState(happenedOn);
  const [chosen, setChosen] = useState<GradeKey | null>(null);
  const grades = data?.grades ?? [];
  const capGrade = chosen ?? grades.at(0) ?? null;
  return (
    <VetoForm
      text={t('veto.what')}
      action={t('veto.propose')}
      isComplete={matter.trim() !== '' && proposedBy.trim() !== '' && capGrade !== null}
      isPending={propose.isPending}
      error={propose.error}
      onCancel={onDone}
      onRun={() => {
        if (capGrade === null) return;
        const input = { eventId, matter, capGrade, proposedBy, proposedOn };
        propose.mutate(input, { onSuccess: onDone });
      }}
    >
      <TextInput
        data-autofocus
        label={t('veto.form.matter')}
        value={matter}
        maxLength={100}
        onChange={({ currentTarget }) => setMatter(currentTarget.value)}
      />
      <div>
        <div className={styles['label']}>{t('veto.form.capGrade')}</div>
        <SegmentedControl
          aria-label={t('veto.form.capGrade')}
          value={capGrade ?? ''}
          data={grades.map((grade) => ({ value: grade, label: t(`grade.${grade}`) }))}
          onChange={(value) => setChosen(grades.find((grade) => grade === value) ?? null)}
        />
      </div>
      <div className={styles['pair']}>
        <TextInput
          label={t('veto.form.proposedBy')}
          value={proposedBy}
          maxLength={100}
          onChange={({ currentTarget }) => setProposedBy(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('veto.form.on')}
          value={proposedOn}
          onChange={({ currentTarget }) => setProposedOn(currentTarget.value)}
        />
      </div>
    </VetoForm>
  );
}
