import { useText } from '@renderer/text/useText';
import { useEnterKey } from '@renderer/ui/useEnterKey';
import type { ImportPreview } from '@shared/contract/import';
import { Button } from '@mantine/core';
import { ColumnsPanel } from './ColumnsPanel';
import { CountCards } from './CountCards';
import { FileBar } from './FileBar';
import { IssuesPanel } from './IssuesPanel';
import { Notices } from './Notices';
import styles from './PreviewPanels.module.css';
import { SidePanels } from './SidePanels';
import type { Encoding } from './useImport';

interface PreviewPanelsProps {
  readonly preview: ImportPreview;
  readonly isWriting: boolean;
  readonly onChooseOther: () => void;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onDiscard: () => void;
  readonly onWrite: () => void;
}

/** Everything the import would do, before it does it. */
export function PreviewPanels(props: PreviewPanelsProps) {
  const { t } = useText();
  const { preview } = props;
  const count = preview.counts.new;
  const canWrite = count > 0 && !props.isWriting;
  useEnterKey(canWrite ? props.onWrite : undefined);
  return (
    <>
      <FileBar
        preview={preview}
        onChooseOther={props.onChooseOther}
        onEncoding={props.onEncoding}
      />
      <Notices notices={preview.notices} />
      <CountCards kind={preview.kind} counts={preview.counts} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <ColumnsPanel preview={preview} />
          <IssuesPanel preview={preview} />
        </div>
        <SidePanels preview={preview} />
      </div>
      <footer className={styles['foot']}>
        <span className={styles['promise']}>
          {count === 0
            ? t('import.nothingNew')
            : t(preview.kind === 'staffList' ? 'import.noUndo' : 'import.undoLater')}
        </span>
        <Button variant="default" onClick={props.onDiscard}>
          {t('import.discard')}
        </Button>
        <Button
          disabled={!canWrite}
          loading={props.isWriting}
          rightSection={<kbd className={styles['key']}>Enter</kbd>}
          aria-keyshortcuts="Enter"
          onClick={props.onWrite}
        >
          {t(`import.write.${preview.kind}`, { count })}
        </Button>
      </footer>
    </>
  );
}
