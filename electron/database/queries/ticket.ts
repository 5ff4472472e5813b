import type { EmployeeId, ImportId } from '@shared/domain/ids';
import type { KnownRecord, PlannedTicket } from '@shared/import/importPlan';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import { insertRows } from '../insertRows';
import { parameterChunks, recordsPerPage } from '../parameterChunks';
import type { TicketTable } from '../importTables';

/** Some tickets with an identity after this one, in their order; none when there are no more. */
export async function listKnownTickets(
  db: StoreHandle,
  after: string,
): Promise<readonly KnownRecord[]> {
  return db
    .selectFrom('ticket')
    .select(['identity', 'contentHash'])
    .where('identity', '>', after)
    .orderBy('identity')
    .limit(recordsPerPage)
    .execute();
}

export async function insertTickets(
  db: StoreHandle,
  importId: ImportId,
  tickets: readonly (PlannedTicket & { readonly ticketId: string })[],
): Promise<void> {
  await insertRows(
    db,
    'ticket',
    tickets.map((ticket) => ticketRow(importId, ticket)),
  );
}

export type TicketRow = Selectable<TicketTable>;

/** A planned ticket as a row of the store. */
export function ticketRow(
  importId: ImportId,
  ticket: PlannedTicket & { readonly ticketId: string },
): TicketRow {
  return {
    ticketId: ticket.ticketId,
    importId,
    employeeId: ticket.employeeId,
    identity: ticket.identity,
    contentHash: ticket.contentHash,
    ticketNo: ticket.ticketNo,
    createdAt: ticket.createdAt,
    respondedAt: ticket.respondedAt,
    resolvedAt: ticket.resolvedAt,
    firstResponseSeconds: ticket.firstResponseSeconds,
    resolutionSeconds: ticket.resolutionSeconds,
    isResolved: ticket.isResolved ? 1 : 0,
    isReopened: ticket.isReopened === null ? null : ticket.isReopened ? 1 : 0,
    satisfaction: ticket.satisfaction,
    satisfactionMin: ticket.satisfactionScale?.min ?? null,
    satisfactionMax: ticket.satisfactionScale?.max ?? null,
  };
}

/** The tickets with these identities. */
export async function listTicketRows(
  db: StoreHandle,
  identities: readonly string[],
): Promise<readonly TicketRow[]> {
  const found: TicketRow[] = [];
  for (const chunk of parameterChunks(identities, 1)) {
    found.push(
      ...(await db.selectFrom('ticket').selectAll().where('identity', 'in', chunk).execute()),
    );
  }
  return found;
}

/** Puts a ticket in the place of the one with the same id. */
export async function replaceTicket(db: StoreHandle, row: TicketRow): Promise<void> {
  const { ticketId, identity: _identity, ...content } = row;
  await db.updateTable('ticket').set(content).where('ticketId', '=', ticketId).execute();
}

export interface StoredTicket {
  readonly employeeId: EmployeeId | null;
  readonly createdAt: string | null;
  readonly respondedAt: string | null;
  readonly resolvedAt: string | null;
  readonly firstResponseSeconds: number | null;
  readonly resolutionSeconds: number | null;
  readonly isResolved: boolean;
  readonly isReopened: boolean | null;
  readonly satisfaction: string | null;
  readonly satisfactionScale: { readonly min: number; readonly max: number } | null;
}

/** Tickets that were opened between the two days, both included. */
export async function listTickets(
  db: StoreHandle,
  startsOn: string,
  endsOn: string,
): Promise<readonly StoredTicket[]> {
  const rows = await db
    .selectFrom('ticket')
    .selectAll()
    .where('createdAt', '>=', startsOn)
    .where('createdAt', '<=', `${endsOn}T23:59:59`)
    .orderBy('createdAt')
    .orderBy('identity')
    .execute();
  return rows.map((row) => ({
    employeeId: row.employeeId as EmployeeId | null,
    createdAt: row.createdAt,
    respondedAt: row.respondedAt,
    resolvedAt: row.resolvedAt,
    firstResponseSeconds: row.firstResponseSeconds,
    resolutionSeconds: row.resolutionSeconds,
    isResolved: row.isResolved === 1,
    isReopened: row.isReopened === null ? null : row.isReopened === 1,
    satisfaction: row.satisfaction,
    satisfactionScale:
      row.satisfactionMin === null || row.satisfactionMax === null
        ? null
        : { min: row.satisfactionMin, max: row.satisfactionMax },
  }));
}
