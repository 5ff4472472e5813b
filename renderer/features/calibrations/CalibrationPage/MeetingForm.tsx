import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { CycleId } from '@shared/domain/ids';
import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './CalibrationPage.module.css';

interface MeetingFormProps {
  readonly cycleId: CycleId;
  readonly unitName: string | null;
  /** More people than advised have the best grade. */
  readonly isAbove: boolean;
  readonly onDone: () => void;
}

/** What a calibration meeting came to; above the ceiling it asks why. */
export function MeetingForm({ cycleId, unitName, isAbove, onDone }: MeetingFormProps) {
  const { t } = useText();
  const add = useCommand('calibration.add');
  const { data } = useCallQuery('publication.list', { cycleId });
  const [typedOn, setTypedOn] = useState<string | null>(null);
  const [attendees, setAttendees] = useState('');
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const heldOn = typedOn ?? data?.today ?? '';

  function submit() {
    const aboveQuotaReason = isAbove && reason.trim() !== '' ? reason : null;
    add.mutate(
      { cycleId, unitName, heldOn, attendees, note, aboveQuotaReason },
      {
        onSuccess: () => {
          notifications.show({ message: t('calibration.saved') });
          onDone();
        },
      },
    );
  }

  return (
    <Stack gap="sm" className={styles['form'] ?? ''}>
      <TextInput
        type="date"
        label={t('calibration.heldOn')}
        value={heldOn}
        onChange={(event) => setTypedOn(event.currentTarget.value)}
      />
      <TextInput
        label={t('calibration.attendees')}
        value={attendees}
        onChange={(event) => setAttendees(event.currentTarget.value)}
      />
      <Textarea
        label={t('calibration.note')}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {isAbove && (
        <Textarea
          label={t('calibration.aboveQuota')}
          autosize
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {add.error !== null && <ErrorAlert error={add.error} />}
      <Button
        disabled={attendees.trim() === '' || note.trim() === '' || heldOn === ''}
        loading={add.isPending}
        onClick={submit}
      >
        {t('calibration.save')}
      </Button>
    </Stack>
  );
}
