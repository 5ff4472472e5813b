import { useText } from '@renderer/text/useText';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileExport } from '@tabler/icons-react';

interface ExportMenuProps {
  readonly isPending: boolean;
  readonly onSave: (format: 'xlsx' | 'csv') => void;
}

/** Offers a table as a workbook or as text. */
export function ExportMenu({ isPending, onSave }: ExportMenuProps) {
  const { t } = useText();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={isPending}
          leftSection={<IconFileExport size={16} stroke={1.7} aria-hidden="true" />}
          rightSection={<IconChevronDown size={14} stroke={1.7} aria-hidden="true" />}
        >
          {t('frame.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onSave('xlsx')}>{t('frame.exportXlsx')}</Menu.Item>
        <Menu.Item onClick={() => onSave('csv')}>{t('frame.exportCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
