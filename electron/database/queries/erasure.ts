import type { EmployeeId } from '@shared/domain/ids';
import { sql } from 'kysely';
import type { StoreHandle } from '../open';

/**
 * Takes out what imports remember about a person besides their records: how files called them, whom
 * such a text was decided to mean, and what stood in a customer's row before another file replaced it.
 * A row that an undone import brings back then names nobody.
 */
export async function deleteImportTraces(db: StoreHandle, employeeId: EmployeeId): Promise<void> {
  await sql`DELETE FROM attribution WHERE employeeId = ${employeeId}`.execute(db);
  await sql`UPDATE import SET decisions = json_set(decisions, '$.attributions', (
      SELECT json_group_array(json(each.value)) FROM json_each(decisions, '$.attributions') AS each
      WHERE each.value ->> '$.employeeId' IS NOT ${employeeId}))
    WHERE instr(decisions, ${employeeId}) > 0`.execute(db);
  await sql`UPDATE importReplacement
    SET before = json_set(before, '$.row.employeeId', NULL, '$.row.comment', NULL)
    WHERE before ->> '$.row.employeeId' = ${employeeId}`.execute(db);
}

/** Decisions on a text with the name in it: it is asked again who is meant. */
export async function deleteNamedDecisions(db: StoreHandle, name: string): Promise<void> {
  await sql`DELETE FROM attribution WHERE instr(text, ${name}) > 0`.execute(db);
}
