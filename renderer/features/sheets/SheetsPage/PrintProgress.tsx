import { useCommand } from '@renderer/api/useCommand';
import { useProgramEvent } from '@renderer/api/useProgramEvent';
import { useText } from '@renderer/text/useText';
import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import styles from './SheetsPage.module.css';

/** How far the print job is, and the way out of it; mounted while one runs. */
export function PrintProgress() {
  const { t } = useText();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const cancel = useCommand('sheet.cancel');
  useProgramEvent('printProgress', setProgress);
  const { done, total } = progress;
  return (
    <div className={styles['progress']} role="status">
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-hidden="true" />
      <span>
        {total === 0 ? t('sheetPage.preparing') : t('sheetPage.progress', { done, total })}
      </span>
      <Button
        size="xs"
        variant="default"
        disabled={cancel.isPending}
        onClick={() => cancel.mutate({})}
      >
        {t('sheetPage.cancel')}
      </Button>
    </div>
  );
}
