// The build for older engines brings what the Chromium of this Electron does not have yet.
import {
  getDocument,
  PDFDataRangeTransport,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfSource {
  readonly sizeBytes: number;
  /** At most `length` bytes from `start` on; may throw. */
  readonly readPart: (start: number, length: number) => Promise<Uint8Array>;
}

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

const partBytes = 2 ** 18;
/** No part is asked for in one piece above this. */
const largestPart = 2 ** 20;

/**
 * Opens a PDF of which only the parts that are looked at are read. `onFault` is told what went
 * wrong, also later, while pages are drawn.
 */
export async function openPdf(
  { sizeBytes, readPart }: PdfSource,
  onFault: (problem: unknown) => void,
): Promise<OpenedPdf> {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  const range = new PDFDataRangeTransport(sizeBytes, null);
  range.requestDataRange = (begin, end) => {
    readWhole(readPart, begin, end).then(
      (bytes) => range.onDataRange(begin, bytes),
      (problem: unknown) => {
        reject(problem);
        onFault(problem);
      },
    );
  };
  const port = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), {
    type: 'module',
  });
  // A page left while its text is still being read is no fault; what is broken comes as an error.
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  const loading = getDocument({
    range,
    worker,
    rangeChunkSize: partBytes,
    disableAutoFetch: true,
    disableStream: true,
    // Everything comes with the file: nothing is fetched, and nothing is compiled at run time.
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  });
  function close() {
    void loading.destroy().finally(() => port.terminate());
  }
  try {
    return { document: await Promise.race([loading.promise, broken]), close };
  } catch (problem) {
    close();
    throw problem;
  }
}

async function readWhole(
  readPart: PdfSource['readPart'],
  begin: number,
  end: number,
): Promise<Uint8Array> {
  const whole = new Uint8Array(end - begin);
  for (let start = begin; start < end; start += largestPart) {
    const part = await readPart(start, Math.min(largestPart, end - start));
    whole.set(part, start - begin);
  }
  return whole;
}
