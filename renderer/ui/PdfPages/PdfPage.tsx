import { useText } from '@renderer/text/useText';
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import styles from './PdfPages.module.css';
import type { Zoom } from './zoom';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly pageNumber: number;
  readonly zoom: Zoom;
}

/** PDF measures in points, the screen in pixels of 1/96 inch. */
const pixelsPerPoint = 96 / 72;
/** Wider than this a page is not drawn when it takes the width. */
const widestPixels = 960;

/** One page, drawn anew for each zoom; its text stands in the drawing for those who cannot see it. */
export function PdfPage({ document, pageNumber, zoom }: PdfPageProps) {
  const { t } = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const [text, setText] = useState<string | null>(null);

  useEffect(() => {
    let isWanted = true;
    let drawing: RenderTask | null = null;
    async function draw() {
      const page = await document.getPage(pageNumber);
      const target = canvas.current;
      if (!isWanted || target === null) return;
      const natural = page.getViewport({ scale: pixelsPerPoint }).width;
      const shown = zoom === 'width' ? widestPixels : natural * zoom;
      const scale = (pixelsPerPoint * shown * window.devicePixelRatio) / natural;
      const viewport = page.getViewport({ scale });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      setWidth(shown);
      drawing = page.render({ canvas: target, viewport });
      await drawing.promise;
      const { items } = await page.getTextContent();
      if (isWanted) setText(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    // Turning on while a page is drawn gives it up; what is broken was already told.
    draw().catch(() => undefined);
    return () => {
      isWanted = false;
      drawing?.cancel();
    };
  }, [document, pageNumber, zoom]);

  return (
    <canvas
      ref={canvas}
      className={styles['page']}
      data-fits={zoom === 'width' || undefined}
      style={width === null ? undefined : { width }}
      role="img"
      aria-busy={text === null}
      aria-label={t('pdfPages.page', { page: pageNumber, total: document.numPages })}
    >
      {text}
    </canvas>
  );
}
