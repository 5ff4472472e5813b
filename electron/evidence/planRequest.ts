import type { StoreHandle } from '@electron/database/open';
import { listAttributions } from '@electron/database/queries/attribution';
import { listEmployees } from '@electron/database/queries/employee';
import { listPositions } from '@electron/database/queries/position';
import { listKnownResponses } from '@electron/database/queries/survey';
import { listKnownTickets } from '@electron/database/queries/ticket';
import { listUnits } from '@electron/database/queries/unit';
import type { DecidedAttribution, DecidedConflicts, ImportKind } from '@shared/contract/import';
import type { Employee } from '@shared/domain/employee';
import type { PlanRequest } from '@shared/import/filePlan';
import type { KnownEmployee, KnownRecord } from '@shared/import/importPlan';
import type { Recognition } from '@shared/import/recognition';

export interface FileToPlan {
  readonly kind: ImportKind;
  readonly recognition: Recognition;
  /** Decided for this file; they go before what is remembered. */
  readonly attributions: readonly DecidedAttribution[];
  readonly conflicts: DecidedConflicts | undefined;
}

/** What the process that plans an import must know of the store as it is now, but its records. */
export async function planRequest(db: StoreHandle, file: FileToPlan): Promise<PlanRequest> {
  const { kind, recognition, conflicts } = file;
  return {
    kind,
    recognition,
    employees: (await listEmployees(db)).map(toKnown),
    unitPaths: (await listUnits(db)).map(({ name }) => name),
    positionNames: (await listPositions(db)).map(({ name }) => name),
    attributions: [...(await listAttributions(db)), ...file.attributions],
    conflicts,
  };
}

/** The records of the store that rows of the file may repeat, a few at a time. */
export async function* knownRecords(
  db: StoreHandle,
  kind: ImportKind,
): AsyncGenerator<readonly KnownRecord[]> {
  if (kind === 'staffList') return;
  const list = kind === 'survey' ? listKnownResponses : listKnownTickets;
  let after = '';
  for (;;) {
    const some = await list(db, after);
    const last = some.at(-1);
    if (last === undefined) return;
    after = last.identity;
    yield some;
  }
}

/** An employee of the store as the rules of imports see one. */
export function toKnown(employee: Employee): KnownEmployee {
  const { employeeId, employeeNo, name, status, unitName, positionName, hiredOn } = employee;
  return {
    employeeId,
    employeeNo,
    name,
    status,
    unitPath: unitName,
    positionName,
    hiredOn,
    superior: employee.superiorName,
  };
}
