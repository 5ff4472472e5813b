import { insertDuplicates, insertReplacements } from '@electron/database/queries/importReplacement';
import {
  insertQuestions,
  insertResponses,
  listResponseRows,
  replaceResponse,
  type ResponseRows,
} from '@electron/database/queries/survey';
import {
  insertTickets,
  listTicketRows,
  replaceTicket,
  ticketRow,
} from '@electron/database/queries/ticket';
import { unreachable } from '@shared/base/unreachable';
import type { ImportId } from '@shared/domain/ids';
import { takeConflicts, type ConflictChoice } from '@shared/import/decideConflicts';
import type {
  PlannedResponse,
  SurveyImportPlan,
  SurveyQuestion,
  TicketImportPlan,
} from '@shared/import/importPlan';
import type { WriteContext } from './employeePlaces';
import type { PlannedImport } from './planImport';
import { writeEmployees } from './writeEmployees';

/**
 * Writes all that the plan found new and every conflict that was decided for the file, inside the
 * transaction of the caller. Answers how many stored records were replaced.
 */
export async function writeImport(
  context: WriteContext,
  importId: ImportId,
  planned: PlannedImport,
  choices: readonly ConflictChoice[],
): Promise<number> {
  switch (planned.kind) {
    case 'staffList':
      return writeEmployees(context, importId, planned.plan, choices);
    case 'survey':
      return writeResponses(context, importId, planned.plan, choices);
    case 'ticketExport':
      return writeTickets(context, importId, planned.plan, choices);
    default:
      return unreachable(planned);
  }
}

async function writeResponses(
  { db, newId }: WriteContext,
  importId: ImportId,
  plan: SurveyImportPlan,
  choices: readonly ConflictChoice[],
): Promise<number> {
  const { responses, questions, conflicts, duplicates } = plan;
  const { added, replacing } = takeConflicts(responses, conflicts, choices, identityOf);
  await insertQuestions(db, importId, questions);
  const rows = added.map((response) => ({ ...response, surveyResponseId: newId() }));
  await insertResponses(db, importId, rows, questions);
  await insertDuplicates(db, responseTable, importId, duplicates);
  const known = new Map(
    (await listResponseRows(db, replacing.map(identityOf))).map((each) => [
      each.row.identity,
      each,
    ]),
  );
  const replaced = replacing.flatMap((response) => {
    const before = known.get(response.identity);
    return before === undefined ? [] : [{ response, before }];
  });
  await insertReplacements(
    db,
    replaced.map(({ before }) => ({
      importId,
      recordId: before.row.surveyResponseId,
      before: JSON.stringify(before),
    })),
  );
  for (const { response, before } of replaced) {
    await replaceResponse(db, responseRows(importId, response, before, questions));
  }
  return replaced.length;
}

async function writeTickets(
  { db, newId }: WriteContext,
  importId: ImportId,
  plan: TicketImportPlan,
  choices: readonly ConflictChoice[],
): Promise<number> {
  const { tickets, conflicts, duplicates } = plan;
  const { added, replacing } = takeConflicts(tickets, conflicts, choices, identityOf);
  const rows = added.map((ticket) => ({ ...ticket, ticketId: newId() }));
  await insertTickets(db, importId, rows);
  await insertDuplicates(db, ticketTable, importId, duplicates);
  const known = new Map(
    (await listTicketRows(db, replacing.map(identityOf))).map((row) => [row.identity, row]),
  );
  const replaced = replacing.flatMap((ticket) => {
    const before = known.get(ticket.identity);
    return before === undefined ? [] : [{ ticket, before }];
  });
  await insertReplacements(
    db,
    replaced.map(({ before }) => ({
      importId,
      recordId: before.ticketId,
      before: JSON.stringify({ row: before }),
    })),
  );
  for (const { ticket, before } of replaced) {
    await replaceTicket(db, ticketRow(importId, { ...ticket, ticketId: before.ticketId }));
  }
  return replaced.length;
}

const responseTable = { table: 'surveyResponse', key: 'surveyResponseId' } as const;
const ticketTable = { table: 'ticket', key: 'ticketId' } as const;

function identityOf({ identity }: { readonly identity: string }): string {
  return identity;
}

/** The response of the file under the id of the one that it replaces. */
function responseRows(
  importId: ImportId,
  response: PlannedResponse,
  { row }: ResponseRows,
  questions: readonly SurveyQuestion[],
): ResponseRows {
  const { surveyResponseId, identity } = row;
  const scales = new Map(questions.map(({ key, scale }) => [key, scale]));
  const { employeeId, sourceId, contentHash, submittedAt, comment } = response;
  return {
    row: {
      surveyResponseId,
      importId,
      employeeId,
      sourceId,
      identity,
      contentHash,
      submittedAt,
      comment,
    },
    answers: response.answers.flatMap(({ questionKey, value }) => {
      const scale = scales.get(questionKey);
      if (value === null || scale === undefined) return [];
      return [{ surveyResponseId, questionKey, value, scaleMin: scale.min, scaleMax: scale.max }];
    }),
  };
}
