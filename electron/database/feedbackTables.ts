import type { Unchangeable } from './tables';

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

/** Tables of what follows from results: talks, plans and pay. */
export interface FeedbackTables {
  interview: InterviewTable;
  interviewStep: InterviewStepTable;
  interviewVersion: InterviewVersionTable;
  feedbackRule: FeedbackRuleTable;
}
