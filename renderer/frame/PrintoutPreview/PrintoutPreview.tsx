import { call, errorOfReading } from '@renderer/api/call';
import { useCommand } from '@renderer/api/useCommand';
import { useText, type Text } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { PdfPages } from '@renderer/ui/PdfPages';
import { StatusText } from '@renderer/ui/StatusText';
import type { Printout } from '@shared/contract/printout';
import { formatNumber } from '@shared/text/formatNumber';
import { Button, Modal } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import styles from './PrintoutPreview.module.css';

interface PrintoutPreviewProps {
  readonly printout: Printout;
  readonly onClose: () => void;
}

/** The PDF itself, page by page; exactly its bytes are saved. Closing it frees them. */
export function PrintoutPreview({ printout, onClose }: PrintoutPreviewProps) {
  const { t } = useText();
  const { token, fileName, sheets, sizeBytes } = printout;
  const save = useCommand('printout.save');
  const show = useCommand('sheet.showInFolder');
  const source = useMemo(
    () => ({
      sizeBytes,
      readPart: async (start: number, length: number) =>
        call('printout.read', { token, start, length }),
    }),
    [token, sizeBytes],
  );
  useEffect(() => () => void call('printout.drop', { token }).catch(() => undefined), [token]);
  const saved = save.data ?? null;

  return (
    <Modal
      opened
      fullScreen
      closeOnClickOutside={false}
      title={t('printout.title')}
      classNames={{ content: styles['content'] ?? '', body: styles['body'] ?? '' }}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <div className={styles['what']}>
          <strong>{fileName}</strong>
          <span className={styles['note']}>
            {t('printout.size', { count: sheets, size: sizeWords(sizeBytes, t) })}
          </span>
          {saved === null ? (
            <span className={styles['note']}>{t('printout.hint')}</span>
          ) : (
            <span role="status">
              <StatusText tone="done">
                {t('printout.saved', { fileName: saved.fileName })}
              </StatusText>{' '}
              <span className={styles['note']}>{t('printout.howToPrint')}</span>
            </span>
          )}
        </div>
        {saved !== null && (
          <Button variant="default" onClick={() => show.mutate({ token: saved.token })}>
            {t('printout.showInFolder')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('printout.close')}
        </Button>
        <Button
          leftSection={<IconDeviceFloppy size={16} stroke={1.7} aria-hidden="true" />}
          loading={save.isPending}
          onClick={() => save.mutate({ token })}
        >
          {t('printout.save')}
        </Button>
      </div>
      {save.error !== null && <ErrorAlert error={save.error} />}
      <PdfPages source={source} errorOf={errorOfReading} />
    </Modal>
  );
}

const kilobyte = 1024;

function sizeWords(sizeBytes: number, t: Text['t']): string {
  const kilobytes = sizeBytes / kilobyte;
  return kilobytes < kilobyte
    ? t('printout.kilobytes', { value: formatNumber(kilobytes, 0) })
    : t('printout.megabytes', { value: formatNumber(kilobytes / kilobyte, 1) });
}
