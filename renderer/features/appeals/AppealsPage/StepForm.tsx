import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AppealRow } from '@shared/contract/appeal';
import { adjustmentKindSchema, type AdjustmentKind } from '@shared/domain/adjustment';
import {
  appealOutcomeSchema,
  type AppealOutcome,
  type AppealStepKind,
} from '@shared/domain/appeal';
import { gradeKeySchema, type GradeKey } from '@shared/domain/scheme';
import { Button, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './AppealsPage.module.css';
import { resultWords } from './resultWords';

interface StepFormProps {
  readonly row: AppealRow;
  readonly today: string;
  readonly kinds: readonly AppealStepKind[];
}

/** The next thing that happened with an appeal; a decision may change the grade or the score. */
export function StepForm({ row, today, kinds }: StepFormProps) {
  const { t } = useText();
  const add = useCommand('appeal.addStep');
  const [kind, setKind] = useState<AppealStepKind>(kinds[0] ?? 'corrected');
  const [happenedOn, setHappenedOn] = useState(today);
  const [doneByName, setPersonName] = useState('');
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<AppealOutcome>('upheld');
  const others = row.grades.map(({ key }) => key).filter((key) => key !== row.decided.grade);
  const [grade, setGrade] = useState<GradeKey | null>(others[0] ?? null);
  const [changed, setChanged] = useState<AdjustmentKind>('grade');
  const [score, setScore] = useState(row.decided.display ?? '');
  const isChange = kind === 'decided' && outcome === 'changed';

  function changeOf() {
    if (changed === 'score') return { kind: changed, after: score.trim() };
    return grade === null ? null : { kind: changed, after: grade };
  }

  function submit() {
    const happened = { happenedOn, doneByName, note };
    const change = isChange ? changeOf() : null;
    const step =
      kind === 'decided' ? { kind, outcome, change, ...happened } : { kind, ...happened };
    add.mutate(
      { appealId: row.appealId, step },
      { onSuccess: () => notifications.show({ message: t('appeal.entered') }) },
    );
  }

  return (
    <Stack gap="sm" className={styles['form'] ?? ''}>
      <Select
        label={t('appeal.nextStep')}
        value={kind}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: t(`appeal.step.${value}`) }))}
        onChange={(value) => setKind(kinds.find((each) => each === value) ?? kind)}
      />
      {kind === 'decided' && (
        <SegmentedControl
          aria-label={t('appeal.outcomeLabel')}
          value={outcome}
          data={appealOutcomeSchema.options.map((value) => ({
            value,
            label: t(`appeal.outcome.${value}`),
          }))}
          onChange={setOutcome}
        />
      )}
      {kind === 'decided' && (
        <p className={styles['about']}>
          {t('appeal.about', { result: resultWords(row.decided, t) })}
        </p>
      )}
      {isChange && (
        <SegmentedControl
          aria-label={t('adjustment.kind.label')}
          value={changed}
          data={adjustmentKindSchema.options.map((value) => ({
            value,
            label: t(`adjustment.kind.${value}`),
          }))}
          onChange={setChanged}
        />
      )}
      {isChange && changed === 'score' && (
        <TextInput
          label={t('adjustment.score')}
          description={t('appeal.decisionHint')}
          inputMode="decimal"
          value={score}
          onChange={(event) => setScore(event.currentTarget.value)}
        />
      )}
      {isChange && changed === 'grade' && (
        <Select
          label={t('adjustment.grade')}
          description={t('appeal.decisionHint')}
          value={grade}
          allowDeselect={false}
          data={others.map((value) => ({ value, label: t(`grade.${value}`) }))}
          onChange={(value) => setGrade(gradeKeySchema.safeParse(value).data ?? null)}
        />
      )}
      <div className={styles['pair']}>
        <TextInput
          type="date"
          label={t('appeal.happenedOn')}
          value={happenedOn}
          max={today}
          onChange={(event) => setHappenedOn(event.currentTarget.value)}
        />
        <TextInput
          label={t(`appeal.person.${kind}`)}
          value={doneByName}
          onChange={(event) => setPersonName(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t('appeal.note')}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {add.error !== null && <ErrorAlert error={add.error} />}
      <Button
        loading={add.isPending}
        disabled={
          doneByName.trim() === '' ||
          (isChange && note.trim() === '') ||
          (isChange && changed === 'score' && !/^\d+(\.\d+)?$/.test(score.trim()))
        }
        onClick={submit}
      >
        {t('appeal.enterStep', { step: t(`appeal.step.${kind}`) })}
      </Button>
    </Stack>
  );
}
