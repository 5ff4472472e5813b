import { useText } from '@renderer/text/useText';
import { ActionIcon, Button, NumberInput } from '@mantine/core';
import {
  IconArrowAutofitWidth,
  IconChevronLeft,
  IconChevronRight,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import styles from './PdfPages.module.css';
import { nextZoom, type Zoom } from './zoom';

interface PageToolsProps {
  readonly pageNumber: number;
  readonly numPages: number;
  readonly zoom: Zoom;
  readonly onTurn: (pageNumber: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Turns pages and makes them larger or smaller. */
export function PageTools({ pageNumber, numPages, zoom, onTurn, onZoom }: PageToolsProps) {
  const { t } = useText();
  return (
    <div className={styles['tools']} role="toolbar" aria-label={t('pdfPages.tools')}>
      <ActionIcon
        variant="default"
        aria-label={t('pdfPages.previous')}
        disabled={pageNumber <= 1}
        onClick={() => onTurn(pageNumber - 1)}
      >
        <IconChevronLeft size={16} stroke={1.7} />
      </ActionIcon>
      <NumberInput
        className={styles['number'] ?? ''}
        size="xs"
        hideControls
        allowDecimal={false}
        min={1}
        max={numPages}
        aria-label={t('pdfPages.pageNumber')}
        value={pageNumber}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1) onTurn(value);
        }}
      />
      <span>{t('pdfPages.total', { total: numPages })}</span>
      <ActionIcon
        variant="default"
        aria-label={t('pdfPages.next')}
        disabled={pageNumber >= numPages}
        onClick={() => onTurn(pageNumber + 1)}
      >
        <IconChevronRight size={16} stroke={1.7} />
      </ActionIcon>
      <span className={styles['gap']} />
      <ActionIcon
        variant="default"
        aria-label={t('pdfPages.zoomOut')}
        disabled={nextZoom(zoom, -1) === zoom}
        onClick={() => onZoom(nextZoom(zoom, -1))}
      >
        <IconZoomOut size={16} stroke={1.7} />
      </ActionIcon>
      <span className={styles['zoom']}>
        {zoom === 'width' ? t('pdfPages.width') : `${Math.round(zoom * 100)} %`}
      </span>
      <ActionIcon
        variant="default"
        aria-label={t('pdfPages.zoomIn')}
        disabled={nextZoom(zoom, 1) === zoom}
        onClick={() => onZoom(nextZoom(zoom, 1))}
      >
        <IconZoomIn size={16} stroke={1.7} />
      </ActionIcon>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconArrowAutofitWidth size={16} stroke={1.7} aria-hidden="true" />}
        disabled={zoom === 'width'}
        onClick={() => onZoom('width')}
      >
        {t('pdfPages.fitWidth')}
      </Button>
    </div>
  );
}
