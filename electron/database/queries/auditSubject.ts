import type { AuditSubject } from '@shared/contract/auditEntry';
import { cycleKindSchema } from '@shared/domain/cycle';
import { reviewSourceSchema } from '@shared/domain/scheme';
import type { StoreHandle } from '../open';

/** The names today of what entries are about; null for a concept that has no name. */
export async function findAuditSubject(
  db: StoreHandle,
  concept: string,
  conceptId: string,
): Promise<AuditSubject | null> {
  switch (concept) {
    case 'employee':
      return named(
        await db
          .selectFrom('employee')
          .select('name')
          .where('employeeId', '=', conceptId)
          .executeTakeFirst(),
      );
    case 'actionPlan':
      return named(
        await db
          .selectFrom('actionPlan')
          .innerJoin('employee', 'employee.employeeId', 'actionPlan.employeeId')
          .select('employee.name')
          .where('actionPlanId', '=', conceptId)
          .executeTakeFirst(),
      );
    case 'objective':
      return named(
        await db
          .selectFrom('objective')
          .select('aim as name')
          .where('objectiveId', '=', conceptId)
          .executeTakeFirst(),
      );
    case 'user':
      return named(
        await db
          .selectFrom('user')
          .select('name')
          .where('userId', '=', conceptId)
          .executeTakeFirst(),
      );
    case 'import':
      return named(
        await db
          .selectFrom('import')
          .select('fileName as name')
          .where('importId', '=', conceptId)
          .executeTakeFirst(),
      );
    case 'cycle':
      return subjectOfCycle(db, conceptId);
    case 'review':
      return subjectOfReview(db, conceptId);
    case 'appraisal':
    case 'interview':
    case 'measurement':
      return subjectOfAppraisal(db, conceptId);
    default:
      return null;
  }
}

function named(row: { readonly name: string } | undefined): AuditSubject | null {
  return row === undefined ? null : { name: row.name, source: null, cycle: null };
}

async function subjectOfCycle(db: StoreHandle, cycleId: string): Promise<AuditSubject | null> {
  const row = await db
    .selectFrom('cycle')
    .select(['kind', 'startsOn'])
    .where('cycleId', '=', cycleId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { kind, startsOn } = row;
  return { name: null, source: null, cycle: { kind: cycleKindSchema.parse(kind), startsOn } };
}

async function subjectOfReview(db: StoreHandle, reviewId: string): Promise<AuditSubject | null> {
  const row = await db
    .selectFrom('review')
    .select(['appraisalId', 'source'])
    .where('reviewId', '=', reviewId)
    .executeTakeFirst();
  const subject = row === undefined ? null : await subjectOfAppraisal(db, row.appraisalId);
  if (row === undefined || subject === null) return null;
  return { ...subject, source: reviewSourceSchema.parse(row.source) };
}

async function subjectOfAppraisal(
  db: StoreHandle,
  appraisalId: string,
): Promise<AuditSubject | null> {
  const row = await db
    .selectFrom('appraisal')
    .innerJoin('cycle', 'cycle.cycleId', 'appraisal.cycleId')
    .select(['appraisal.employeeName', 'cycle.kind', 'cycle.startsOn'])
    .where('appraisalId', '=', appraisalId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { employeeName, kind, startsOn } = row;
  return {
    name: employeeName,
    source: null,
    cycle: { kind: cycleKindSchema.parse(kind), startsOn },
  };
}
