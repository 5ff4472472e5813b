import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { appraisalIdSchema, type AppraisalId, type CycleId } from '@shared/domain/ids';
import { Button, Group, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './AppealsPage.module.css';
import { resultWords } from './resultWords';

const interviews = ['held', 'notHeld', 'unknown'] as const;

interface ReceiveFormProps {
  readonly cycleId: CycleId;
  readonly today: string;
  readonly appraisalId: AppraisalId | null;
  readonly onDone: () => void;
}

/** Copies an appeal from paper. */
export function ReceiveForm({ cycleId, today, appraisalId, onDone }: ReceiveFormProps) {
  const { t } = useText();
  const results = useCallQuery('appraisal.results', { cycleId });
  const receive = useCommand('appeal.receive');
  const [whose, setWhose] = useState(appraisalId);
  const [receivedOn, setReceivedOn] = useState(today);
  const [content, setContent] = useState('');
  const [interview, setInterview] = useState<(typeof interviews)[number]>('unknown');
  const people = (results.data?.groups ?? []).flatMap(({ rows }) => rows);
  const about = people.find((person) => person.appraisalId === whose);

  function submit() {
    if (whose === null) return;
    receive.mutate(
      { appraisalId: whose, receivedOn, content, interview },
      {
        onSuccess: () => {
          notifications.show({ message: t('appeal.saved') });
          onDone();
        },
      },
    );
  }

  return (
    <Stack gap="sm" className={styles['receive'] ?? ''}>
      <Select
        searchable
        label={t('appeal.employee')}
        value={whose}
        data={people.map(({ appraisalId: value, name, employeeNo }) => ({
          value,
          label: `${name} ${employeeNo}`,
        }))}
        onChange={(value) => setWhose(appraisalIdSchema.safeParse(value).data ?? null)}
      />
      {about !== undefined && (
        <p className={styles['about']}>
          {t('appeal.about', { result: resultWords(about.decided, t) })}
        </p>
      )}
      <TextInput
        type="date"
        label={t('appeal.receivedOn')}
        value={receivedOn}
        max={today}
        onChange={(event) => setReceivedOn(event.currentTarget.value)}
      />
      <Textarea
        label={t('appeal.content')}
        autosize
        minRows={4}
        value={content}
        onChange={(event) => setContent(event.currentTarget.value)}
      />
      <Radio.Group
        label={t('appeal.interview.label')}
        value={interview}
        onChange={(value) => setInterview(interviews.find((each) => each === value) ?? 'unknown')}
      >
        <Group gap="md" mt={4}>
          {interviews.map((each) => (
            <Radio key={each} size="xs" value={each} label={t(`appeal.interview.${each}`)} />
          ))}
        </Group>
      </Radio.Group>
      {receive.error !== null && <ErrorAlert error={receive.error} />}
      <Group gap="sm">
        <Button
          disabled={whose === null || content.trim() === ''}
          loading={receive.isPending}
          onClick={submit}
        >
          {t('appeal.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('appeal.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
