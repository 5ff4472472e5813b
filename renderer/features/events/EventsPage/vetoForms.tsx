import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { EventEntry } from '@shared/contract/event';
import type { GradeKey } from '@shared/domain/scheme';
import type { Veto } from '@shared/domain/veto';
import { lastDayOfLimit } from '@shared/domain/workCalendar';
import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './EventsPage.module.css';
import { VetoForm } from './VetoForm';

interface StepFormProps {
  readonly veto: Veto;
  readonly onDone: () => void;
}

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

/** The second person. */
export function ConfirmVeto({ veto, onDone }: StepFormProps) {
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

/** When the employee was told, and until when to object. */
export function NoticeVeto({ veto, onDone }: StepFormProps) {
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

/** In force, or withdrawn with a reason. */
export function DecideVeto({
  veto,
  step,
  onDone,
}: StepFormProps & { readonly step: 'uphold' | 'withdraw' }) {
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
