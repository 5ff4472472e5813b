import { useCommand } from '@renderer/api/useCommand';
import { RestoreFileDialog } from '@renderer/frame/RestoreFile';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ChosenBackup } from '@shared/contract/backup';
import { IconArchive } from '@tabler/icons-react';
import { useState } from 'react';
import { StartCard } from './StartCard';

/** Brings a shop to this computer, or back, from a backup file. */
export function RestoreCard({ isBusy }: { readonly isBusy: boolean }) {
  const { t } = useText();
  const choose = useCommand('backup.chooseFile');
  const [chosen, setChosen] = useState<ChosenBackup | null>(null);
  return (
    <>
      <StartCard
        icon={<IconArchive size={22} stroke={1.7} />}
        title={t('backup.fromFile')}
        detail={t('backup.fromFileDetail')}
        digit={3}
        isBusy={isBusy || choose.isPending}
        onChoose={() => choose.mutate({}, { onSuccess: setChosen })}
      />
      {choose.error !== null && <ErrorAlert error={choose.error} />}
      <RestoreFileDialog chosen={chosen} onClose={() => setChosen(null)} />
    </>
  );
}
