import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { TypedMeasurement } from '@shared/contract/measurement';
import { Button, Group } from '@mantine/core';

interface PastedNoteProps {
  /** What was typed before the last paste. */
  readonly before: readonly TypedMeasurement[];
  readonly onUndone: () => void;
}

/** Says how much was pasted, and takes the whole paste back in one step. */
export function PastedNote({ before, onUndone }: PastedNoteProps) {
  const { t } = useText();
  const undo = useCommand('measurement.saveMany');
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
      {undo.error !== null && <ErrorAlert error={undo.error} />}
    </>
  );
}
