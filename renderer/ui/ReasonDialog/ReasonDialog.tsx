import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ErrorCode } from '@shared/contract/result';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface ReasonDialogProps {
  readonly title: string;
  /** What happens, and what is kept. */
  readonly text: string;
  readonly words: {
    readonly reason: string;
    readonly hint: string;
    readonly missing: string;
    readonly confirm: string;
    readonly keep: string;
  };
  /** Further fields above the reason. */
  readonly children?: ReactNode;
  readonly isPending: boolean;
  readonly error: { readonly code: ErrorCode } | null;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** Asks why something that was settled is changed; does nothing without a reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { words, onClose, onConfirm } = props;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  function confirm() {
    if (reason.trim() === '') return setMissing(true);
    onConfirm(reason.trim());
  }

  return (
    <Modal opened onClose={onClose} title={props.title}>
      <Stack gap="md">
        <div>{props.text}</div>
        {props.children}
        <Textarea
          data-autofocus
          label={words.reason}
          placeholder={words.hint}
          value={reason}
          maxLength={500}
          rows={3}
          error={isMissing && reason.trim() === '' && words.missing}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {props.error !== null && <ErrorAlert error={props.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {words.keep}
          </Button>
          <Button loading={props.isPending} onClick={confirm}>
            {words.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
