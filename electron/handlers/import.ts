import { insertAttributions } from '@electron/database/queries/attribution';
import { listEmployees } from '@electron/database/queries/employee';
import {
  getImport,
  getImportWithMapping,
  insertImport,
  listImports,
  updateImportReplaced,
  updateImportUndone,
} from '@electron/database/queries/import';
import { insertMapping } from '@electron/database/queries/mapping';
import { planImport, type PlannedImport } from '@electron/evidence/planImport';
import { previewImport } from '@electron/evidence/previewImport';
import { recogniseFile } from '@electron/evidence/recogniseFile';
import { requireImportAllowed } from '@electron/evidence/requireCycleAllows';
import { undoImport } from '@electron/evidence/undoImport';
import { writeImport } from '@electron/evidence/writeImport';
import type { ImportSession } from '@electron/files/importSessions';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';
import type { DecidedAttribution } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import { importIdSchema, mappingIdSchema } from '@shared/domain/ids';
import { decideConflicts } from '@shared/import/decideConflicts';
import { nameKey } from '@shared/import/normaliseText';
import { missingColumn } from '@shared/import/recogniseTable';
import { mappingKey, toSavedMapping } from '@shared/import/savedMapping/savedMapping';
import { importIssueTable } from '@shared/sheets/importIssueTable';
import { translate } from '@shared/text/translate';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers, StoreContext } from './context';

type ReadFile = NonNullable<ImportSession['read']>;

export const importHandlers: Handlers<
  | 'import.choose'
  | 'import.paste'
  | 'import.preview'
  | 'import.cancel'
  | 'import.commit'
  | 'import.list'
  | 'import.details'
  | 'import.undo'
  | 'import.exportIssues'
