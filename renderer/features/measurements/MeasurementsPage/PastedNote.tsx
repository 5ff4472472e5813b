import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import { Button, Group } from '@mantine/core';
import type { Pasted } from './planPaste';
import { RejectedCells } from './RejectedCells';

interface PastedNoteProps {
  readonly pasted: Pasted;
  readonly onUndone: () => void;
}

/** Says how much was pasted and what was left out, and takes the whole paste back in one step. */
export function PastedNote({ pasted, onUndone }: PastedNoteProps) {
  const { t } = useText();
  const undo = useCommand('measurement.saveMany');
  const { before, rejected } = pasted;
  return (
    <>
      <Group gap="md">
        <StatusText tone="done">{t('measurement.paste.done', { count: before.length })}</StatusText>
        <Button
          size="xs"
          variant="default"
          loading={undo.isPending}
          onClick={() => undo.mutate({ cells: [...before] }, { onSuccess: onUndone })}
        >
          {t('measurement.paste.undo', { count: before.length })}
        </Button>
      </Group>
      {rejected.length > 0 && (
        <Panel title={t('measurement.paste.leftOut', { count: rejected.length })} isFlush>
          <RejectedCells cells={rejected} />
        </Panel>
      )}
      {undo.error !== null && <ErrorAlert error={undo.error} />}
    </>
  );
}
