import type { CandidateKind, YearResult } from '../domain/candidate';
import type { FeedbackRule } from '../domain/feedbackRule';
import type { EmployeeId } from '../domain/ids';
import { storeQuery } from './call';
import { nothing, overseers } from './inputs';

export interface CandidateRow {
  readonly employeeId: EmployeeId;
  readonly employeeNo: string;
  readonly name: string;
  readonly kinds: readonly CandidateKind[];
  /** Results of the years, newest first. */
  readonly years: readonly YearResult[];
}

export interface Candidates {
  readonly rule: FeedbackRule;
  /** How many years were scored in the shop. */
  readonly yearCycles: number;
  readonly rows: readonly CandidateRow[];
}

export const candidateCalls = {
  /** Who the results of the years propose, with the evidence; people decide. */
  'candidate.list': storeQuery({ roles: overseers, input: nothing }).returns<Candidates>(),
} as const;
