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
  findInterview,
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
  const appraisal = await getAppraisal(db, appraisalId);
  const { cycle, rows } = await readInterviews(db, appraisal.cycleId, today);
  const row = rows.find((each) => each.appraisalId === appraisalId);
  if (row === undefined) throw new AppError('notFound');
  const record = await findInterview(db, appraisalId);
  return {
    ...row,
    cycle,
    employeeId: appraisal.employeeId,
    unitName: appraisal.unitName,
    superiorName: appraisal.superiorName,
    version: record?.version ?? 1,
    content: record?.content ?? emptyInterview,
    earlier: await readEarlier(db, appraisal.employeeId, cycle.startsOn),
    versions: record === undefined ? [] : await listInterviewVersions(db, record.interviewId),
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

async function readEarlier(
  db: StoreHandle,
  employeeId: EmployeeId,
  before: string,
): Promise<InterviewEntry['earlier']> {
  const interviews = new Map(
    (await listInterviewsOf(db, employeeId)).map((each) => [each.appraisalId, each]),
  );
  const cycles = new Map((await listCycles(db)).map((cycle) => [cycle.cycleId, cycle]));
  const held = (await listAppraisalsOf(db, employeeId)).flatMap(({ appraisalId, cycleId }) => {
    const interview = interviews.get(appraisalId);
    const cycle = cycles.get(cycleId);
    return interview?.status === 'held' && cycle !== undefined && cycle.startsOn < before
      ? [{ interview, cycle }]
      : [];
  });
  const last = held.at(-1);
  if (last === undefined) return null;
  const { interview, cycle } = last;
  const result = (await readNewestResults(db, cycle.cycleId)).get(interview.appraisalId);
  return {
    cycle: { kind: cycle.kind, startsOn: cycle.startsOn },
    display: result?.display ?? null,
    grade: result?.grade ?? null,
    content: interview.content,
  };
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
