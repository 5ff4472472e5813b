import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { useEnterKey } from '@renderer/ui/useEnterKey';
import type { ImportPreview } from '@shared/contract/import';
import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './CheckPanels.module.css';
import { ColumnDetail } from './ColumnDetail';
import { ColumnsPanel } from './ColumnsPanel';
import { ConfirmationCard } from './ConfirmationCard';
import { FileBar } from './FileBar';
import { Notices } from './Notices';
import type { Import } from './useImport';

interface MappingPanelsProps {
  readonly work: Import;
  readonly preview: ImportPreview;
}

/** What the file is and what its columns mean; only what is unclear is asked. */
export function MappingPanels({ work, preview }: MappingPanelsProps) {
  const { t } = useText();
  const [selected, setSelected] = useState<number | null>(null);
  const { columns } = preview;
  // Whom a name means is decided in the next step.
  const confirmations = preview.confirmations.filter(({ code }) => code !== 'employeeAmbiguous');
  const open = confirmations.filter(
    ({ isBlocking, columns: asked }) => isBlocking || asked.length > 0,
  );
  const column = columns.find(({ index, use }) => index === selected && use !== 'ignored');
  const canGoOn = open.length === 0 && !work.isPlanning;
  const goOn = () => work.goTo('checking');
  useEnterKey(canGoOn ? goOn : undefined);
  const onColumns: Parameters<typeof ColumnsPanel>[0]['onColumns'] = (changed) =>
    work.change({ columns: [...changed] });
  return (
    <>
      <FileBar preview={preview} onChooseOther={work.choose} onChange={work.change} />
      <Notices notices={preview.notices} />
      <OriginNote work={work} preview={preview} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <ColumnsPanel
            preview={preview}
            selected={selected}
            onSelect={setSelected}
            onColumns={onColumns}
          />
        </div>
        <div className={styles['side']}>
          {column !== undefined && (
            <ColumnDetail preview={preview} column={column} onColumns={onColumns} />
          )}
          {confirmations.map((confirmation) => (
            <ConfirmationCard
              key={`${confirmation.code} ${confirmation.columns.join(' ')}`}
              preview={preview}
              confirmation={confirmation}
              onColumns={onColumns}
            />
          ))}
        </div>
      </div>
      <footer className={styles['foot']}>
        <span className={styles['promise']} aria-live="polite">
          {work.isPlanning
            ? t('mapping.planning')
            : open.length > 0
              ? t('mapping.stillOpen', { count: open.length })
              : t('mapping.remembers')}
        </span>
        <Button variant="default" onClick={work.discard}>
          {t('import.discard')}
        </Button>
        <Button
          disabled={!canGoOn}
          loading={work.isPlanning}
          rightSection={<kbd className={styles['key']}>Enter</kbd>}
          aria-keyshortcuts="Enter"
          onClick={goOn}
        >
          {t(`mapping.next.${preview.kind}`)}
        </Button>
      </footer>
    </>
  );
}

/** Says that the columns are read as last time, and lets the file be read afresh. */
function OriginNote({ work, preview: { mappingOrigin } }: MappingPanelsProps) {
  const { t } = useText();
  if (mappingOrigin.kind !== 'remembered') return null;
  const { fileName, rememberedAt } = mappingOrigin;
  return (
    <section className={styles['origin']}>
      <IconBookmark size={18} stroke={1.7} aria-hidden="true" />
      <span className={styles['promise']}>
        {t('mapping.sameAsLast', { file: fileName, at: formatDayTime(rememberedAt, t) })}
      </span>
      <Button size="xs" variant="default" onClick={() => work.change({ isMappingFresh: true })}>
        {t('mapping.afresh')}
      </Button>
    </section>
  );
}
