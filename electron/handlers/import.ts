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
import { insertMapping, listMappings } from '@electron/database/queries/mapping';
import { knownRecords, planRequest } from '@electron/evidence/planRequest';
import { previewImport } from '@electron/evidence/previewImport';
import { requireImportAllowed } from '@electron/evidence/requireCycleAllows';
import { undoImport } from '@electron/evidence/undoImport';
import { writeImport } from '@electron/evidence/writeImport';
import type { ImportSession, PreviewedFile } from '@electron/files/importSessions';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';
import type { DecidedAttribution } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import { importIdSchema, mappingIdSchema } from '@shared/domain/ids';
import type { FilePlan } from '@shared/import/filePlan';
import { nameKey } from '@shared/import/normaliseText';
import { missingColumn } from '@shared/import/recogniseTable';
import { ambiguousNames } from '@shared/import/requiredConfirmations';
import { mappingKey, toSavedMapping } from '@shared/import/savedMapping/savedMapping';
import { importIssueTable } from '@shared/sheets/importIssueTable';
import { translate } from '@shared/text/translate';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers, StoreContext } from './context';

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
    const { db, imports, shop, trail } = context;
    const { encoding, delimiter } = choices;
    const options = {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
    };
    const table = await imports.open(token, options);
    const mappings = await listMappings(db);
    const { recognition, origin } = await table.recognise({ kind, choices, mappings });
    const { attributions = [], conflicts } = choices;
    const auditSeq = trail.head().seq;
    const file = { kind, recognition, attributions, conflicts };
    const { plan, number } = await table.plan(await planRequest(db, file), knownRecords(db, kind));
    const { reading, sha256 } = table.outline;
    const { storeId } = shop;
    imports.keep(token, { ...file, storeId, auditSeq, sha256, options, planNumber: number });
    const { fileName, sizeBytes } = imports.get(token);
    return previewImport(db, { token, fileName, sizeBytes, reading, file, origin, plan });
  },

  'import.cancel': async ({ imports }, { token }) => {
    imports.cancel(token);
    return null;
  },

  'import.commit': async (context, { token }) => {
    const { db, newId, now, audit, imports, hashText, afterCommit, beforeCommit } = context;
    const session = imports.get(token);
    const file = previewedOf(session, context);
    const { recognition } = file;
    const missing = missingColumn(file.kind, recognition.columns);
    if (missing !== null && (file.kind === 'staffList' || missing !== 'importNoEmployeeColumn')) {
      throw new AppError(missing, { wanted: file.kind, found: 'unknown', headers: '' });
    }
    const { table, plan } = await planAgain(context, token, file);
    requireNamesDecided(plan);
    const writing = imports.beginWriting(token);
    const { counts, choices } = plan;
    const isTaken = choices.some(({ decision }) => decision === 'take');
    if (counts.new === 0 && !isTaken) throw new AppError('importNothingNew', { read: counts.read });
    const importId = importIdSchema.parse(newId());
    const attributions = decidedIn(plan, file.attributions);
    const importedAt = now();
    const fingerprint = hashText(mappingKey(recognition));
    await insertImport(db, {
      importId,
      kind: file.kind,
      fileName: session.fileName,
      fileHash: file.sha256,
      mapping: recognition,
      fingerprint,
      decisions: { attributions, conflicts: choices },
      counts,
      importedAt,
    });
    let written = 0;
    const replaced = await writeImport(context, importId, plan, table.parts(), (rows) => {
      written += rows;
      writing.tell(written, counts.new);
    });
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
    beforeCommit(writing.check);
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
    const { table } = await planAgain(context, token, previewedOf(session, context));
    const title = t('importIssueTable.title', { file: session.fileName.replace(/\.[^.]+$/u, '') });
    const path = await files.chooseTarget(`${title}.${format}`, locale);
    if (path === null) return null;
    const rows = importIssueTable(locale, await table.issues());
    const sheet = { name: t('importIssueTable.sheet'), rows };
    await files.write(path, format === 'csv' ? writeCsv(rows) : await writeXlsx([sheet]));
    return { fileName: basename(path) };
  },
};

/** What was previewed last. What was previewed in one shop was not previewed in another. */
function previewedOf({ previewed }: ImportSession, { shop }: StoreContext): PreviewedFile {
  if (previewed?.storeId !== shop.storeId) throw new AppError('importExpired');
  return previewed;
}

/** Throws importNameAmbiguous while a name may mean several employees: nobody is guessed. */
function requireNamesDecided(plan: FilePlan): void {
  if (plan.kind === 'staffList') return;
  const names = ambiguousNames(plan.mentions);
  if (names.length === 0) return;
  throw new AppError('importNameAmbiguous', { names: names.length });
}

/**
 * The plan that was shown, made once more where the store may have changed since. Throws
 * importExpired if the file was changed in the meantime.
 */
async function planAgain({ db, imports, trail }: StoreContext, token: string, file: PreviewedFile) {
  const table = await imports.open(token, file.options);
  if (table.outline.sha256 !== file.sha256) throw new AppError('importExpired');
  const isShown = table.lastPlan()?.number === file.planNumber;
  const shown = isShown && trail.head().seq === file.auditSeq ? table.lastPlan() : null;
  if (shown !== null) return { table, plan: shown.plan };
  const { plan } = await table.plan(await planRequest(db, file), knownRecords(db, file.kind));
  return { table, plan };
}

/** The decisions that concern this file; others may stem from an earlier reading of it. */
function decidedIn(
  plan: FilePlan,
  decided: readonly DecidedAttribution[],
): readonly DecidedAttribution[] {
  if (plan.kind === 'staffList') return [];
  const mentioned = new Set(plan.mentions.map(({ text }) => nameKey(text)));
  const last = new Map(decided.map((each) => [nameKey(each.text), each]));
  return [...last].filter(([key]) => mentioned.has(key)).map(([, each]) => each);
}
