import { useOpenEntry } from '@renderer/frame/useOpenEntry';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import styles from './SheetsPage.module.css';

/** Opens the page where a sheet is typed back, by the code on it; a scanner types it and Enter. */
export function EntryCodeField() {
  const { t } = useText();
  const [code, setCode] = useState('');
  const { open, isPending, error } = useOpenEntry();

  function submit(event: FormEvent) {
    event.preventDefault();
    open(code);
  }

  return (
    <Panel title={t('sheetPage.entryCode')} note={t('sheetPage.entryCodeHint')}>
      <form className={styles['printing']} onSubmit={submit}>
        <div className={styles['code']}>
          <TextInput
            aria-label={t('sheetPage.entryCode')}
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
      </form>
    </Panel>
  );
}
