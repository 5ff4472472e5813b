import type { StoreHandle } from '@electron/database/open';
import {
  getAppraisal,
  listAppraisals,
  listAppraisalsOf,
  type AppraisalRecord,
} from '@electron/database/queries/appraisal';
import { getCycle, listCycles } from '@electron/database/queries/cycle';
import { getFeedbackRule } from '@electron/database/queries/feedbackRule';
import {
  listHeldInterviews,
  listInterviews,
  listInterviewsOf,
  listInterviewVersions,
  type InterviewRecord,
} from '@electron/database/queries/interview';
import type {
  EmployeeInterview,
  InterviewEntry,
  InterviewOverview,
  InterviewRow,
} from '@shared/contract/interview';
import { AppError } from '@shared/contract/result';
import type { AppraisalId, CycleId, EmployeeId } from '@shared/domain/ids';
import { emptyInterview, interviewDueOn, interviewGaps } from '@shared/domain/interview';
import type { GradeKey } from '@shared/domain/scheme';
import { localDay } from './localDay';
import { readDecided } from './readDecided';
import { remembered } from './remembered';

interface Result {
  readonly display: string | null;
  readonly grade: GradeKey | null;
  readonly scoredAt: string;
}

/** Everybody of a cycle with the state of the talk about the result. */
export async function readInterviews(
  db: StoreHandle,
  cycleId: CycleId,
  today: string,
): Promise<InterviewOverview> {
  const cycle = await getCycle(db, cycleId);
  const { interviewDays } = await getFeedbackRule(db);
  const results = await readNewestResults(db, cycleId);
  const interviews = new Map(
    (await listInterviews(db, cycleId)).map((each) => [each.appraisalId, each]),
  );
  const rows = (await listAppraisals(db, cycleId)).map((appraisal) =>
    toRow(
      { appraisal, result: results.get(appraisal.appraisalId), interviewDays, today },
      interviews.get(appraisal.appraisalId),
    ),
  );
  return { cycle, interviewDays, rows };
}

/** One record with the result it is about and the talk before it. */
export async function readInterview(
  db: StoreHandle,
  appraisalId: AppraisalId,
  today: string,
): Promise<InterviewEntry> {
  return createInterviewReader(db, today)(await getAppraisal(db, appraisalId));
}

/** Reads many records one after another; what they share is read once. */
export function createInterviewReader(
  db: StoreHandle,
  today: string,
): (appraisal: AppraisalRecord) => Promise<InterviewEntry> {
  const shared = remembered(async (cycleId: CycleId) => {
    const { cycle, rows } = await readInterviews(db, cycleId, today);
    return {
      cycle,
      rows: new Map(rows.map((row) => [row.appraisalId, row])),
      records: new Map((await listInterviews(db, cycleId)).map((each) => [each.appraisalId, each])),
      versions: await listInterviewVersions(db, cycleId),
    };
  });
  const results = remembered(async (cycleId: CycleId) => readNewestResults(db, cycleId));
  const held = remembered(async () => ({
    cycles: new Map((await listCycles(db)).map((cycle) => [cycle.cycleId, cycle])),
    heldOf: Map.groupBy(await listHeldInterviews(db), ({ employeeId }) => employeeId),
  }));

  async function readEarlier(
    employeeId: EmployeeId,
    before: string,
  ): Promise<InterviewEntry['earlier']> {
    const { cycles, heldOf } = await held('all');
    const last = (heldOf.get(employeeId) ?? []).findLast(({ cycleId }) => {
      const cycle = cycles.get(cycleId);
      return cycle !== undefined && cycle.startsOn < before;
    });
    const cycle = last === undefined ? undefined : cycles.get(last.cycleId);
    if (last === undefined || cycle === undefined) return null;
    const { interview } = last;
    const result = (await results(cycle.cycleId)).get(interview.appraisalId);
    return {
      cycle: { kind: cycle.kind, startsOn: cycle.startsOn },
      display: result?.display ?? null,
      grade: result?.grade ?? null,
      content: interview.content,
    };
  }

  return async ({ appraisalId, cycleId, employeeId, unitName, superiorName }) => {
    const { cycle, rows, records, versions } = await shared(cycleId);
    const row = rows.get(appraisalId);
    if (row === undefined) throw new AppError('notFound');
    const record = records.get(appraisalId);
    return {
      ...row,
      cycle,
      employeeId,
      unitName,
      superiorName,
      version: record?.version ?? 1,
      content: record?.content ?? emptyInterview,
      earlier: await readEarlier(employeeId, cycle.startsOn),
      versions: record === undefined ? [] : (versions.get(record.interviewId) ?? []),
    };
  };
}

/** Every talk of one person, newest first. */
export async function readInterviewsOf(
  db: StoreHandle,
  employeeId: EmployeeId,
): Promise<readonly EmployeeInterview[]> {
  const cycles = new Map((await listCycles(db)).map((cycle) => [cycle.cycleId, cycle]));
  const interviews = new Map(
    (await listInterviewsOf(db, employeeId)).map((each) => [each.appraisalId, each]),
  );
  return (await listAppraisalsOf(db, employeeId)).toReversed().flatMap((appraisal) => {
    const interview = interviews.get(appraisal.appraisalId);
    const cycle = cycles.get(appraisal.cycleId);
    if (interview === undefined || cycle === undefined) return [];
    const { cycleId, kind, startsOn } = cycle;
    const { content, status, appraisalId } = interview;
    return [
      {
        appraisalId,
        cycle: { cycleId, kind, startsOn },
        status,
        heldOn: content.heldOn,
        interviewerName: content.interviewerName,
        gaps: interviewGaps(content),
      },
    ];
  });
}

async function readNewestResults(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<ReadonlyMap<AppraisalId, Result>> {
  return new Map(
    [...(await readDecided(db, cycleId))].map(([appraisalId, { decided, score }]) => [
      appraisalId,
      { display: decided.display, grade: decided.grade, scoredAt: score.scoredAt },
    ]),
  );
}

interface RowFacts {
  readonly appraisal: AppraisalRecord;
  readonly result: Result | undefined;
  readonly interviewDays: number;
  readonly today: string;
}

function toRow(
  { appraisal, result, interviewDays, today }: RowFacts,
  interview: InterviewRecord | undefined,
): InterviewRow {
  const { appraisalId, employeeNo, employeeName, positionName } = appraisal;
  const content = interview?.content ?? emptyInterview;
  const status = interview?.status ?? 'none';
  const dueOn =
    result === undefined ? null : interviewDueOn(localDay(result.scoredAt), interviewDays);
  return {
    appraisalId,
    employeeNo,
    name: employeeName,
    positionName,
    display: result?.display ?? null,
    grade: result?.grade ?? null,
    status,
    heldOn: content.heldOn,
    interviewerName: content.interviewerName,
    gaps: interviewGaps(content),
    dueOn,
    isOverdue: status !== 'held' && dueOn !== null && dueOn < today,
  };
}
