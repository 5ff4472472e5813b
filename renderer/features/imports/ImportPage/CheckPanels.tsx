import { formatDays } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { useEnterKey } from '@renderer/ui/useEnterKey';
import type { ImportPreview } from '@shared/contract/import';
import { ambiguousNames } from '@shared/import/requiredConfirmations';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { shapeWords } from '../codeWords';
import styles from './CheckPanels.module.css';
import { ConflictsPanel } from './ConflictsPanel';
import { CountCards } from './CountCards';
import { IssuesPanel } from './IssuesPanel';
import { MentionsPanel } from './MentionsPanel';
import { SidePanels } from './SidePanels';
import type { Import } from './useImport';

interface CheckPanelsProps {
  readonly work: Import;
  readonly preview: ImportPreview;
}

/** Who is meant, what is known already, and everything else the import would do before it does it. */
export function CheckPanels({ work, preview }: CheckPanelsProps) {
  const { t } = useText();
  const { kind, counts, replaced, firstOn, lastOn } = preview;
  const openNames = ambiguousNames(preview.mentions).length;
  const isNew = counts.new + replaced > 0;
  const canWrite = isNew && openNames === 0 && !work.isWriting && !work.isPlanning;
  useEnterKey(canWrite ? work.write : undefined);
  return (
    <>
      <p className={styles['lead']}>
        {[
          preview.fileName,
          shapeWords(t, preview.shape),
          ...(kind !== 'staffList' && firstOn !== null && lastOn !== null
            ? [formatDays(firstOn, lastOn, t)]
            : []),
        ].join(' · ')}
      </p>
      <CountCards kind={kind} counts={counts} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <MentionsPanel work={work} preview={preview} />
          <ConflictsPanel work={work} preview={preview} />
          <IssuesPanel preview={preview} />
        </div>
        <SidePanels preview={preview} />
      </div>
      <footer className={styles['foot']}>
        <span className={styles['promise']} aria-live="polite">
          {work.isWriting ? (
            writingWords()
          ) : canWrite ? (
            <>
              <IconArrowBackUp size={16} stroke={1.7} aria-hidden="true" />{' '}
              {t(kind === 'staffList' ? 'import.undoListLater' : 'import.undoLater')}
            </>
          ) : work.isPlanning ? (
            t('mapping.planning')
          ) : isNew ? (
            t('attribution.stillOpen', { count: openNames })
          ) : (
            whyNothing()
          )}
        </span>
        {work.isWriting ? (
          <Button variant="default" onClick={work.stopWriting}>
            {t('import.stopWriting')}
          </Button>
        ) : (
          <Button variant="default" onClick={work.discard}>
            {t('import.discard')}
          </Button>
        )}
        <Button variant="default" disabled={work.isWriting} onClick={() => work.goTo('mapping')}>
          {t('import.back')}
        </Button>
        <Button
          disabled={!canWrite}
          loading={work.isWriting}
          rightSection={<kbd className={styles['key']}>Enter</kbd>}
          aria-keyshortcuts="Enter"
          onClick={work.write}
        >
          {replaced > 0
            ? t(`import.writeAndReplace.${kind}`, { count: counts.new, replaced })
            : t(`import.write.${kind}`, { count: counts.new })}
        </Button>
      </footer>
    </>
  );

  function writingWords(): string {
    const { done = 0, total = 0 } = work.progress;
    const share = total === 0 ? 0 : Math.floor((done / total) * 100);
    return `${t('import.readingStep.writing')} ${share}%`;
  }

  function whyNothing(): string {
    if (counts.duplicate === counts.read) return t('import.nothingNewKnown');
    if (counts.conflict > 0) return t('import.nothingNewConflicts');
    return t('import.nothingNew');
  }
}
