import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { PasteDialog } from '@renderer/ui/PasteDialog';
import type { PointsPlan } from './planPoints';

interface PointsPasteDialogProps {
  readonly plan: PointsPlan;
  readonly onClose: () => void;
}

/** What a pasted block of points would write. */
export function PointsPasteDialog({ plan, onClose }: PointsPasteDialogProps) {
  const { t } = useText();
  const save = useCommand('courseTest.save');
  const { cells, rejected } = plan;
  return (
    <PasteDialog
      title={t('courseTest.paste.title')}
      words={{
        summary: t('courseTest.paste.summary', { count: cells.length }),
        rejected: t('courseTest.paste.rejected', { count: rejected.length }),
        write: t('courseTest.paste.write', { count: cells.length }),
        cancel: t('courseTest.paste.cancel'),
      }}
      canWrite={cells.length > 0}
      rejected={rejected.map(({ row, column, text, fault }) => ({
        place: t('courseTest.paste.place', { row, column }),
        text,
        fault: t(`courseTest.fault.${fault}`),
      }))}
      isPending={save.isPending}
      error={save.error}
      onClose={onClose}
      onWrite={() => save.mutate({ cells: [...cells] }, { onSuccess: onClose })}
    />
  );
}
