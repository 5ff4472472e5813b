import type { StoreContext } from '@electron/handlers/context';
import { AppError } from '@shared/contract/result';
import type { PrintedSheets } from '@shared/contract/sheet';
import { basename } from 'node:path';

/**
 * Prints a job where the user wants the PDF; null if the dialog was closed.
 * @param sheets how many sheets the job holds.
 */
export async function savePrint(
  { files, settings, print }: StoreContext,
  fileName: string,
  sheets: number,
  job: Parameters<StoreContext['print']>[0],
): Promise<PrintedSheets | null> {
  const path = await files.chooseTarget(fileName, settings.read().locale);
  if (path === null) return null;
  const bytes = await print(job).catch((error: unknown) => {
    throw new AppError('printFailed', {}, { cause: error });
  });
  await files.write(path, bytes);
  return {
    token: files.grant(path),
    fileName: basename(path),
    sheets,
    sizeBytes: bytes.byteLength,
  };
}
