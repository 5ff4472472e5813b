import { createPrinter, printPartition } from '@electron/pdf/printer';
import type { PrintJob } from '@electron/pdf/printJob';
import { createPrintDocuments } from '@electron/pdf/printDocuments';
import { renderSheet } from '@electron/pdf/renderSheet';
import { programScheme, registerProgramScheme } from '@electron/protocol';
import { secureProgram } from '@electron/security';
import { openPrintWindow } from '@electron/windows/printWindow';
import { app, session } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cancelledJob } from './cancelledJob';

/*
 * Electron's main process for print.test.ts: prints the jobs of a folder with the printer of the
 * program and leaves one PDF per job, and what was loaded and how long it took in report.json.
 */

const folder = process.env['PRINT_FOLDER'] ?? '';
const fontFolder = process.env['PRINT_FONTS'] ?? '';

registerProgramScheme();
secureProgram();
app.on('window-all-closed', () => undefined);
// Electron is ready only after this module was evaluated, so nothing may be awaited at its top.
void app.whenReady().then(printAll);

async function printAll(): Promise<void> {
  // Jobs are plain data, written by the test as JSON.
  const jobs = JSON.parse(readFileSync(join(folder, 'jobs.json'), 'utf8')) as readonly {
    readonly name: string;
    readonly job: PrintJob;
    readonly isPlain?: boolean;
  }[];
  const progress: string[] = [];
  const failed: string[] = [];
  let running = '';
  const printer = createPrinter({
    fontFolder,
    onProgress: (done, total) => {
      progress.push(`${done}/${total}`);
      if (running === cancelledJob && done > 0) printer.cancel();
    },
  });
  const loaded: string[] = [];
  const refused: string[] = [];
  const { webRequest } = session.fromPartition(printPartition);
  webRequest.onCompleted(({ url }) => loaded.push(url));
  webRequest.onErrorOccurred(({ url, error }) => {
    // The window of a job that is given up may still be loading.
    const isGivenUp = running === cancelledJob && error === 'net::ERR_ABORTED';
    if (!isGivenUp) refused.push(url);
  });

  const milliseconds: Record<string, number> = {};
  const megabytes: Record<string, number> = {};
  let largest = 0;
  setInterval(() => {
    largest = Math.max(largest, ...rendererMegabytes());
  }, 20).unref();
  for (const { name, job, isPlain = false } of jobs) {
    await untilNoWindow();
    const start = performance.now();
    running = name;
    largest = 0;
    await (isPlain ? printPlainly(job) : printer.print(job)).then(
      (pdf) => writeFileSync(join(folder, `${name}.pdf`), pdf),
      (error: unknown) =>
        failed.push(`${name}: ${error instanceof Error ? error.name : 'unknown'}`),
    );
    milliseconds[name] = Math.round(performance.now() - start);
    megabytes[name] = Math.round(largest);
  }
  await printer.close();
  writeFileSync(
    join(folder, 'report.json'),
    JSON.stringify({ milliseconds, megabytes, loaded, refused, failed, progress }),
  );
  app.exit(0);
}

/** The same document with nothing around it: one window, one page load, one PDF. */
async function printPlainly(job: PrintJob): Promise<Uint8Array> {
  const plain = session.fromPartition('plain');
  const documents = createPrintDocuments({ fontFolder });
  plain.protocol.handle(programScheme, (request) => documents.respond(request));
  const window = openPrintWindow(plain);
  try {
    await window.loadURL(documents.add(renderSheet(job)).url);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: false,
    });
  } finally {
    plain.protocol.unhandle(programScheme);
    window.destroy();
  }
}

/** The window of the job before may take a moment to be gone; its memory is not that of this one. */
async function untilNoWindow(): Promise<void> {
  const end = performance.now() + 5000;
  while (rendererMegabytes().length > 0 && performance.now() < end) {
    await new Promise((done) => setTimeout(done, 20));
  }
}

function rendererMegabytes(): readonly number[] {
  return app
    .getAppMetrics()
    .filter(({ type }) => type === 'Tab')
    .map(({ memory }) => memory.workingSetSize / 1024);
}
