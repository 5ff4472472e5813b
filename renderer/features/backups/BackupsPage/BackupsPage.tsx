import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { PlaceWarning } from '@renderer/frame/PlaceWarning';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { Backup } from '@shared/contract/backup';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArchive } from '@tabler/icons-react';
import { useState } from 'react';
import { BackupTable } from './BackupTable';
import { RestoreDialog } from './RestoreDialog';
import { SecondPlace } from './SecondPlace';
import { TestReport } from './TestReport';

/** The backups of the open shop: make, test, restore, and a second place for them. */
export function BackupsPage() {
  const { t } = useText();
  const { data, error } = useCallQuery('backup.list', {});
  const make = useCommand('backup.make');
  const test = useCommand('backup.test');
  const [restoring, setRestoring] = useState<Backup | null>(null);

  function backUp() {
    make.mutate(
      {},
      {
        onSuccess: ({ seq }) => {
          notifications.show({ message: t('backup.made', { seq }) });
        },
      },
    );
  }

  return (
    <Page
      title={t('backup.title')}
      subtitle={t('backup.lead')}
      actions={
        <Button
          loading={make.isPending}
          leftSection={<IconArchive size={16} stroke={1.7} aria-hidden="true" />}
          onClick={backUp}
        >
          {t('backup.makeNow')}
        </Button>
      }
    >
      <PlaceWarning />
      {error !== null && <ErrorAlert error={error} />}
      {make.error !== null && <ErrorAlert error={make.error} />}
      {test.error !== null && <ErrorAlert error={test.error} />}
      {data === undefined && error === null && <Loading lines={8} />}
      {data !== undefined && (
        <Panel
          title={t('backup.list')}
          note={t('backup.listNote')}
          isFlush
          footer={<SecondPlace overview={data} />}
        >
          <Group gap="md" p="sm">
            <StatusText tone={data.isChangedSince ? 'info' : 'done'} isPill>
              {t(data.isChangedSince ? 'backup.changed' : 'backup.upToDate')}
            </StatusText>
            {data.failedAt !== null && (
              <StatusText tone="bad" isPill>
                {t('backup.failed', { at: formatDayTime(data.failedAt, t) })}
              </StatusText>
            )}
            {data.damaged.length > 0 && (
              <StatusText tone="bad">
                {t('backup.damaged', { names: data.damaged.join(' · ') })}
              </StatusText>
            )}
          </Group>
          <BackupTable
            backups={data.backups}
            testing={test.isPending ? test.variables.backupId : null}
            onTest={({ backupId }) => test.mutate({ backupId })}
            onRestore={setRestoring}
          />
          {test.data !== undefined && <TestReport test={test.data} />}
        </Panel>
      )}
      <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} />
    </Page>
  );
}
