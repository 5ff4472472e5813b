import { useOpenEntry } from '@renderer/frame/useOpenEntry';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import styles from './EntryCodeField.module.css';

interface EntryCodeFieldProps {
  /** Shown above the field, where the panel around it does not say so. */
  readonly hasLabel?: boolean;
}

/** Opens the page where a sheet is typed back, by the code on it; a scanner types it and Enter. */
export function EntryCodeField({ hasLabel = false }: EntryCodeFieldProps) {
  const { t } = useText();
  const [code, setCode] = useState('');
  const { open, isPending, error } = useOpenEntry();
  const name = t('sheetPage.entryCode');

  function submit(event: FormEvent) {
    event.preventDefault();
    open(code);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <div className={styles['code']}>
          <TextInput
            {...(hasLabel ? { label: name, 'data-autofocus': true } : { 'aria-label': name })}
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={code.trim() === '' || isPending}>
            {t('sheetPage.openEntry')}
          </Button>
        </div>
        {error !== null && <ErrorAlert error={error} />}
      </Stack>
    </form>
  );
}
