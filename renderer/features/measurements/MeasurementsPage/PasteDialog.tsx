import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Button, Group, Modal, Stack } from '@mantine/core';
import type { Pasted, PastePlan } from './planPaste';
import { RejectedCells } from './RejectedCells';

interface PasteDialogProps {
  /** What a paste would write; null keeps the dialog closed. */
  readonly plan: PastePlan | null;
  readonly onClose: () => void;
  /** Told what was typed before, for one step back, and what was left out. */
  readonly onPasted: (pasted: Pasted) => void;
}

/** Says what a pasted block would write and which cells it cannot, before anything is written. */
export function PasteDialog({ plan, onClose, onPasted }: PasteDialogProps) {
  const { t } = useText();
  const save = useCommand('measurement.saveMany');

  function write({ cells, rejected }: PastePlan) {
    save.mutate(
      { cells: [...cells] },
      {
        onSuccess: ({ before }) => {
          onPasted({ before, rejected });
          onClose();
        },
      },
    );
  }

  return (
    <Modal opened={plan !== null} onClose={onClose} title={t('measurement.paste.title')}>
      {plan !== null && (
        <Stack gap="md">
          <div>{t('measurement.paste.summary', { count: plan.cells.length })}</div>
          {plan.rejected.length > 0 && (
            <>
              <div>{t('measurement.paste.rejected', { count: plan.rejected.length })}</div>
              <RejectedCells cells={plan.rejected} />
            </>
          )}
          {save.error !== null && <ErrorAlert error={save.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('measurement.paste.cancel')}
            </Button>
            <Button
              data-autofocus
              disabled={plan.cells.length === 0}
              loading={save.isPending}
              onClick={() => write(plan)}
            >
              {t('measurement.paste.write', { count: plan.cells.length })}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
