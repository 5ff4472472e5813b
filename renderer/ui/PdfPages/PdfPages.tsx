import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import type { AppError } from '@shared/contract/result';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { OpenedPdf, PdfSource } from './openPdf';
import { PageTools } from './PageTools';
import { PdfPage } from './PdfPage';
import styles from './PdfPages.module.css';
import { nextZoom, type Zoom } from './zoom';

interface PdfPagesProps {
  /** Must stay the same object while it means the same file. */
  readonly source: PdfSource;
  /** In which words a failure to read is told; the function must stay the same. */
  readonly errorOf: (problem: unknown) => AppError;
}

/** Shows a PDF page by page. */
export function PdfPages({ source, errorOf }: PdfPagesProps) {
  const { t } = useText();
  const [opened, setOpened] = useState<OpenedPdf | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [pageNumber, setPageNumber] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('width');
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isWanted = true;
    let pdf: OpenedPdf | null = null;
    function fail(reason: unknown) {
      if (isWanted) setProblem(errorOf(reason));
    }
    async function open() {
      // Only here, so that the window starts without the reader.
      const { openPdf } = await import('./openPdf');
      pdf = await openPdf(source, fail);
      if (isWanted) setOpened(pdf);
      else pdf.close();
    }
    open().catch(fail);
    return () => {
      isWanted = false;
      pdf?.close();
    };
  }, [source, errorOf]);

  useEffect(() => scroller.current?.scrollTo?.(0, 0), [pageNumber]);

  if (problem !== null) return <ErrorAlert error={problem} />;
  if (opened === null) return <Loading lines={10} />;
  const { numPages } = opened.document;

  function turnTo(number: number) {
    setPageNumber(Math.min(numPages, Math.max(1, number)));
  }

  function onKeyDown(event: KeyboardEvent) {
    const targets: Readonly<Record<string, number>> = {
      PageDown: pageNumber + 1,
      PageUp: pageNumber - 1,
      Home: 1,
      End: numPages,
    };
    const target = targets[event.key];
    if (target !== undefined) turnTo(target);
    else if (event.key === '+' || event.key === '=') setZoom(nextZoom(zoom, 1));
    else if (event.key === '-') setZoom(nextZoom(zoom, -1));
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles['pages']}>
      <PageTools
        pageNumber={pageNumber}
        numPages={numPages}
        zoom={zoom}
        onTurn={turnTo}
        onZoom={setZoom}
      />
      <div
        ref={scroller}
        className={styles['scroller']}
        role="group"
        aria-label={t('pdfPages.pages')}
        tabIndex={0}
        data-autofocus
        onKeyDown={onKeyDown}
      >
        <PdfPage
          key={`${pageNumber}-${zoom}`}
          document={opened.document}
          pageNumber={pageNumber}
          zoom={zoom}
        />
      </div>
    </div>
  );
}
