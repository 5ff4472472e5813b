import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ImportRecord } from '@shared/contract/import';
import { Button, Group, Modal, Stack } from '@mantine/core';

interface UndoImportProps {
  /** What would be taken back; null keeps the dialog closed. */
  readonly record: ImportRecord | null;
  readonly onClose: () => void;
}

/** Says what goes, what stays and whether it can come back, before an import is taken back. */
export function UndoImport({ record, onClose }: UndoImportProps) {
  const { t } = useText();
  const undo = useCommand('import.undo');

  function run({ importId }: ImportRecord) {
    undo.mutate({ importId }, { onSuccess: onClose });
  }

  return (
    <Modal opened={record !== null} onClose={onClose} title={t('importList.undoTitle')}>
      {record !== null && (
        <Stack gap="md">
          <div>
            {record.kind === 'staffList'
              ? t('importList.undoList')
              : t('importList.undoWhat', { fileName: record.fileName, count: countOf(record) })}
          </div>
          <div>{t('importList.undoAgain')}</div>
          {undo.error !== null && <ErrorAlert error={undo.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('importList.keep')}
            </Button>
            <Button color="red" loading={undo.isPending} onClick={() => run(record)}>
              {t('importList.undo', { count: countOf(record) })}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function countOf({ counts, replaced }: ImportRecord): number {
  return counts.new + replaced;
}
