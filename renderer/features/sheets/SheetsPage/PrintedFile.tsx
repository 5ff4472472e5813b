import { useCommand } from '@renderer/api/useCommand';
import { useText, type Text } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { PrintedSheets } from '@shared/contract/sheet';
import { formatNumber } from '@shared/text/formatNumber';
import { Button } from '@mantine/core';
import styles from './SheetsPage.module.css';

/** The PDF that was written, and where to find it. */
export function PrintedFile({ printed }: { readonly printed: PrintedSheets }) {
  const { t } = useText();
  const show = useCommand('sheet.showInFolder');
  return (
    <div className={styles['printed']} role="status">
      <StatusText tone="done">{t('sheetPage.done', { count: printed.sheets })}</StatusText>
      <span className={styles['fileName']}>
        {t('sheetPage.file', {
          fileName: printed.fileName,
          size: sizeWords(printed.sizeBytes, t),
        })}
      </span>
      <Button size="xs" variant="default" onClick={() => show.mutate({ token: printed.token })}>
        {t('sheetPage.showInFolder')}
      </Button>
    </div>
  );
}

const kilobyte = 1024;

function sizeWords(sizeBytes: number, t: Text['t']): string {
  const kilobytes = sizeBytes / kilobyte;
  return kilobytes < kilobyte
    ? t('sheetPage.size.kilobytes', { value: formatNumber(kilobytes, 0) })
    : t('sheetPage.size.megabytes', { value: formatNumber(kilobytes / kilobyte, 1) });
}
