import { insertEmployee, listEmployees } from '@electron/database/queries/employee';
import {
  getImport,
  insertImport,
  listImports,
  updateImportUndone,
} from '@electron/database/queries/import';
import { insertPosition, listPositions } from '@electron/database/queries/position';
import {
  deleteResponsesOfImport,
  insertQuestions,
  insertResponses,
  listKnownResponses,
} from '@electron/database/queries/survey';
import {
  deleteTicketsOfImport,
  insertTickets,
  listKnownTickets,
} from '@electron/database/queries/ticket';
import { insertUnit, listUnits } from '@electron/database/queries/unit';
import { unreachable } from '@shared/base/unreachable';
import type { ImportPreview, ImportRecord } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { Employee } from '@shared/domain/employee';
import {
  employeeIdSchema,
  importIdSchema,
  positionIdSchema,
  unitIdSchema,
  type ImportId,
} from '@shared/domain/ids';
import type {
  EmployeeImportPlan,
  KnownEmployee,
  SurveyImportPlan,
  TicketImportPlan,
} from '@shared/import/importPlan';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import { recogniseTable } from '@shared/import/recogniseTable';
import type { ImportSession } from '@electron/files/importSessions';
import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import type { Handlers, StoreContext } from './context';

type Plan =
  | { readonly kind: 'staffList'; readonly plan: EmployeeImportPlan }
  | { readonly kind: 'survey'; readonly plan: SurveyImportPlan }
  | { readonly kind: 'ticketExport'; readonly plan: TicketImportPlan };

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
    const { size } = await stat(path);
    const { token, fileName, sizeBytes } = imports.begin(
      files.grant(path),
      path,
      basename(path),
      size,
    );
    return { token, fileName, sizeBytes };
  },

  'import.preview': async (context, { token, kind, encoding }) => {
    const { reading, sha256 } = await context.imports.parse(token, encoding);
    const read: ReadFile = { kind, sha256, reading, recognition: recogniseTable(reading, kind) };
    context.imports.keep(token, read);
    return toPreview(
      context.imports.get(token),
      read,
      await makePlan(context, read),
      await listEmployees(context.db),
    );
  },

  'import.cancel': async ({ imports }, { token }) => {
    imports.cancel(token);
    return null;
  },

  'import.commit': async (context, { token }) => {
    const { db, newId, now, audit, imports } = context;
    const session = imports.get(token);
    const { read } = session;
    if (read === null) throw new AppError('importExpired');
    // Planned again inside the transaction: the store may have changed since the preview.
    const planned = await makePlan(context, read);
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
    await write(context, importId, planned);
    audit({ concept: 'import', conceptId: importId, details: { added: counts.new } });
    imports.end(token);
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

async function makePlan({ db, hashText }: StoreContext, read: ReadFile): Promise<Plan> {
  const { kind, reading, recognition } = read;
  const employees = (await listEmployees(db)).map(toKnown);
  switch (kind) {
    case 'staffList': {
      const units = await listUnits(db);
      const positions = await listPositions(db);
      const plan = planEmployeeImport({
        reading,
        recognition,
        employees,
        unitPaths: units.map(({ name }) => name),
        positionNames: positions.map(({ name }) => name),
      });
      return { kind, plan };
    }
    case 'survey': {
      const responses = await listKnownResponses(db);
      const known = { reading, recognition, employees, responses, attributions: [], hashText };
      return { kind, plan: planSurveyImport(known) };
    }
    case 'ticketExport': {
      const tickets = await listKnownTickets(db);
      const known = { reading, recognition, employees, tickets, attributions: [], hashText };
      return { kind, plan: planTicketImport(known) };
    }
    default:
      return unreachable(kind);
  }
}

function toKnown(employee: Employee): KnownEmployee {
  const { employeeId, employeeNo, name, status, unitName, positionName, hiredOn } = employee;
  return { employeeId, employeeNo, name, status, unitPath: unitName, positionName, hiredOn };
}

async function write(context: StoreContext, importId: ImportId, planned: Plan): Promise<void> {
  const { db, newId } = context;
  switch (planned.kind) {
    case 'staffList':
      return writeEmployees(context, planned.plan);
    case 'survey': {
      const { questions, responses } = planned.plan;
      await insertQuestions(db, questions);
      const rows = responses.map((response) => ({ ...response, surveyResponseId: newId() }));
      return insertResponses(db, importId, rows, questions);
    }
    case 'ticketExport': {
      const rows = planned.plan.tickets.map((ticket) => ({ ...ticket, ticketId: newId() }));
      return insertTickets(db, importId, rows);
    }
    default:
      return unreachable(planned);
  }
}

async function writeEmployees(context: StoreContext, plan: EmployeeImportPlan): Promise<void> {
  const { db, newId, now } = context;
  for (const name of plan.newUnitPaths) {
    await insertUnit(db, unitIdSchema.parse(newId()), name);
  }
  for (const name of plan.newPositionNames) {
    await insertPosition(db, positionIdSchema.parse(newId()), name);
  }
  const units = new Map((await listUnits(db)).map(({ unitId, name }) => [name, unitId]));
  const positions = new Map(
    (await listPositions(db)).map(({ positionId, name }) => [name, positionId]),
  );
  for (const employee of plan.employees) {
    const { employeeNo, name, status, unitPath, positionName, hiredOn, superior } = employee;
    await insertEmployee(
      db,
      {
        employeeId: employeeIdSchema.parse(newId()),
        employeeNo,
        name,
        status,
        unitId: unitPath === null ? null : (units.get(unitPath) ?? null),
        positionId: positionName === null ? null : (positions.get(positionName) ?? null),
        superiorName: superior,
        hiredOn,
      },
      now(),
    );
  }
}

function toPreview(
  session: ImportSession,
  { kind, reading, recognition }: ReadFile,
  planned: Plan,
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
  planned: Exclude<Plan, { kind: 'staffList' }>,
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
