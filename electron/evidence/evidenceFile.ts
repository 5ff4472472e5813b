import type { ActionPlanRecord } from '@electron/database/queries/actionPlan';
import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import type { AttendanceRecord } from '@electron/database/queries/attendance';
import type { InterviewRecord } from '@electron/database/queries/interview';
import type { AttachmentEntry, EventEntry } from '@shared/contract/event';
import type { EvidenceGapEntry } from '@shared/contract/evidenceFile';
import type { Acknowledgement } from '@shared/domain/acknowledgement';
import type { Appeal } from '@shared/domain/appeal';
import type { Cycle } from '@shared/domain/cycle';
import type { Employee } from '@shared/domain/employee';
import type { Scheme } from '@shared/domain/scheme';
import type { ScoredAppraisal } from './readResults';

/** A standard of the file: a version of a scheme, and whether the employee signed it. */
export interface FiledStandard {
  readonly scheme: Scheme;
  /** In which it counted, oldest first. */
  readonly cycles: readonly Cycle[];
  readonly signedOn: string | null;
  readonly note: string;
}

/** An appraisal of the file with everything that was recorded about it. */
export interface FiledAppraisal {
  readonly appraisal: AppraisalRecord;
  readonly cycle: Cycle;
  readonly scored: ScoredAppraisal | null;
  readonly acknowledgements: readonly Acknowledgement[];
  /** The sheet as it was signed: scans and photos. */
  readonly signedSheets: readonly AttachmentEntry[];
  readonly appeals: readonly Appeal[];
  /** On the days of the cycle, oldest first. */
  readonly events: readonly EventEntry[];
  readonly interview: InterviewRecord | undefined;
  /** Whether a plan names it as the second appraisal. */
  readonly isReappraisal: boolean;
}

/** Everything that belongs into the evidence file of one employee, oldest first. */
export interface EvidenceFile {
  readonly employee: Employee;
  readonly standards: readonly FiledStandard[];
  readonly appraisals: readonly FiledAppraisal[];
  readonly plans: readonly ActionPlanRecord[];
  readonly attended: readonly AttendanceRecord[];
  readonly gaps: readonly EvidenceGapEntry[];
}
