import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { HandOffState, ReadHandOffFile } from '@shared/contract/handOff';
import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { ConflictsPanel } from './ConflictsPanel';
import { DevicePanel } from './DevicePanel';
import styles from './HandOffPage.module.css';
import { HistoryPanel } from './HistoryPanel';
import { MakePanel } from './MakePanel';
import { MergePanel } from './MergePanel';
import { PairDialog } from './PairDialog';
import { PartnersPanel } from './PartnersPanel';
import { SetUpPanel } from './SetUpPanel';

/** Everything about files between computers: get known, send, merge, decide. */
export function HandOffPage() {
  const { t } = useText();
  const { data, error } = useCallQuery('handOff.get', {});
  const read = useCommand('handOff.readFile');
  const [file, setFile] = useState<ReadHandOffFile | null>(null);
  return (
    <Page
      title={t('handOff.title')}
      subtitle={t('handOff.lead')}
      actions={
        data !== undefined &&
        data.device !== null && (
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} stroke={1.7} />}
            loading={read.isPending}
            onClick={() => read.mutate({}, { onSuccess: setFile })}
          >
            {t('handOff.read.open')}
          </Button>
        )
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {read.error !== null && (
        <ErrorAlert error={read.error} subject={String(read.error.details['names'] ?? '')} />
      )}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && data.device === null && <SetUpPanel />}
      {data !== undefined && data.device !== null && (
        <Content state={data} device={data.device} file={file} onClose={() => setFile(null)} />
      )}
    </Page>
  );
}

interface ContentProps {
  readonly state: HandOffState;
  readonly device: NonNullable<HandOffState['device']>;
  readonly file: ReadHandOffFile | null;
  readonly onClose: () => void;
}

function Content({ state, device, file, onClose }: ContentProps) {
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <DevicePanel device={device} />
        <PartnersPanel partners={state.partners} />
      </div>
      <div className={styles['column']}>
        {file?.kind === 'package' && <MergePanel key={file.token} file={file} onClose={onClose} />}
        {state.conflicts > 0 && <ConflictsPanel />}
        {state.partners.length > 0 && <MakePanel state={state} />}
        <HistoryPanel packages={state.packages} />
      </div>
      {file?.kind === 'identity' && <PairDialog key={file.token} file={file} onClose={onClose} />}
    </div>
  );
}
