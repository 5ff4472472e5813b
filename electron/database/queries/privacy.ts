import { erasureReasonSchema, type ErasureReason } from '@shared/domain/erasure';
import { employeeIdSchema, type EmployeeId, type UserId } from '@shared/domain/ids';
import { defaultRetention, type Retention } from '@shared/domain/retention';
import { sql } from 'kysely';
import { forSlices, inSlices, rowsPerSlice } from '../inSlices';
import type { StoreHandle } from '../open';
import { deleteReferring, readReferring, type StoredRow } from '../references';
import { deleteImportTraces, deleteNamedDecisions } from './erasure';

/** Everything in the store that belongs to one person, table by table, as it is stored. */
export type EmployeeRecords = Readonly<Record<string, readonly StoredRow[]>>;

/** Free text in which people may be named; what stands there in place of an erased name. */
const namingColumns: readonly (readonly [table: string, column: string])[] = [
  ['acknowledgement', 'amendmentReason'],
  ['acknowledgement', 'note'],
  ['acknowledgement', 'witnessName'],
  ['adjustment', 'approverName'],
  ['adjustment', 'decisionNote'],
  ['adjustment', 'reason'],
  ['appeal', 'content'],
  ['appealStep', 'note'],
  ['appealStep', 'doneByName'],
  ['appraisal', 'superiorName'],
  ['attendance', 'course'],
  ['calibration', 'aboveQuotaReason'],
  ['calibration', 'attendees'],
  ['calibration', 'note'],
  ['cycleTransition', 'reason'],
  ['employee', 'superiorName'],
  ['attachment', 'fileName'],
  ['attachment', 'removedReason'],
  ['event', 'note'],
  ['event', 'recordedBy'],
  ['event', 'reportedBy'],
  ['event', 'withdrawnReason'],
  ['eventChange', 'before'],
  ['eventLog', 'completedBy'],
  ['veto', 'confirmedBy'],
  ['veto', 'decidedBy'],
  ['veto', 'decision'],
  ['veto', 'matter'],
  ['veto', 'objection'],
  ['veto', 'proposedBy'],
  ['import', 'fileName'],
  ['handOffPackage', 'fileName'],
  ['import', 'mapping'],
  ['import', 'decisions'],
  ['importReplacement', 'before'],
  ['mapping', 'content'],
  ['mapping', 'fileName'],
  ['surveyQuestion', 'text'],
  ['actionPlan', 'shortfall'],
  ['actionPlan', 'reason'],
  ['actionPlan', 'support'],
  ['actionPlan', 'superiorName'],
  ['actionPlan', 'outcomeNote'],
  ['action', 'improvement'],
  ['action', 'situation'],
  ['action', 'target'],
  ['action', 'measure'],
  ['action', 'ownerName'],
  ['checkpoint', 'progress'],
  ['actionPlanExtension', 'reason'],
  ['actionPlanVersion', 'content'],
  ['actionPlanVersion', 'reason'],
  ['objective', 'aim'],
  ['objective', 'measure'],
  ['objective', 'target'],
  ['objective', 'result'],
  ['payout', 'reason'],
  ['publication', 'objectionsTo'],
  ['interview', 'place'],
  ['interview', 'interviewerName'],
  ['interview', 'successes'],
  ['interview', 'improvements'],
  ['interview', 'trainingWanted'],
  ['interview', 'opinion'],
  ['interview', 'helpWanted'],
  ['interview', 'comparison'],
  ['interview', 'remark'],
  ['interviewStep', 'target'],
  ['interviewStep', 'measure'],
  ['interviewStep', 'ownerName'],
  ['interviewVersion', 'content'],
  ['interviewVersion', 'reason'],
  ['recordVersion', 'content'],
  ['review', 'comment'],
  ['review', 'reviewerName'],
  ['standardAcknowledgement', 'note'],
  ['reviewReturn', 'reason'],
  ['surveyResponse', 'comment'],
  ['paperResponse', 'comment'],
];
const erasedName = '**';

export async function getRetention(db: StoreHandle): Promise<Retention> {
  const row = await db
    .selectFrom('retention')
    .select(['years', 'reviewedOn'])
    .where('retentionId', '=', 1)
    .executeTakeFirst();
  return row ?? defaultRetention;
}

