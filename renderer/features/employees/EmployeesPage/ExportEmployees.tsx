import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { ExportMenu } from '@renderer/ui/ExportMenu';
import { notifications } from '@mantine/notifications';

/** Writes the list as a file that can be imported again. */
export function ExportEmployees() {
  const { t, locale } = useText();
  const exporting = useCommand('employee.export');

  function save(format: 'xlsx' | 'csv') {
    exporting.mutate(
      { format, locale },
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
      <ExportMenu isPending={exporting.isPending} onSave={save} />
      {exporting.error !== null && <ErrorAlert error={exporting.error} />}
    </>
  );
}
