import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileExport } from '@tabler/icons-react';
import type { instantsOf } from './EntryFilter';

/** Saves the entries that the filter lets through as a table. */
export function EntryExport({ filter }: { readonly filter: ReturnType<typeof instantsOf> }) {
  const { t, locale } = useText();
  const exporting = useCommand('auditEntry.export');

  function save(format: 'xlsx' | 'csv') {
    exporting.mutate(
      { ...filter, format, locale },
      {
        onSuccess: (file) => {
          if (file === null) return;
          notifications.show({ message: t('frame.exported', { fileName: file.fileName }) });
        },
      },
    );
  }

  return (
    <>
      {exporting.error !== null && <ErrorAlert error={exporting.error} />}
      <Button
        variant="default"
        loading={exporting.isPending}
        leftSection={<IconFileExport size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => save('xlsx')}
      >
        {t('frame.exportXlsx')}
      </Button>
      <Button variant="default" loading={exporting.isPending} onClick={() => save('csv')}>
        {t('frame.exportCsv')}
      </Button>
    </>
  );
}
