import { z } from 'zod';
import type { AdjustmentId, AppealId, AppraisalId } from './ids';
import type { ResultRule } from './resultRule';
import { lastDayOfLimit } from './workCalendar';

const appealStatuses = ['received', 'accepted', 'rejected', 'decided', 'withdrawn'] as const;
export const appealStatusSchema = z.enum(appealStatuses);
export type AppealStatus = z.infer<typeof appealStatusSchema>;

/** Steps that follow the receipt; a correction adds to the file and changes nothing in it. */
const appealStepKinds = [
  'accepted',
  'rejected',
  'investigated',
  'mediated',
  'decided',
  'withdrawn',
  'corrected',
] as const;
export const appealStepKindSchema = z.enum(appealStepKinds);
export type AppealStepKind = z.infer<typeof appealStepKindSchema>;

export const appealOutcomeSchema = z.enum(['upheld', 'changed']);
/** The result stays as it was, or is adjusted. */
export type AppealOutcome = z.infer<typeof appealOutcomeSchema>;

/** One thing that happened with an appeal; never changed, only followed by another. */
export interface AppealStep {
  readonly number: number;
  readonly kind: AppealStepKind;
  readonly happenedOn: string;
  /** Who did it, as written on paper. */
  readonly doneByName: string;
  readonly note: string;
  readonly outcome: AppealOutcome | null;
  readonly userName: string;
  readonly enteredAt: string;
}

/** An employee's objection to a result. It stays in the file whatever becomes of it. */
export interface Appeal {
  readonly appealId: AppealId;
  readonly appraisalId: AppraisalId;
  readonly scoreVersion: number;
  readonly receivedOn: string;
  readonly content: string;
  /** Whether the result was talked over before; null if nobody said. */
  readonly wasInterviewed: boolean | null;
  /** Last day for an appeal when it came in; null if no window had begun. */
  readonly appealUntil: string | null;
  readonly acceptUntil: string;
  readonly answerUntil: string;
  readonly status: AppealStatus;
  readonly steps: readonly AppealStep[];
  readonly adjustmentId: AdjustmentId | null;
}

/** The last days for its acceptance and its answer, counted from its receipt. Source: C.8 sheet 4. */
export function appealDeadlines(
  receivedOn: string,
  rule: ResultRule,
): Pick<Appeal, 'acceptUntil' | 'answerUntil'> {
  return {
    acceptUntil: lastDayOfLimit(receivedOn, rule.acceptDays, rule),
    answerUntil: lastDayOfLimit(receivedOn, rule.answerDays, rule),
  };
}

const allowedSteps: Readonly<Record<AppealStatus, readonly AppealStepKind[]>> = {
  received: ['accepted', 'rejected', 'withdrawn', 'corrected'],
  accepted: ['investigated', 'mediated', 'decided', 'withdrawn', 'corrected'],
  rejected: ['accepted', 'corrected'],
  decided: ['corrected'],
  withdrawn: ['corrected'],
};

/** The steps that may follow; a rejected appeal may still be taken up. */
export function nextAppealSteps(status: AppealStatus): readonly AppealStepKind[] {
  return allowedSteps[status];
}

/** The status after a step; investigating, mediating and correcting leave it as it is. */
export function statusAfterStep(status: AppealStatus, kind: AppealStepKind): AppealStatus {
  switch (kind) {
    case 'accepted':
    case 'rejected':
    case 'decided':
    case 'withdrawn':
      return kind;
    case 'investigated':
    case 'mediated':
    case 'corrected':
      return status;
  }
}

/** Whether its decision is still owed. */
export function isOpenAppeal({ status }: Pick<Appeal, 'status'>): boolean {
  return status === 'received' || status === 'accepted';
}

/** Whether it came in after its window; never without one. */
export function isLateAppeal({
  receivedOn,
  appealUntil,
}: Pick<Appeal, 'receivedOn' | 'appealUntil'>): boolean {
  return appealUntil !== null && receivedOn > appealUntil;
}

/** Which answer is owed since before `today`; null if none is. */
export function overdueAnswer(
  { status, acceptUntil, answerUntil }: Pick<Appeal, 'status' | 'acceptUntil' | 'answerUntil'>,
  today: string,
): 'accept' | 'answer' | null {
  if (status === 'received' && today > acceptUntil) return 'accept';
  return isOpenAppeal({ status }) && today > answerUntil ? 'answer' : null;
}
