import type { EmployeeId, SchemeId, UserId } from '@shared/domain/ids';
import { sql } from 'kysely';
import type { StoreHandle } from '../open';

/** That an employee signed a version of a scheme; a null day takes an earlier entry back. */
export interface StandardAcknowledgement {
  readonly employeeId: EmployeeId;
  readonly schemeId: SchemeId;
  readonly signedOn: string | null;
  readonly note: string;
}

/** Adds an entry; earlier ones stay beside it. */
export async function insertStandardAcknowledgement(
  db: StoreHandle,
  entry: StandardAcknowledgement & { readonly userId: UserId; readonly recordedAt: string },
): Promise<void> {
  const { employeeId, schemeId, signedOn, note, userId, recordedAt } = entry;
  await sql`INSERT INTO standardAcknowledgement
      (employeeId, schemeId, seq, signedOn, note, userId, recordedAt)
    SELECT ${employeeId}, ${schemeId}, coalesce(max(seq), 0) + 1, ${signedOn}, ${note},
      ${userId}, ${recordedAt}
    FROM standardAcknowledgement
    WHERE employeeId = ${employeeId} AND schemeId = ${schemeId}`.execute(db);
}

/** The newest entry of every employee and scheme. */
export async function listStandardAcknowledgements(
  db: StoreHandle,
): Promise<readonly StandardAcknowledgement[]> {
  const { rows } = await sql<StandardAcknowledgement>`
    SELECT employeeId, schemeId, signedOn, note FROM standardAcknowledgement AS entry
    WHERE seq = (SELECT max(seq) FROM standardAcknowledgement AS newest
      WHERE newest.employeeId = entry.employeeId AND newest.schemeId = entry.schemeId)`.execute(db);
  return rows;
}
