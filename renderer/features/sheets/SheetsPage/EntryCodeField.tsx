import { useCommand } from '@renderer/api/useCommand';
import { useChooseCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { SheetEntry } from '@shared/contract/sheet';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import styles from './SheetsPage.module.css';

/** Opens the page where a sheet is typed back, by the code on it; a scanner types it and Enter. */
export function EntryCodeField() {
  const { t } = useText();
  const choose = useChooseCycle();
  const [, goTo] = useLocation();
  const [code, setCode] = useState('');
  const find = useCommand('sheet.findEntry');

  function open(event: FormEvent) {
    event.preventDefault();
    find.mutate(
      { code },
      {
        onSuccess: (entry) => {
          choose(entry.cycleId);
          goTo(pageOf(entry));
        },
      },
    );
  }

  return (
    <Panel title={t('sheetPage.entryCode')} note={t('sheetPage.entryCodeHint')}>
      <form className={styles['printing']} onSubmit={open}>
        <div className={styles['code']}>
          <TextInput
            aria-label={t('sheetPage.entryCode')}
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={code.trim() === '' || find.isPending}>
            {t('sheetPage.openEntry')}
          </Button>
        </div>
        {find.error !== null && <ErrorAlert error={find.error} />}
      </form>
    </Panel>
  );
}

function pageOf({ kind, appraisalId, employeeId }: SheetEntry): string {
  if (kind === 'survey') return '/surveys/import';
  if (kind === 'spotCheck') return `/employees/${employeeId}`;
  return `/reviews/${kind}/${appraisalId}`;
}