export async function saveRetention(db: StoreHandle, retention: Retention): Promise<void> {
  await db
    .insertInto('retention')
    .values({ retentionId: 1, ...retention })
    .onConflict((conflict) => conflict.column('retentionId').doUpdateSet(retention))
    .execute();
}

/** How many appraisals each person has, and the last day on which they were used. */
export async function listUses(
  db: StoreHandle,
): Promise<ReadonlyMap<string, { readonly appraisals: number; readonly lastUsedOn: string }>> {
  const rows = await db
    .selectFrom('employee')
    .leftJoin('appraisal', 'appraisal.employeeId', 'employee.employeeId')
    .leftJoin('cycle', 'cycle.cycleId', 'appraisal.cycleId')
    .select(({ fn }) => [
      'employee.employeeId',
      'employee.changedAt',
      fn.count<number>('appraisal.appraisalId').as('appraisals'),
      fn.max('cycle.endsOn').as('endsOn'),
    ])
    .groupBy(['employee.employeeId', 'employee.changedAt'])
    .execute();
  return new Map(
    rows.map(({ employeeId, changedAt, appraisals, endsOn }) => {
      const changedOn = changedAt.slice(0, 10);
      const lastUsedOn = endsOn !== null && endsOn > changedOn ? endsOn : changedOn;
      return [employeeId, { appraisals, lastUsedOn }];
    }),
  );
}

export async function countErasures(db: StoreHandle): Promise<number> {
  const { count } = await db
    .selectFrom('erasure')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Who was erased, by id, in the order of the ids. */
export async function listErasures(
  db: StoreHandle,
): Promise<readonly Omit<NewErasure, 'userId'>[]> {
  const rows = await db
    .selectFrom('erasure')
    .select(['employeeId', 'reason', 'erasedAt'])
    .orderBy('employeeId')
    .execute();
  return rows.map(({ employeeId, reason, erasedAt }) => ({
    employeeId: employeeIdSchema.parse(employeeId),
    reason: erasureReasonSchema.parse(reason),
    erasedAt,
  }));
}

interface NewErasure {
  readonly employeeId: EmployeeId;
  readonly userId: UserId;
  readonly reason: ErasureReason;
  readonly erasedAt: string;
}

export async function insertErasure(db: StoreHandle, erasure: NewErasure): Promise<void> {
  await db.insertInto('erasure').values(erasure).execute();
}

/** Reads what belongs to a person by following every reference to them. */
export async function readEmployeeRecords(
  db: StoreHandle,
  employeeId: EmployeeId,
): Promise<EmployeeRecords> {
  return readReferring(db, 'employee', 'employeeId', [employeeId]);
}

/**
 * Deletes a person and all that is theirs alone. Answers and tickets of customers stay as rows that
 * name nobody. With `isOnlyOne` the name is also taken out of free text; it must not be where a
 * colleague has the same name. Works on a few rows at a time with room between them for the window.
 */
export async function deleteEmployee(
  db: StoreHandle,
  employeeId: EmployeeId,
  names: { readonly name: string; readonly isOnlyOne: boolean },
): Promise<void> {
  await inSlices(async () =>
    sql`UPDATE surveyResponse SET comment = NULL
      WHERE employeeId = ${employeeId} AND comment IS NOT NULL LIMIT ${rowsPerSlice}`.execute(db),
  );
  // Without its employee an objective would be the shop's.
  await deleteReferring(db, 'objective', 'employeeId', [employeeId]);
  await deleteImportTraces(db, employeeId);
  await deleteReferring(db, 'employee', 'employeeId', [employeeId]);
  await sql`DELETE FROM recordVersion WHERE instr(content, ${employeeId}) > 0`.execute(db);
  if (!names.isOnlyOne) return;
  await deleteNamedDecisions(db, names.name);
  for (const [table, column] of namingColumns) {
    await forSlices(db, table, async (rows) => {
      const isInSlice =
        rows === null ? sql`true` : sql`rowid > ${rows.after} AND rowid <= ${rows.last}`;
      await sql`UPDATE ${sql.table(table)}
        SET ${sql.ref(column)} = replace(${sql.ref(column)}, ${names.name}, ${erasedName})
        WHERE instr(${sql.ref(column)}, ${names.name}) > 0 AND ${isInSlice}`.execute(db);
    });
  }
}
