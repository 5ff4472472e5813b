import { session as sessions, type BrowserWindow, type WebContents } from 'electron';
import { programScheme } from '../protocol';
import { secureSession } from '../security';
import { openPrintWindow } from '../windows/printWindow';
import { createPrintDocuments } from './printDocuments';
import { countPages, joinParts, readPart, type PrintedPart } from './joinParts';
import { stampScans } from './stampScans';
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

/** A document in its window, with its fonts. */
interface Loaded {
  readonly window: BrowserWindow;
  readonly remove: () => void;
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
    const waiting = splitJob(job);
    let next = prepareAhead(waiting[0], signal);
    try {
      for (const [place, part] of waiting.entries()) {
        signal.throwIfAborted();
        const loaded = await next;
        // The window of the next part fetches its fonts while this one is printed.
        next = prepareAhead(waiting[place + 1], signal);
        parts.push(await printPart(part, loaded, signal));
        done += part.papers.length;
        onProgress(done, total);
      }
    } finally {
      void next.then(closeLoaded, () => undefined);
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1
      ? only.pdf
      : joinParts(parts.map(({ document }) => document));
  }

  /** A window with the papers of a part, not printed yet; null when there is no such part. */
  async function prepare(part: PrintJob | undefined, signal: AbortSignal): Promise<Loaded | null> {
    if (part === undefined) return null;
    // Only here, so that the program starts without React's server half and the charts.
    const { renderSheet } = await import('./renderSheet');
    return load(renderSheet(part), signal);
  }

  /** What goes wrong ahead of its turn is told when its turn comes. */
  function prepareAhead(part: PrintJob | undefined, signal: AbortSignal): Promise<Loaded | null> {
    const prepared = prepare(part, signal);
    prepared.catch(() => undefined);
    return prepared;
  }

  /** Papers of one page are right at once; longer ones are laid out again with what was counted. */
  async function printPart(
    part: PrintJob,
    loaded: Loaded | null,
    signal: AbortSignal,
  ): Promise<Printed> {
    const { paperNames, renderSheet } = await import('./renderSheet');
    const pdf = await printLoaded(loaded ?? (await load(renderSheet(part), signal)), signal);
    const document = await readPart(pdf);
    const totals = countPages(document, paperNames(part));
    // An index names the pages of what follows, so it is never right before they were counted.
    const hasIndex = part.papers.some(({ kind }) => kind === 'evidenceIndex');
    if (!hasIndex && totals.every((pages) => pages === 1)) return { pdf, document };
    const counted = await printLoaded(await load(renderSheet(part, totals), signal), signal);
    const filled = await readPart(counted);
    const hasScans = await stampScans(filled, part.papers, totals);
    return { pdf: hasScans ? await filled.save() : counted, document: filled };
  }

  /** Loads a document and its fonts into a window of its own. */
  async function load(html: string, signal: AbortSignal): Promise<Loaded> {
    const document = documents.add(html);
    const loaded = { window: openPrintWindow(session), remove: () => document.remove() };
    try {
      const { webContents } = loaded.window;
      await orBroken(webContents, signal, async () => {
        await loaded.window.loadURL(document.url);
        await untilFontsAreThere(webContents);
      });
      return loaded;
    } catch (problem) {
      closeLoaded(loaded);
      throw problem;
    }
  }

  async function printLoaded(loaded: Loaded, signal: AbortSignal): Promise<Uint8Array> {
    const { webContents } = loaded.window;
    try {
      return await orBroken(webContents, signal, async () => printContents(webContents));
    } finally {
      closeLoaded(loaded);
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

/** Chromium keeps what a large document took until its window is gone. */
function closeLoaded(loaded: Loaded | null): void {
  loaded?.remove();
  loaded?.window.destroy();
}

async function printContents(contents: WebContents): Promise<Uint8Array> {
  const before = await untilFontsAreThere(contents);
  const pdf = await contents.printToPDF(PDF_OPTIONS);
  // Laying out for paper may ask for one more slice of a font; what was waiting for it is blank.
  const after = await untilFontsAreThere(contents);
  return after === before ? pdf : contents.printToPDF(PDF_OPTIONS);
}

/**
 * Waits for the fonts of what is laid out, and answers how many there are. `javascript: false`
 * holds for pages; a script of ours in a world of its own still runs.
 */
async function untilFontsAreThere(contents: WebContents): Promise<number> {
  // What is not laid out yet has asked for no font.
  const code = `document.body.offsetHeight, document.fonts.ready.then((fonts) =>
    [...fonts].map(({ status }) => status).filter((status) => status !== 'unloaded'))`;
  const found: unknown = await contents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [
    { code },
  ]);
  const states: readonly unknown[] = Array.isArray(found) ? found : ['error'];
  const failed = states.filter((state) => state === 'error').length;
  if (failed > 0) throw new Error(`${failed} fonts of the sheet could not be read`);
  return states.length;
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
