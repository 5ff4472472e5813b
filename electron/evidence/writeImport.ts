import type { StoreHandle } from '@electron/database/open';
import { insertEmployee } from '@electron/database/queries/employee';
import { insertPosition, listPositions } from '@electron/database/queries/position';
import { insertQuestions, insertResponses } from '@electron/database/queries/survey';
import { insertTickets } from '@electron/database/queries/ticket';
import { insertUnit, listUnits } from '@electron/database/queries/unit';
import { unreachable } from '@shared/base/unreachable';
import {
  employeeIdSchema,
  positionIdSchema,
  unitIdSchema,
  type ImportId,
} from '@shared/domain/ids';
import type { EmployeeImportPlan } from '@shared/import/importPlan';
import type { PlannedImport } from './planImport';

interface WriteContext {
  readonly db: StoreHandle;
  now(): string;
  newId(): string;
}

/** Writes all that the plan found new, inside the transaction of the caller. */
export async function writeImport(
  context: WriteContext,
  importId: ImportId,
  planned: PlannedImport,
): Promise<void> {
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

async function writeEmployees(context: WriteContext, plan: EmployeeImportPlan): Promise<void> {
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
