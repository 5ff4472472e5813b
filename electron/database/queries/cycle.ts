import { AppError } from '@shared/contract/result';
import { cycleKindSchema, cycleStatusSchema, type Cycle } from '@shared/domain/cycle';
import type { CycleTransition } from '@shared/domain/cycleTransition';
import type { CycleId, ImportId, UserId } from '@shared/domain/ids';
import { sql, type Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { CycleTable } from '../tables';

export async function insertCycle(db: StoreHandle, cycle: Cycle, openedAt: string): Promise<void> {
  await db
    .insertInto('cycle')
    .values({ ...cycle, openedAt })
    .execute();
}

export async function listCycles(db: StoreHandle): Promise<readonly Cycle[]> {
  const rows = await db
    .selectFrom('cycle')
    .selectAll()
    .orderBy('startsOn', 'desc')
    .orderBy('openedAt', 'desc')
    .execute();
  return rows.map(toCycle);
}

export async function getCycle(db: StoreHandle, cycleId: CycleId): Promise<Cycle> {
  const row = await db
    .selectFrom('cycle')
    .selectAll()
    .where('cycleId', '=', cycleId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toCycle(row);
}

export async function updateCycle(
  db: StoreHandle,
  cycleId: CycleId,
  change: Partial<Pick<Cycle, 'status' | 'version' | 'scoredAt'>>,
): Promise<void> {
  await db.updateTable('cycle').set(change).where('cycleId', '=', cycleId).execute();
}

interface NewCycleTransition extends Omit<CycleTransition, 'userName'> {
  readonly cycleId: CycleId;
  readonly userId: UserId;
}

/** Keeps a step as the next one of its cycle. */
export async function insertCycleTransition(
  db: StoreHandle,
  { accepted, ...transition }: NewCycleTransition,
): Promise<void> {
  const { newest } = await db
    .selectFrom('cycleTransition')
    .select(({ fn }) => fn.max<number | null>('seq').as('newest'))
    .where('cycleId', '=', transition.cycleId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('cycleTransition')
    .values({ ...transition, seq: (newest ?? 0) + 1, accepted: JSON.stringify(accepted) })
    .execute();
}

/** Every step that the cycle took, newest first. */
export async function listCycleTransitions(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly CycleTransition[]> {
  const rows = await db
    .selectFrom('cycleTransition')
    .innerJoin('user', 'user.userId', 'cycleTransition.userId')
    .select([
      'cycleTransition.fromStatus',
      'cycleTransition.toStatus',
      'cycleTransition.reason',
      'cycleTransition.version',
      'cycleTransition.accepted',
      'cycleTransition.movedAt',
      'user.name as userName',
    ])
    .where('cycleTransition.cycleId', '=', cycleId)
    .orderBy('cycleTransition.seq', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    fromStatus: cycleStatusSchema.parse(row.fromStatus),
    toStatus: cycleStatusSchema.parse(row.toStatus),
    accepted: JSON.parse(row.accepted) as CycleTransition['accepted'],
  }));
}

/** The cycles in whose days records of an import lie, or lay before the import replaced them. */
export async function listCyclesOfImport(
  db: StoreHandle,
  importId: ImportId,
  which: 'brought' | 'replaced',
): Promise<readonly Cycle[]> {
  const replaced = sql<string>`SELECT substr(coalesce(json_extract(before, '$.row.submittedAt'),
      json_extract(before, '$.row.createdAt')), 1, 10) AS day
    FROM importReplacement WHERE importId = ${importId} AND before IS NOT NULL`;
  const brought = sql<string>`SELECT substr(submittedAt, 1, 10) AS day FROM surveyResponse
      WHERE importId = ${importId}
    UNION SELECT substr(createdAt, 1, 10) AS day FROM ticket WHERE importId = ${importId}`;
  const days = which === 'brought' ? sql`${brought} UNION ${replaced}` : replaced;
  const { rows } = await sql<Selectable<CycleTable>>`SELECT * FROM cycle
    WHERE EXISTS (SELECT 1 FROM (${days}) WHERE day BETWEEN startsOn AND endsOn)`.execute(db);
  return rows.map(toCycle);
}

/** The cycles that appraisals of these ids belong to; unknown ids belong to none. */
export async function listCyclesOfAppraisals(
  db: StoreHandle,
  appraisalIds: readonly string[],
): Promise<readonly Cycle[]> {
  const rows = await db
    .selectFrom('cycle')
    .selectAll()
    .where('cycleId', 'in', ({ selectFrom }) =>
      selectFrom('appraisal')
        .select('appraisal.cycleId')
        .where(
          sql<boolean>`appraisalId IN (SELECT value FROM json_each(${JSON.stringify(appraisalIds)}))`,
        ),
    )
    .execute();
  return rows.map(toCycle);
}

function toCycle(row: Selectable<CycleTable>): Cycle {
  return {
    cycleId: row.cycleId as CycleId,
    kind: cycleKindSchema.parse(row.kind),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    status: cycleStatusSchema.parse(row.status),
    version: row.version,
    scoredAt: row.scoredAt,
  };
}
