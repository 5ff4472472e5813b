import type { ActionPlanRecord } from '@electron/database/queries/actionPlan';
import type { AttendanceRecord } from '@electron/database/queries/attendance';
import { signatureState } from '@shared/domain/acknowledgement';
import { overdueItems } from '@shared/domain/actionPlan';
import type { AppraisalFact, PlanFact } from '@shared/domain/evidenceFile';
import { interviewGaps } from '@shared/domain/interview';
import type { FiledAppraisal } from './evidenceFile';

/** What may be missing from one appraisal of a file. */
export function appraisalFact(filed: FiledAppraisal, hasPlan: boolean): AppraisalFact {
  const { scored, interview, acknowledgements, signedSheets, appeals, events } = filed;
  const result = {
    scoreVersion: scored?.score.version ?? 0,
    adjustmentId: scored?.adjustment?.adjustmentId ?? null,
  };
  return {
    isScored: scored !== null,
    isProvisional: scored !== null && scored.tree.status !== 'final',
    hasFailed: scored?.decided.grade === 'fail',
    signature: signatureState(acknowledgements.at(-1), result),
    hasSignedSheet: signedSheets.length > 0,
    hasOpenAppeal: appeals.some(({ status }) => status === 'received' || status === 'accepted'),
    hasOpenVeto: events.some(
      ({ veto }) => veto !== null && veto.status !== 'upheld' && veto.status !== 'withdrawn',
    ),
    interview: interview?.status ?? 'none',
    isInterviewSigned:
      interview !== undefined && !interviewGaps(interview.content).includes('signatures'),
    hasPlan,
  };
}

/** What may be missing from one plan of a file. */
export function planFact(
  { status, content, reappraisalCycleId }: ActionPlanRecord,
  {
    appraisals,
    attended,
    today,
  }: {
    readonly appraisals: readonly FiledAppraisal[];
    readonly attended: readonly AttendanceRecord[];
    readonly today: string;
  },
): PlanFact {
  const second = appraisals.find(({ cycle }) => cycle.cycleId === reappraisalCycleId);
  return {
    status,
    isSigned: content.employeeSignedOn !== null && content.superiorSignedOn !== null,
    isOverdue: overdueItems(status, content, today).length > 0,
    hasTraining: attended.some(
      ({ attendedOn }) => content.startsOn <= attendedOn && attendedOn <= content.endsOn,
    ),
    reappraisal:
      reappraisalCycleId === null
        ? 'none'
        : (second?.scored ?? null) === null
          ? 'awaited'
          : 'scored',
  };
}
