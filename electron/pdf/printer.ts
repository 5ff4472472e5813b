import { session as sessions, type WebContents } from 'electron';
import { programScheme } from '../protocol';
import { secureSession } from '../security';
import { openPrintWindow } from '../windows/printWindow';
import { createPrintDocuments, type PrintDocuments } from './printDocuments';
import { countPages, joinParts, readPart, type PrintedPart } from './joinParts';
import { splitJob, type PrintJob } from './printJob';

/** Name of the in-memory session of print windows; nothing of a sheet reaches the disk. */
export const printPartition = 'print';

const PDF_OPTIONS = {
  preferCSSPageSize: true,
  printBackground: true,
  // Tags make a file of many sheets seven times as large.
  generateTaggedPDF: false,
};

/** Any number other than those of pages and preloads: scripts here see the document, never run by it. */
const ISOLATED_WORLD = 990;

const LONGEST_MINUTES = 10;

/** A part of a job as it was printed, and as it was read back. */
interface Printed {
  readonly pdf: Uint8Array;
  readonly document: PrintedPart;
}

/** Turns sheets into PDF files, one job after the other. */
export interface Printer {
  /**
   * @throws Error if the window broke, a font could not be read or printing took too long; an
   * `AbortError` if it was cancelled.
   */
  print(job: PrintJob): Promise<Uint8Array>;
  /** Gives up the running job and those that wait. */
  cancel(): void;
  /** Waits for the running job; later ones are refused. */
  close(): Promise<void>;
}

/**
 * Makes the printer of the program; only one may exist. `fontFolder` holds fonts.css and what it
 * names. The `app` scheme must have been registered as privileged. `onProgress` is told when a job
 * starts and after each part of it.
 */
export function createPrinter({
  fontFolder,
  onProgress = () => undefined,
}: {
  readonly fontFolder: string;
  readonly onProgress?: (done: number, total: number) => void;
}): Printer {
  const documents = createPrintDocuments({ fontFolder });
  const session = sessions.fromPartition(printPartition);
  secureSession(session, programScheme);
  session.protocol.handle(programScheme, (request) => documents.respond(request));
  let isClosed = false;
  let cancelling = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  async function printNow(job: PrintJob, signal: AbortSignal): Promise<Uint8Array> {
    const total = job.papers.length;
    const parts: Printed[] = [];
    let done = 0;
    onProgress(done, total);
    for (const part of splitJob(job)) {
      signal.throwIfAborted();
      parts.push(await printPart(part, signal));
      done += part.papers.length;
      onProgress(done, total);
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1
      ? only.pdf
      : joinParts(parts.map(({ document }) => document));
  }

  /** Papers of one page are right at once; longer ones are laid out again with what was counted. */
  async function printPart(part: PrintJob, signal: AbortSignal): Promise<Printed> {
    // Only here, so that the program starts without React's server half and the charts.
    const { paperNames, renderSheet } = await import('./renderSheet');
    const pdf = await printDocument(renderSheet(part), signal);
    const document = await readPart(pdf);
    const totals = countPages(document, paperNames(part));
    // An index names the pages of what follows, so it is never right before they were counted.
    const hasIndex = part.papers.some(({ kind }) => kind === 'evidenceIndex');
    if (!hasIndex && totals.every((pages) => pages === 1)) return { pdf, document };
    const counted = await printDocument(renderSheet(part, totals), signal);
    return { pdf: counted, document: await readPart(counted) };
  }

  async function printDocument(html: string, signal: AbortSignal): Promise<Uint8Array> {
    const document = documents.add(html);
    const window = openPrintWindow(session);
    try {
      return await orBroken(window.webContents, signal, async () => {
        await window.loadURL(document.url);
        return printLoaded(window.webContents, documents);
      });
    } finally {
      document.remove();
      // Chromium keeps what a large document took until its window is gone.
      window.destroy();
    }
  }

  return {
    print(job) {
      if (isClosed) return Promise.reject(new Error('The printer was closed'));
      const { signal } = cancelling;
      const result = last.then(() => printNow(job, signal));
      last = result.catch(() => undefined);
      return result;
    },
    cancel() {
      cancelling.abort();
      cancelling = new AbortController();
    },
    async close() {
      isClosed = true;
      await last;
      if (session.protocol.isProtocolHandled(programScheme)) {
        session.protocol.unhandle(programScheme);
      }
    },
  };
}

async function printLoaded(contents: WebContents, documents: PrintDocuments): Promise<Uint8Array> {
  await untilFontsAreThere(contents);
  const before = documents.fontRequests();
  const pdf = await contents.printToPDF(PDF_OPTIONS);
  if (documents.fontRequests() === before) return pdf;
  // Laying out for paper asked for one more slice of a font; what was waiting for it is blank.
  await untilFontsAreThere(contents);
  return contents.printToPDF(PDF_OPTIONS);
}

/** `javascript: false` holds for pages; a script of ours in a world of its own still runs. */
async function untilFontsAreThere(contents: WebContents): Promise<void> {
  const code =
    "document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'error').length)";
  const failed: unknown = await contents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [
    { code },
  ]);
  if (failed !== 0) throw new Error(`${String(failed)} fonts of the sheet could not be read`);
}

/** The work, or an error as soon as its window breaks, it takes too long or is given up. */
async function orBroken<Result>(
  contents: WebContents,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`Printing took more than ${LONGEST_MINUTES} minutes`)),
    LONGEST_MINUTES * 60_000,
  );
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  contents.once('render-process-gone', (_event, { reason }) =>
    reject(new Error(`The print window ended: ${reason}`)),
  );
  try {
    return await Promise.race([work(), broken]);
  } finally {
    clearTimeout(timer);
  }
}
