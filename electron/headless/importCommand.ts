import type { ImportPreview } from '@shared/contract/import';
import { importKinds } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import { resolve } from 'node:path';
import { openShop, type HeadlessProgram } from './headlessProgram';
import { UsageError } from './output';

/** Reads a file, says what it holds, and writes it into the shop unless `--preview` is given. */
export async function runImport(headless: HeadlessProgram): Promise<unknown> {
  const { input, t, output } = headless;
  if (input.file === null) throw new UsageError(t('headless.needs', { option: 'FILE' }));
  await openShop(headless);
  const preview = await previewFile(headless, resolve(input.file));
  output.line(
    t('headless.importRead', {
      fileName: preview.fileName,
      shape: preview.shape,
      headerRow: preview.headerRow,
    }),
  );
  output.line(t('headless.importCounts', { ...preview.counts }));
  for (const { row, column, code, value } of preview.issues) {
    output.line(t('headless.importIssue', { row, column, code, value }));
  }
  const { token: _token, ...shown } = preview;
  if (input.isPreview) return { preview: shown, written: null };
  const written = await headless.call('import.commit', { token: preview.token });
  output.line(t('headless.importWritten'));
  return { preview: shown, written };
}

async function previewFile(headless: HeadlessProgram, path: string): Promise<ImportPreview> {
  const { input, t } = headless;
  const kind = importKinds.find((each) => each === input.kind);
  if (input.kind !== null && kind === undefined) {
    throw new UsageError(t('headless.needs', { option: `--kind ${importKinds.join('|')}` }));
  }
  headless.files.setNextFile(path);
  let refusal: unknown;
  for (const each of kind === undefined ? importKinds : [kind]) {
    const chosen = await headless.call('import.choose', { kind: each });
    if (chosen === null) throw new AppError('fileUnreadable', { reason: 'missing' });
    try {
      return await headless.call('import.preview', { token: chosen.token, kind: each });
    } catch (error) {
      // Without --kind every kind is tried; a damaged file is the same for all of them.
      const isOtherKind = error instanceof AppError && error.code.startsWith('import');
      if (!isOtherKind) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}
