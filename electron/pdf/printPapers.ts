import { AppError } from '@shared/contract/result';
import type { PrintedSheets } from '@shared/contract/sheet';
import type { Locale } from '@shared/domain/locale';
import { auditMark } from '@shared/sheets/auditMark';
import { basename } from 'node:path';
import type { PrintJob } from './printJob';

/** What printing into a file needs of the program. */
export interface PrintSurroundings {
  readonly files: {
    chooseTarget(fileName: string, locale: Locale): Promise<string | null>;
    write(path: string, bytes: Uint8Array): Promise<void>;
    grant(path: string): string;
  };
  readonly settings: { read(): { readonly locale: Locale } };
  /** Missing where no store is open: what is printed then stands in no trail. */
  readonly trail?: { head(): { readonly hash: string } };
  print(job: PrintJob): Promise<Uint8Array>;
}

/**
 * Prints into the PDF that the user chooses; null if the dialog was closed.
 * @throws AppError `printCancelled` or `printFailed`; then nothing was written.
 */
export async function printPapers(
  { files, settings, trail, print }: PrintSurroundings,
  fileName: string,
  job: PrintJob,
): Promise<PrintedSheets | null> {
  const path = await files.chooseTarget(`${fileName}.pdf`, settings.read().locale);
  if (path === null) return null;
  const mark = auditMark(trail?.head().hash ?? '');
  const bytes = await print({ ...job, mark }).catch((error: unknown) => {
    const wasCancelled = error instanceof Error && error.name === 'AbortError';
    throw new AppError(wasCancelled ? 'printCancelled' : 'printFailed', {}, { cause: error });
  });
  await files.write(path, bytes);
  return {
    token: files.grant(path),
    fileName: basename(path),
    sheets: job.papers.length,
    sizeBytes: bytes.byteLength,
  };
}
