import { listEmployees } from '@electron/database/queries/employee';
import {
  getImport,
  insertImport,
  listImports,
  updateImportUndone,
} from '@electron/database/queries/import';
import { deleteResponsesOfImport } from '@electron/database/queries/survey';
import { deleteTicketsOfImport } from '@electron/database/queries/ticket';
import { planImport, type PlannedImport } from '@electron/evidence/planImport';
import { writeImport } from '@electron/evidence/writeImport';
import type { ImportSession } from '@electron/files/importSessions';
import type { ImportPreview, ImportRecord } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { Employee } from '@shared/domain/employee';
import { importIdSchema, type ImportId } from '@shared/domain/ids';
import { recogniseTable } from '@shared/import/recogniseTable';
import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import type { Handlers, StoreContext } from './context';

type ReadFile = NonNullable<ImportSession['read']>;

/** More findings than this are counted, not sent. */
const shownIssues = 200;

export const importHandlers: Handlers<
  | 'import.choose'
  | 'import.preview'
  | 'import.cancel'
  | 'import.commit'
  | 'import.list'
  | 'import.undo'
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

  'import.preview': async (context, { token, kind, ...options }) => {
    const { reading, sha256 } = await context.imports.parse(token, options);
    const { storeId } = context.shop;
    const recognition = recogniseTable(reading, kind);
    const read: ReadFile = { storeId, kind, sha256, reading, recognition };
    context.imports.keep(token, read);
    return toPreview(
      context.imports.get(token),
      read,
      await planImport(context, read),
      await listEmployees(context.db),
    );
  },

  'import.cancel': async ({ imports }, { token }) => {
    imports.cancel(token);
    return null;
  },

  'import.commit': async (context, { token }) => {
    const { db, newId, now, audit, imports, shop, afterCommit } = context;
    const session = imports.get(token);
    const { read } = session;
    // What was previewed in one shop was not previewed in another.
    if (read?.storeId !== shop.storeId) throw new AppError('importExpired');
    // Planned again inside the transaction: the store may have changed since the preview.
    const planned = await planImport(context, read);
    const { counts } = planned.plan;
    if (counts.new === 0) throw new AppError('importNothingNew', { read: counts.read });
    const importId = importIdSchema.parse(newId());
    await insertImport(db, {
      importId,
      kind: read.kind,
      fileName: session.fileName,
      fileHash: read.sha256,
      mapping: read.recognition,
      counts,
      importedAt: now(),
    });
    await writeImport(context, importId, planned);
    audit({ concept: 'import', conceptId: importId, details: { added: counts.new } });
    afterCommit(() => imports.end(token));
    return getImport(db, importId);
  },

  'import.list': async ({ db }) => listImports(db),

  'import.undo': async ({ db, now, audit }, { importId }) => undo(db, importId, now(), audit),
};

async function undo(
  db: StoreContext['db'],
  importId: ImportId,
  undoneAt: string,
  audit: StoreContext['audit'],
): Promise<ImportRecord> {
  const record = await getImport(db, importId);
  // Employees may already have appraisals; they are changed one by one, not as a list.
  if (record.kind === 'staffList' || record.undoneAt !== null) throw new AppError('notFound');
  await deleteResponsesOfImport(db, importId);
  await deleteTicketsOfImport(db, importId);
  await updateImportUndone(db, importId, undoneAt);
  audit({ concept: 'import', conceptId: importId, details: { undone: 1 } });
  return getImport(db, importId);
}

function toPreview(
  session: ImportSession,
  { kind, reading, recognition }: ReadFile,
  planned: PlannedImport,
  employees: readonly Employee[],
): ImportPreview {
  const { counts, issues, firstOn, lastOn } = planned.plan;
  const isStaffList = planned.kind === 'staffList';
  return {
    token: session.token,
    kind,
    fileName: session.fileName,
    sizeBytes: session.sizeBytes,
    format: reading.format,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    shape: recognition.shape,
    sheetName: recognition.sheetName,
    headerRow: recognition.headerRow,
    columns: recognition.columns,
    counts,
    firstOn,
    lastOn,
    droppedRows: recognition.droppedRows,
    notices: reading.notices,
    issues: issues.slice(0, shownIssues),
    issueCount: issues.length,
    newUnits: isStaffList ? planned.plan.newUnitPaths : [],
    newPositions: isStaffList ? planned.plan.newPositionNames : [],
    perEmployee: isStaffList ? [] : countPerEmployee(planned, employees),
  };
}

function countPerEmployee(
  planned: Exclude<PlannedImport, { kind: 'staffList' }>,
  employees: readonly Employee[],
): ImportPreview['perEmployee'] {
  const rows = planned.kind === 'survey' ? planned.plan.responses : planned.plan.tickets;
  const counts = Map.groupBy<string | null, { readonly employeeId: string | null }>(
    rows,
    ({ employeeId }) => employeeId,
  );
  const named = employees.map(({ employeeId, employeeNo, name }) => ({
    employeeNo,
    name,
    count: counts.get(employeeId)?.length ?? 0,
  }));
  const nobody = counts.get(null)?.length ?? 0;
  return [
    ...named.filter(({ count }) => count > 0),
    ...(nobody > 0 ? [{ employeeNo: null, name: '', count: nobody }] : []),
  ];
}
