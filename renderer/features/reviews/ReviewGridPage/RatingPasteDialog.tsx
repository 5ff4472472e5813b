import { useText } from '@renderer/text/useText';
import { PasteDialog } from '@renderer/ui/PasteDialog';
import type { RatingPlan } from './planRatings';

interface RatingPasteDialogProps {
  readonly plan: RatingPlan;
  readonly onClose: () => void;
  readonly onWrite: () => void;
}

/** What a pasted block of ratings would write. */
export function RatingPasteDialog({ plan, onClose, onWrite }: RatingPasteDialogProps) {
  const { t } = useText();
  const { cells, rejected } = plan;
  return (
    <PasteDialog
      title={t('review.grid.paste.title')}
      words={{
        summary: t('review.grid.paste.summary', { count: cells.length }),
        rejected: t('review.grid.paste.rejected', { count: rejected.length }),
        write: t('review.grid.paste.write', { count: cells.length }),
        cancel: t('review.grid.paste.cancel'),
      }}
      canWrite={cells.length > 0}
      rejected={rejected.map(({ row, column, text, fault }) => ({
        place: t('review.grid.paste.place', { row, column }),
        text,
        fault: t(`review.grid.fault.${fault}`),
      }))}
      // The grid writes cell by cell and says there what could not be saved.
      isPending={false}
      error={null}
      onClose={onClose}
      onWrite={onWrite}
    />
  );
}
