import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AppError } from '@shared/contract/result';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';

interface ReasonModalProps {
  readonly title: string;
  /** What happens, and what is kept. */
  readonly text: string;
  readonly confirm: string;
  readonly keep: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** Asks for the reason; does nothing without one. */
export function ReasonModal(props: ReasonModalProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  function confirm() {
    if (reason.trim() === '') return setMissing(true);
    props.onConfirm(reason.trim());
  }

  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <Stack gap="md">
        <div>{props.text}</div>
        <Textarea
          data-autofocus
          label={t('event.reason')}
          placeholder={t('event.reasonHint')}
          value={reason}
          maxLength={500}
          rows={3}
          error={isMissing && reason.trim() === '' && t('event.reasonMissing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {props.error !== null && <ErrorAlert error={props.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose}>
            {props.keep}
          </Button>
          <Button loading={props.isPending} onClick={confirm}>
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
