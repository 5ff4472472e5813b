import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AppError } from '@shared/contract/result';
import { Button, Group, Stack } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import styles from './EventsPage.module.css';

interface VetoFormProps {
  /** What the step means; null where the button says it. */
  readonly text: string | null;
  readonly action: string;
  readonly isComplete: boolean;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly children: ReactNode;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** One step of a veto: its fields, and what is still missing once it was tried. */
export function VetoForm(props: VetoFormProps) {
  const { t } = useText();
  const [isTried, setTried] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (props.isComplete) props.onRun();
  }

  return (
    <form className={styles['step']} onSubmit={submit} noValidate>
      <Stack gap="md">
        {props.text !== null && <p className={styles['text']}>{props.text}</p>}
        {props.children}
        {isTried && !props.isComplete && (
          <p role="alert" className={styles['fault']}>
            {t('veto.form.missing')}
          </p>
        )}
        {props.error !== null && <ErrorAlert error={props.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onCancel}>
            {t('veto.form.cancel')}
          </Button>
          <Button type="submit" loading={props.isPending}>
            {props.action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
