import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconFileExport } from '@tabler/icons-react';

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
          notifications.show({ message: t('appraisal.exported', { fileName: file.fileName }) });
        },
      },
    );
  }

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={exporting.isPending}
            leftSection={<IconFileExport size={16} stroke={1.7} aria-hidden="true" />}
            rightSection={<IconChevronDown size={14} stroke={1.7} aria-hidden="true" />}
          >
            {t('appraisal.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => save('xlsx')}>{t('appraisal.exportXlsx')}</Menu.Item>
          <Menu.Item onClick={() => save('csv')}>{t('appraisal.exportCsv')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {exporting.error !== null && <ErrorAlert error={exporting.error} />}
    </>
  );
}
