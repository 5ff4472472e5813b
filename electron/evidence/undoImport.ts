import type { StoreHandle } from '@electron/database/open';
import { pause } from '@electron/database/pause';
import {
  deleteEmployeeChange,
  deleteEmployeesOfImport,
  listChangesOfImport,
  listEmployees,
  listEmployeesOnlyOfImport,
  passEmployeesOn,
  updateEmployee,
} from '@electron/database/queries/employee';
import {
  deleteRecordsOfImport,
  deleteTracesOfImport,
  findOtherHolder,
  findReplacement,
  listAllReplacements,
  listRecordIds,
  listReplacements,
  passRecordsOn,
  updateReplacement,
  type LaterReplacement,
  type RecordTable,
  type Replacement,
} from '@electron/database/queries/importReplacement';
import { releasePaperSurvey } from '@electron/database/queries/paperSurvey';
import { releasePositions } from '@electron/database/queries/position';
import { replaceResponse, type ResponseRows } from '@electron/database/queries/survey';
import { replaceTicket, type TicketRow } from '@electron/database/queries/ticket';
import { releaseUnits } from '@electron/database/queries/unit';
import type { ImportKind } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import { employeeValues } from '@shared/domain/employee';
import type { ImportId } from '@shared/domain/ids';

import { employeePlaces, type WriteContext } from './employeePlaces';
import { releaseQuestions } from './releaseQuestions';

/** A record as it is kept before it is replaced. */
interface KeptRecord {
  readonly row: { readonly contentHash: string; readonly importId: string };
}

/**
 * Leaves the store as if the import had never been made, whatever was imported since: records
 * that a later file holds as well stay for that file, and what a later file replaced stays as that
 * file has it. Works on a few records at a time with room between them for the window. Throws importInUse while employees of a staff list have appraisals or answers.
 */
export async function undoImport(
  context: WriteContext,
  importId: ImportId,
  kind: ImportKind,
): Promise<void> {
  const { db } = context;
  switch (kind) {
    case 'staffList':
      return undoStaffList(context, importId);
    case 'survey':
      await releasePaperSurvey(db, importId);
      await undoRecords(db, responses, importId);
      return releaseQuestions(db, importId);
    case 'ticketExport':
      return undoRecords(db, tickets, importId);
  }
}

interface Records extends RecordTable {
  readonly restore: (db: StoreHandle, before: string) => Promise<void>;
}

// What is restored was written by `keptRecord` from the rows themselves.
const responses: Records = {
  table: 'surveyResponse',
  key: 'surveyResponseId',
  restore: async (db, before) => replaceResponse(db, JSON.parse(before) as ResponseRows),
};
const tickets: Records = {
  table: 'ticket',
  key: 'ticketId',
  // As above.
  restore: async (db, before) =>
    replaceTicket(db, (JSON.parse(before) as { readonly row: TicketRow }).row),
};

async function undoRecords(db: StoreHandle, records: Records, importId: ImportId): Promise<void> {
  const passedOn = await passReplacementsOn(db, importId);
  let lastId = '';
  for (;;) {
    const recordIds = await listRecordIds(db, records, importId, lastId);
    const next = recordIds.at(-1);
    if (next === undefined) break;
    lastId = next;
    await passRecordsOn(db, records, importId, recordIds);
    await deleteRecordsOfImport(db, records, importId, recordIds);
    await pause();
  }
  let last: Replacement | undefined;
  do {
    const own = await listReplacements(db, importId, last?.recordId ?? '');
    for (const { recordId, before } of own) {
      if (before !== null && !passedOn.has(recordId)) await records.restore(db, before);
    }
    last = own.at(-1);
    await pause();
  } while (last !== undefined);
  while (await deleteTracesOfImport(db, importId)) await pause();
}

/**
 * What later imports replaced of this one is, from now on, what stood there before this one. Answers
 * these records: they stay as the later imports have them.
 */
async function passReplacementsOn(
  db: StoreHandle,
  importId: ImportId,
): Promise<ReadonlySet<string>> {
  const passedOn = new Set<string>();
  let last: LaterReplacement | null = null;
  for (;;) {
    const some = await listAllReplacements(db, importId, last);
    for (const { isOfImport, importId: laterId, recordId, before } of some) {
      if (!isOfImport) continue;
      passedOn.add(recordId);
      const own = await findReplacement(db, importId, recordId);
      const kept =
        own === undefined ? await heldElsewhere(db, importId, recordId, before) : own.before;
      await updateReplacement(db, { importId: laterId, recordId, before: kept });
    }
    last = some.at(-1) ?? null;
    if (last === null) return passedOn;
    await pause();
  }
}

/** The record as the import of another file would have brought it; null if none did. */
async function heldElsewhere(
  db: StoreHandle,
  importId: ImportId,
  recordId: string,
  before: string | null,
): Promise<string | null> {
  if (before === null) return null;
  // Written by this program before it replaced the record.
  const kept = JSON.parse(before) as KeptRecord;
  const holder = await findOtherHolder(db, importId, recordId, kept.row.contentHash);
  if (holder === undefined) return null;
  return JSON.stringify({ ...kept, row: { ...kept.row, importId: holder } });
}

async function undoStaffList(context: WriteContext, importId: ImportId): Promise<void> {
  const { db } = context;
  await passEmployeesOn(db, importId);
  const going = await listEmployeesOnlyOfImport(db, importId);
  const used = going.filter(({ hasData }) => hasData);
  if (used.length > 0) {
    throw new AppError('importInUse', { count: used.length, name: used[0]?.name ?? '' });
  }
  await undoChanges(context, importId);
  await deleteEmployeesOfImport(db, importId);
  await releaseUnits(db, importId);
  await releasePositions(db, importId);
  while (await deleteTracesOfImport(db, importId)) await pause();
}

/** Changed fields get their value before, unless they were changed again since. */
async function undoChanges(context: WriteContext, importId: ImportId): Promise<void> {
  const { db } = context;
  const changes = await listChangesOfImport(db, importId);
  if (changes.length === 0) return;
  const places = await employeePlaces(context, null);
  const employees = new Map((await listEmployees(db)).map((each) => [each.employeeId, each]));
  for (const [employeeId, ofEmployee] of Map.groupBy(changes, (each) => each.employeeId)) {
    const employee = employees.get(employeeId);
    if (employee === undefined) continue;
    let values = employeeValues(employee);
    for (const change of ofEmployee) {
      if (change.nextSeq === null) values = { ...values, [change.field]: change.before };
      await deleteEmployeeChange(db, change);
    }
    await updateEmployee(db, {
      employeeId,
      employeeNo: values.employeeNo ?? employee.employeeNo,
      name: values.name ?? employee.name,
      status: values.status === 'left' ? 'left' : 'active',
      unitId: await places.unit(values.unit),
      positionId: await places.position(values.position),
      superiorName: values.superior,
      hiredOn: values.hiredOn,
    });
  }
}
