import { listAttributions } from '@electron/database/queries/attribution';
import { listEmployees } from '@electron/database/queries/employee';
import { listPositions } from '@electron/database/queries/position';
import { listKnownResponses } from '@electron/database/queries/survey';
import { listKnownTickets } from '@electron/database/queries/ticket';
import { listUnits } from '@electron/database/queries/unit';
import type { StoreHandle } from '@electron/database/open';
import { unreachable } from '@shared/base/unreachable';
import type { DecidedAttribution, ImportKind } from '@shared/contract/import';
import type { Employee } from '@shared/domain/employee';
import type {
  EmployeeImportPlan,
  KnownEmployee,
  SurveyImportPlan,
  TicketImportPlan,
} from '@shared/import/importPlan';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import type { Recognition } from '@shared/import/recognition';
import type { FileReading } from '@shared/import/table';

export type PlannedImport =
  | { readonly kind: 'staffList'; readonly plan: EmployeeImportPlan }
  | { readonly kind: 'survey'; readonly plan: SurveyImportPlan }
  | { readonly kind: 'ticketExport'; readonly plan: TicketImportPlan };

interface PlanContext {
  readonly db: StoreHandle;
  hashText(text: string): string;
}

export interface FileToPlan {
  readonly kind: ImportKind;
  readonly reading: FileReading;
  readonly recognition: Recognition;
  /** Decided for this file; they go before what is remembered. */
  readonly attributions: readonly DecidedAttribution[];
}

/** What writing a read file would change in the store as it is now. */
export async function planImport(
  { db, hashText }: PlanContext,
  read: FileToPlan,
): Promise<PlannedImport> {
  const { kind, reading, recognition } = read;
  const employees = (await listEmployees(db)).map(toKnown);
  const attributions = [...(await listAttributions(db)), ...read.attributions];
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
      const known = { reading, recognition, employees, responses, attributions, hashText };
      return { kind, plan: planSurveyImport(known) };
    }
    case 'ticketExport': {
      const tickets = await listKnownTickets(db);
      const known = { reading, recognition, employees, tickets, attributions, hashText };
      return { kind, plan: planTicketImport(known) };
    }
    default:
      return unreachable(kind);
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
