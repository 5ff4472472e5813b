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
import type { FilePlan, PlanPart } from '@shared/import/filePlan';
import type { PlannedResponse, SurveyQuestion } from '@shared/import/importPlan';
import type { WriteContext } from './employeePlaces';
import { writeEmployees } from './writeEmployees';

/**
 * Writes all that the plan found new and every conflict that was decided for the file, one part
 * after the other inside the transaction of the caller; `wrote` hears the rows of each. Answers how
 * many stored records were replaced.
 */
export async function writeImport(
  context: WriteContext,
  importId: ImportId,
  plan: FilePlan,
  parts: AsyncIterable<PlanPart>,
  wrote: (rows: number) => void,
): Promise<number> {
  const questions = plan.kind === 'survey' ? plan.questions : [];
  await insertQuestions(context.db, importId, questions);
  const nextId = recordIds(context.newId);
  let replaced = 0;
  for await (const part of parts) {
    switch (part.kind) {
      case 'staffList':
        replaced += await writeEmployees(context, importId, part.plan, plan.choices);
        break;
      case 'survey':
        replaced += await writeResponses({ ...context, newId: nextId }, importId, part, questions);
        wrote(part.added.length);
        break;
      case 'ticketExport':
        replaced += await writeTickets({ ...context, newId: nextId }, importId, part);
        wrote(part.added.length);
        break;
      default:
        return unreachable(part);
    }
  }
  return replaced;
}

/**
 * Ids that follow each other, so that the rows of an import lie side by side in the store; a new
 * beginning is drawn when the four last letters are used up.
 */
function recordIds(newId: () => string): () => string {
  let beginning = '';
  let count = 0;
  return () => {
    const place = count % 0x1_00_00;
    if (place === 0) beginning = newId();
    count += 1;
    return `${beginning}${place.toString(16).padStart(4, '0')}`;
  };
}

async function writeResponses(
  { db, newId }: WriteContext,
  importId: ImportId,
  { added, replacing, duplicates }: Extract<PlanPart, { readonly kind: 'survey' }>,
  questions: readonly SurveyQuestion[],
): Promise<number> {
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
  { added, replacing, duplicates }: Extract<PlanPart, { readonly kind: 'ticketExport' }>,
): Promise<number> {
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
