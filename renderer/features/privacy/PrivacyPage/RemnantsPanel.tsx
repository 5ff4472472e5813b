import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { Remnant } from '@shared/contract/remnant';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { DiscardDialog } from './DiscardDialog';
import styles from './PrivacyPage.module.css';
import { RemnantTable } from './RemnantTable';

/** The files from before an erasure that may still hold who was erased, until each is gone. */
export function RemnantsPanel() {
  const { t } = useText();
  const { data, error } = useCallQuery('remnant.list', {});
  const discard = useCommand('remnant.discard');
  const backUp = useCommand('backup.make');
  const [deleting, setDeleting] = useState<readonly Remnant[]>([]);
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return null;
  const { remnants, unreachable, hasCleanBackup } = data;
  const files = remnants.filter(({ kind }) => kind !== 'package');
  const isBlocked = !hasCleanBackup && files.some(({ kind }) => kind === 'backup');

  function run(chosen: readonly Remnant[], message: string) {
    discard.mutate(
      { remnantIds: chosen.map(({ remnantId }) => remnantId) },
      {
        onSuccess: () => notifications.show({ message }),
        onSettled: () => setDeleting([]),
      },
    );
  }

  return (
    <Panel
      title={t('remnant.title')}
      note={t('remnant.note', { count: remnants.length })}
      isFlush
      footer={unreachable === null ? undefined : t('remnant.unreachable', { name: unreachable })}
    >
      <div className={styles['inset']}>
        <p className={styles['hint']}>
          {t(remnants.length === 0 ? 'remnant.clean' : 'remnant.hint')}
        </p>
        {discard.error !== null && <ErrorAlert error={discard.error} />}
        {backUp.error !== null && <ErrorAlert error={backUp.error} />}
        {isBlocked && (
          <Group gap="sm">
            <StatusText tone="warn">{t('remnant.needsBackup')}</StatusText>
            <Button
              size="xs"
              variant="default"
              loading={backUp.isPending}
              onClick={() => backUp.mutate({})}
            >
              {t('remnant.backUp')}
            </Button>
          </Group>
        )}
        {!isBlocked && files.length > 1 && (
          <Button size="xs" variant="default" onClick={() => setDeleting(files)}>
            {t('remnant.deleteAll', { count: files.length })}
          </Button>
        )}
      </div>
      {remnants.length > 0 && (
        <RemnantTable
          remnants={remnants}
          isBlocked={isBlocked}
          isBusy={discard.isPending}
          onDelete={(remnant) => setDeleting([remnant])}
          onTick={(remnant) => run([remnant], t('remnant.ticked'))}
        />
      )}
      {deleting.length > 0 && (
        <DiscardDialog
          count={deleting.length}
          isBusy={discard.isPending}
          onDiscard={() => run(deleting, t('remnant.done'))}
          onClose={() => setDeleting([])}
        />
      )}
    </Panel>
  );
}
