import type { AppraisalId, CycleId, EmployeeId, InterviewId, UserId } from '@shared/domain/ids';
import {
  interviewContentSchema,
  interviewStatusSchema,
  type InterviewContent,
  type InterviewStatus,
} from '@shared/domain/interview';
import type { StoreHandle } from '../open';

export interface InterviewRecord {
  readonly interviewId: InterviewId;
  readonly appraisalId: AppraisalId;
  readonly version: number;
  readonly status: InterviewStatus;
  readonly content: InterviewContent;
}

export interface HeldInterview {
  readonly interview: InterviewRecord;
  readonly employeeId: EmployeeId;
  readonly cycleId: CycleId;
}

/** A record as it was before it was taken up again. */
export interface InterviewVersionRecord {
  readonly version: number;
  readonly content: InterviewContent;
  readonly reason: string;
  readonly userName: string;
  readonly replacedAt: string;
}

/** The interviews of a cycle whose appraisals the connection may see. */
export async function listInterviews(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly InterviewRecord[]> {
  return readInterviews(
    db,
    db.selectFrom('appraisal').select('appraisalId').where('cycleId', '=', cycleId),
  );
}

export async function listInterviewsOf(
  db: StoreHandle,
  employeeId: EmployeeId,
): Promise<readonly InterviewRecord[]> {
  return readInterviews(
    db,
    db.selectFrom('appraisal').select('appraisalId').where('employeeId', '=', employeeId),
  );
}

/** The talks that were held with anybody, oldest cycle first. */
export async function listHeldInterviews(db: StoreHandle): Promise<readonly HeldInterview[]> {
  const held = new Map(
    (await readInterviews(db, appraisalIds(db))).map((each) => [each.appraisalId, each]),
  );
  const rows = await db
    .selectFrom('interview')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'interview.appraisalId')
    .innerJoin('cycle', 'cycle.cycleId', 'appraisal.cycleId')
    .select(['appraisal.appraisalId', 'appraisal.employeeId', 'appraisal.cycleId'])
    .where('interview.status', '=', 'held')
    .orderBy('cycle.startsOn')
    .orderBy('cycle.endsOn', 'desc')
    .execute();
  return rows.flatMap(({ appraisalId, employeeId, cycleId }) => {
    const interview = held.get(appraisalId as AppraisalId);
    if (interview === undefined) return [];
    return [{ interview, employeeId: employeeId as EmployeeId, cycleId: cycleId as CycleId }];
  });
}

export async function findInterview(
  db: StoreHandle,
  appraisalId: AppraisalId,
): Promise<InterviewRecord | undefined> {
  const [found] = await readInterviews(
    db,
    db.selectFrom('appraisal').select('appraisalId').where('appraisalId', '=', appraisalId),
  );
  return found;
}

async function readInterviews(
  db: StoreHandle,
  appraisals: ReturnType<typeof appraisalIds>,
): Promise<readonly InterviewRecord[]> {
  const rows = await db
    .selectFrom('interview')
    .selectAll()
    .where('appraisalId', 'in', appraisals)
    .execute();
  const steps = await db
    .selectFrom('interviewStep')
    .innerJoin('interview', 'interview.interviewId', 'interviewStep.interviewId')
    .selectAll('interviewStep')
    .where('interview.appraisalId', 'in', appraisals)
    .orderBy('interviewStep.number')
    .execute();
  const byInterview = Map.groupBy(steps, ({ interviewId }) => interviewId);
  return rows.map((row) => {
    const {
      interviewId,
      appraisalId,
      version,
      status,
      userId: _user,
      changedAt: _at,
      ...rest
    } = row;
    return {
      interviewId: interviewId as InterviewId,
      appraisalId: appraisalId as AppraisalId,
      version,
      status: interviewStatusSchema.parse(status),
      content: {
        ...rest,
        steps: (byInterview.get(interviewId) ?? []).map(
          ({ interviewId: _id, number: _number, ...step }) => step,
        ),
      },
    };
  });
}

function appraisalIds(db: StoreHandle) {
  return db.selectFrom('appraisal').select('appraisalId');
}

interface Change {
  readonly userId: UserId;
  readonly changedAt: string;
}

/** Writes the record anew or in place of what stood there. */
export async function saveInterview(
  db: StoreHandle,
  { interviewId, appraisalId, version, status, content }: InterviewRecord,
  change: Change,
): Promise<void> {
  const { steps, ...words } = content;
  const kept = { ...words, version, status, ...change };
  await db
    .insertInto('interview')
    .values({ interviewId, appraisalId, ...kept })
    .onConflict((conflict) => conflict.column('interviewId').doUpdateSet(kept))
    .execute();
  await db.deleteFrom('interviewStep').where('interviewId', '=', interviewId).execute();
  for (const [place, step] of steps.entries()) {
    await db
      .insertInto('interviewStep')
      .values({ interviewId, number: place + 1, ...step })
      .execute();
  }
}

export async function insertInterviewVersion(
  db: StoreHandle,
  { interviewId, version, content }: InterviewRecord,
  note: { readonly reason: string; readonly userId: UserId; readonly replacedAt: string },
): Promise<void> {
  await db
    .insertInto('interviewVersion')
    .values({ interviewId, version, content: JSON.stringify(content), ...note })
    .execute();
}

/** Earlier versions of the interviews of a cycle, newest first. */
export async function listInterviewVersions(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<ReadonlyMap<InterviewId, readonly InterviewVersionRecord[]>> {
  const rows = await db
    .selectFrom('interviewVersion')
    .innerJoin('interview', 'interview.interviewId', 'interviewVersion.interviewId')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'interview.appraisalId')
    .innerJoin('user', 'user.userId', 'interviewVersion.userId')
    .select([
      'interviewVersion.interviewId',
      'interviewVersion.version',
      'interviewVersion.content',
      'interviewVersion.reason',
      'interviewVersion.replacedAt',
      'user.name as userName',
    ])
    .where('appraisal.cycleId', '=', cycleId)
    .orderBy('interviewVersion.version', 'desc')
    .execute();
  const byInterview = Map.groupBy(rows, ({ interviewId }) => interviewId as InterviewId);
  return new Map(
    [...byInterview].map(([interviewId, versions]) => [
      interviewId,
      versions.map(({ interviewId: _id, content, ...row }) => ({
        ...row,
        content: interviewContentSchema.parse(JSON.parse(content)),
      })),
    ]),
  );
}
