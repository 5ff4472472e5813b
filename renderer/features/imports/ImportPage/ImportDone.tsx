import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { useEnterKey } from '@renderer/ui/useEnterKey';
import type { ImportKind, ImportRecord } from '@shared/contract/import';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import styles from './ChooseFile.module.css';
import buttons from './ImportDone.module.css';

const onwardPaths = {
  staffList: '/schemes',
  survey: '/surveys',
  ticketExport: '/measurements',
} as const satisfies Record<ImportKind, string>;

interface ImportDoneProps {
  readonly record: ImportRecord;
  readonly onUndone: (record: ImportRecord) => void;
  readonly onAnother: () => void;
}

/** What was written, the way on, and the way back. */
export function ImportDone({ record, onUndone, onAnother }: ImportDoneProps) {
  const { t } = useText();
  const [, go] = useLocation();
  const undo = useCommand('import.undo');
  const { kind, counts, fileName } = record;
  const count = counts.new;
  const isUndone = record.undoneAt !== null;
  const onward = () => go(onwardPaths[kind]);
  useEnterKey(isUndone ? onAnother : onward);
  return (
    <>
      {undo.error !== null && <ErrorAlert error={undo.error} />}
      <section className={styles['choose']}>
        <span className={styles['icon']} aria-hidden="true">
          {isUndone ? (
            <IconArrowBackUp size={34} stroke={1.5} />
          ) : (
            <IconCircleCheck size={34} stroke={1.5} />
          )}
        </span>
        <h2 className={styles['title']} aria-live="polite">
          {isUndone
            ? t('import.undone')
            : record.replaced > 0
              ? t(`import.doneAndReplaced.${kind}`, { count, replaced: record.replaced })
              : t(`import.done.${kind}`, { count })}
        </h2>
        <p className={styles['text']}>
          {isUndone
            ? t('import.undoneText')
            : t('import.doneText', {
                file: fileName,
                duplicate: counts.duplicate,
                rejected: counts.rejected,
              })}
        </p>
        <div className={buttons['buttons']}>
          <Button variant={isUndone ? 'filled' : 'default'} onClick={onAnother}>
            {t('import.another')}
          </Button>
          {!isUndone && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} stroke={1.7} />}
              loading={undo.isPending}
              onClick={() => undo.mutate({ importId: record.importId }, { onSuccess: onUndone })}
            >
              {t(`import.undo.${kind}`, { count })}
            </Button>
          )}
          {!isUndone && (
            <Button onClick={onward} aria-keyshortcuts="Enter">
              {t(`import.onward.${kind}`)}
            </Button>
          )}
        </div>
      </section>
    </>
  );
}
