import { AppError } from '@shared/contract/result';
import type { Printout, SavedPrintout } from '@shared/contract/printout';
import type { Locale } from '@shared/domain/locale';
import { auditMark } from '@shared/sheets/auditMark';
import { basename } from 'node:path';
import type { PrintJob } from './printJob';
import type { Printouts } from './printouts';

/** What printing needs of the program. */
interface PrintSurroundings {
  /** Missing where no store is open: what is printed then stands in no trail. */
  readonly trail?: { head(): { readonly hash: string } };
  print(job: PrintJob): Promise<Uint8Array>;
}

/** What writing a PDF needs of the program. */
interface SaveSurroundings {
  readonly files: {
    chooseTarget(fileName: string, locale: Locale): Promise<string | null>;
    write(path: string, bytes: Uint8Array): Promise<void>;
    grant(path: string): string;
  };
  readonly settings: { read(): { readonly locale: Locale } };
}

/**
 * Prints into memory, for the window to show; nothing is written before somebody saves it.
 * @throws AppError `printCancelled` or `printFailed`.
 */
export async function printPapers(
  surroundings: PrintSurroundings & { readonly printouts: Printouts },
  fileName: string,
  job: PrintJob,
): Promise<Printout> {
  const bytes = await printBytes(surroundings, job);
  const file = `${fileName}.pdf`;
  return {
    token: surroundings.printouts.keep({ fileName: file, bytes }),
    fileName: file,
    sheets: job.papers.length,
    sizeBytes: bytes.byteLength,
  };
}

/**
 * Prints straight into the file that the user chooses; null if the dialog was closed.
 * @throws AppError `printCancelled` or `printFailed`; then nothing was written.
 */
export async function printIntoFile(
  surroundings: PrintSurroundings & SaveSurroundings,
  fileName: string,
  job: PrintJob,
): Promise<SavedPrintout | null> {
  const { files, settings } = surroundings;
  const path = await files.chooseTarget(`${fileName}.pdf`, settings.read().locale);
  if (path === null) return null;
  await files.write(path, await printBytes(surroundings, job));
  return { token: files.grant(path), fileName: basename(path) };
}

/** Writes what was printed where the user chooses; null if the dialog was closed. */
export async function savePrintout(
  surroundings: SaveSurroundings & { readonly printouts: Printouts },
  token: string,
): Promise<SavedPrintout | null> {
  const { files, settings, printouts } = surroundings;
  const { fileName, bytes } = printouts.get(token);
  const path = await files.chooseTarget(fileName, settings.read().locale);
  if (path === null) return null;
  await files.write(path, bytes);
  return { token: files.grant(path), fileName: basename(path) };
}

async function printBytes({ print, trail }: PrintSurroundings, job: PrintJob): Promise<Uint8Array> {
  const mark = auditMark(trail?.head().hash ?? '');
  return print({ ...job, mark }).catch((error: unknown) => {
    const wasCancelled = error instanceof Error && error.name === 'AbortError';
    throw new AppError(wasCancelled ? 'printCancelled' : 'printFailed', {}, { cause: error });
  });
}
