import type { Unchangeable } from './columnTypes';

interface InterviewTable {
  interviewId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  version: number;
  status: string;
  heldOn: string | null;
  place: string;
  interviewerName: string;
  successes: string;
  improvements: string;
  trainingWanted: string;
  opinion: string;
  helpWanted: string;
  comparison: string;
  remark: string;
  employeeSignedOn: string | null;
  interviewerSignedOn: string | null;
  userId: string;
  changedAt: string;
}

interface InterviewStepTable {
  interviewId: Unchangeable<string>;
  number: Unchangeable<number>;
  target: string;
  measure: string;
  dueOn: string | null;
  ownerName: string;
}

interface InterviewVersionTable {
  interviewId: Unchangeable<string>;
  version: Unchangeable<number>;
  content: Unchangeable<string>;
  reason: Unchangeable<string>;
  userId: Unchangeable<string>;
  replacedAt: Unchangeable<string>;
}

interface FeedbackRuleTable {
  feedbackRuleId: Unchangeable<number>;
  interviewDays: number;
  excellentYears: number;
  raiseFrom: string;
}

interface ActionPlanTable {
  actionPlanId: Unchangeable<string>;
  employeeId: Unchangeable<string>;
  appraisalId: string | null;
  version: number;
  status: string;
  startsOn: string;
  endsOn: string;
  shortfall: string;
  reason: string;
  support: string;
  superiorName: string;
  agreedOn: string | null;
  employeeSignedOn: string | null;
  superiorSignedOn: string | null;
  outcome: string | null;
  outcomeNote: string;
  closedOn: string | null;
  reappraisalCycleId: string | null;
  objectiveId: string | null;
  userId: string;
  changedAt: string;
}

interface ObjectiveTable {
  objectiveId: Unchangeable<string>;
  parentId: string | null;
  unitId: string | null;
  employeeId: string | null;
  aim: string;
  measure: string;
  target: string;
  startsOn: string;
  dueOn: string;
  outcome: string | null;
  result: string;
  decidedOn: string | null;
  userId: string;
  changedAt: string;
}

interface ActionTable {
  actionPlanId: Unchangeable<string>;
  number: Unchangeable<number>;
  improvement: string;
  situation: string;
  target: string;
  measure: string;
  ownerName: string;
  dueOn: string | null;
  doneOn: string | null;
}

interface CheckpointTable {
  actionPlanId: Unchangeable<string>;
  number: Unchangeable<number>;
  dueOn: string;
  heldOn: string | null;
  progress: string;
  judgement: string | null;
  employeeSignedOn: string | null;
  superiorSignedOn: string | null;
}

interface ActionPlanExtensionTable {
  actionPlanId: Unchangeable<string>;
  number: Unchangeable<number>;
  endsOnBefore: Unchangeable<string>;
  endsOn: Unchangeable<string>;
  reason: Unchangeable<string>;
  userId: Unchangeable<string>;
  extendedAt: Unchangeable<string>;
}

interface ActionPlanVersionTable {
  actionPlanId: Unchangeable<string>;
  version: Unchangeable<number>;
  content: Unchangeable<string>;
  reason: Unchangeable<string>;
  userId: Unchangeable<string>;
  replacedAt: Unchangeable<string>;
}

interface PayoutInputTable {
  appraisalId: Unchangeable<string>;
  baseFen: number | null;
  positionCoefficient: string;
  daysDue: string | null;
  daysPresent: string | null;
  changedAt: string;
}

interface PayoutMethodTable {
  cycleId: Unchangeable<string>;
  method: string;
  poolFen: number | null;
}

interface PayoutTable {
  payoutId: Unchangeable<string>;
  cycleId: Unchangeable<string>;
  version: Unchangeable<number>;
  method: Unchangeable<string>;
  poolFen: Unchangeable<number | null>;
  reason: Unchangeable<string>;
  userId: Unchangeable<string>;
  fixedAt: Unchangeable<string>;
}

interface PayoutLineTable {
  payoutId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  scoreVersion: Unchangeable<number | null>;
  grade: Unchangeable<string | null>;
  coefficient: Unchangeable<string | null>;
  baseFen: Unchangeable<number>;
  positionCoefficient: Unchangeable<string>;
  daysDue: Unchangeable<string | null>;
  daysPresent: Unchangeable<string | null>;
  fen: Unchangeable<number>;
}

/** That an employee took a course on a day. */
export interface AttendanceTable {
  attendanceId: Unchangeable<string>;
  employeeId: Unchangeable<string>;
  dimensionKey: Unchangeable<string>;
  course: Unchangeable<string>;
  attendedOn: Unchangeable<string>;
  createdAt: Unchangeable<string>;
}

/** Points of a participant in one test of a course. */
export interface CourseTestTable {
  attendanceId: Unchangeable<string>;
  kind: Unchangeable<string>;
  before: string | null;
  after: string | null;
  changedAt: string;
}

/** Tables of what follows from results: talks, plans, courses and pay. */
export interface FeedbackTables {
  interview: InterviewTable;
  interviewStep: InterviewStepTable;
  interviewVersion: InterviewVersionTable;
  objective: ObjectiveTable;
  actionPlan: ActionPlanTable;
  action: ActionTable;
  checkpoint: CheckpointTable;
  actionPlanExtension: ActionPlanExtensionTable;
  actionPlanVersion: ActionPlanVersionTable;
  attendance: AttendanceTable;
  courseTest: CourseTestTable;
  payoutInput: PayoutInputTable;
  payoutMethod: PayoutMethodTable;
  payout: PayoutTable;
  payoutLine: PayoutLineTable;
  feedbackRule: FeedbackRuleTable;
}