> = {
  'import.choose': async ({ files, imports, settings }, { kind }) => {
    const path = await files.chooseFile(kind, settings.read().locale);
    if (path === null) return null;
    const { size } = await stat(path).catch(() => {
      throw new AppError('fileUnreadable', { reason: 'missing' });
    });
    const { token, fileName, sizeBytes } = imports.begin(
      files.grant(path),
      path,
      basename(path),
      size,
    );
    return { token, fileName, sizeBytes };
  },

  'import.paste': async ({ imports, newId, settings }, { text }) => {
    const name = translate(settings.read().locale)('dialog.pastedTable');
    const { token, fileName, sizeBytes } = imports.beginPasted(newId(), name, text);
    return { token, fileName, sizeBytes };
  },

  'import.preview': async (context, { token, kind, ...choices }) => {
    const { db, imports, shop } = context;
    const { encoding, delimiter } = choices;
    const { reading, sha256 } = await imports.parse(token, {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
    });
    const { recognition, origin } = await recogniseFile(context, reading, kind, choices);
    const read: ReadFile = {
      storeId: shop.storeId,
      kind,
      sha256,
      reading,
      recognition,
      attributions: choices.attributions ?? [],
      conflicts: choices.conflicts,
    };
    imports.keep(token, read);
    const { fileName, sizeBytes } = imports.get(token);
    const planned = await planImport(context, read);
    return previewImport(db, { token, fileName, sizeBytes, read, origin, planned });
  },

  'import.cancel': async ({ imports }, { token }) => {
    imports.cancel(token);
    return null;
  },

  'import.commit': async (context, { token }) => {
    const { db, newId, now, audit, imports, hashText, afterCommit } = context;
    const session = imports.get(token);
    const read = readOf(session, context);
    const { recognition } = read;
    const missing = missingColumn(read.kind, recognition.columns);
    if (missing !== null && (read.kind === 'staffList' || missing !== 'importNoEmployeeColumn')) {
      throw new AppError(missing, { wanted: read.kind, found: 'unknown', headers: '' });
    }
    // Planned again inside the transaction: the store may have changed since the preview.
    const planned = await planImport(context, read);
    const { counts, conflicts } = planned.plan;
    const choices = decideConflicts(conflicts, read.conflicts);
    const isTaken = choices.some(({ decision }) => decision === 'take');
    if (counts.new === 0 && !isTaken) throw new AppError('importNothingNew', { read: counts.read });
    const importId = importIdSchema.parse(newId());
    const attributions = decidedIn(planned, read.attributions);
    const importedAt = now();
    const fingerprint = hashText(mappingKey(recognition));
    await insertImport(db, {
      importId,
      kind: read.kind,
      fileName: session.fileName,
      fileHash: read.sha256,
      mapping: recognition,
      fingerprint,
      decisions: { attributions, conflicts: choices },
      counts,
      importedAt,
    });
    const replaced = await writeImport(context, importId, planned, choices);
    await requireImportAllowed(db, importId, 'replaced');
    await updateImportReplaced(db, importId, replaced);
    await insertAttributions(db, importId, attributions, importedAt);
    await insertMapping(db, {
      mappingId: mappingIdSchema.parse(newId()),
      fingerprint,
      fileName: session.fileName,
      content: toSavedMapping(recognition),
      importId,
      rememberedAt: importedAt,
    });
    audit({ concept: 'import', conceptId: importId, details: { added: counts.new, replaced } });
    afterCommit(() => imports.end(token));
    return getImport(db, importId);
  },

  'import.list': async ({ db }) => listImports(db),

  'import.details': async ({ db }, { importId }) => {
    const { record, fileHash, mapping, decisions } = await getImportWithMapping(db, importId);
    const names = new Map(
      (await listEmployees(db)).map(({ employeeId, name }) => [employeeId, name]),
    );
    return {
      ...record,
      fileHash,
      shape: mapping.shape,
      sheetName: mapping.sheetName,
      headerRow: mapping.headerRow,
      columns: mapping.columns,
      attributions: decisions.attributions.map(({ text, employeeId }) => ({
        text,
        employeeId,
        employeeName: employeeId === null ? null : (names.get(employeeId) ?? null),
      })),
      conflicts: decisions.conflicts,
    };
  },

  'import.undo': async (context, { importId }) => {
    const { db, now, audit } = context;
    const record = await getImport(db, importId);
    if (record.undoneAt !== null) throw new AppError('notFound');
    await requireImportAllowed(db, importId, 'brought');
    await undoImport(context, importId, record.kind);
    await updateImportUndone(db, importId, now());
    audit({ concept: 'import', conceptId: importId, details: { undone: 1 } });
    return getImport(db, importId);
  },

  'import.exportIssues': async (context, { token, format }) => {
    const { files, settings, imports } = context;
    const session = imports.get(token);
    const { locale } = settings.read();
    const t = translate(locale);
    const planned = await planImport(context, readOf(session, context));
    const title = t('importIssueTable.title', { file: session.fileName.replace(/\.[^.]+$/u, '') });
    const path = await files.chooseTarget(`${title}.${format}`, locale);
    if (path === null) return null;
    const rows = importIssueTable(locale, planned.plan.issues);
    const sheet = { name: t('importIssueTable.sheet'), rows };
    await files.write(path, format === 'csv' ? writeCsv(rows) : await writeXlsx([sheet]));
    return { fileName: basename(path) };
  },
};

/** What was previewed last. What was previewed in one shop was not previewed in another. */
function readOf({ read }: ImportSession, { shop }: StoreContext): ReadFile {
  if (read?.storeId !== shop.storeId) throw new AppError('importExpired');
  return read;
}

/** The decisions that concern this file; others may stem from an earlier reading of it. */
function decidedIn(
  planned: PlannedImport,
  decided: readonly DecidedAttribution[],
): readonly DecidedAttribution[] {
  if (planned.kind === 'staffList') return [];
  const mentioned = new Set(planned.plan.mentions.map(({ text }) => nameKey(text)));
  const last = new Map(decided.map((each) => [nameKey(each.text), each]));
  return [...last].filter(([key]) => mentioned.has(key)).map(([, each]) => each);
}
