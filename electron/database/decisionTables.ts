import type { StoredBoolean, Unchangeable } from './columnTypes';

export interface AppealTable {
  appealId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  scoreVersion: Unchangeable<number>;
  receivedOn: Unchangeable<string>;
  content: Unchangeable<string>;
  wasInterviewed: Unchangeable<StoredBoolean | null>;
  appealUntil: Unchangeable<string | null>;
  acceptUntil: Unchangeable<string>;
  answerUntil: Unchangeable<string>;
  status: string;
  userId: Unchangeable<string>;
  enteredAt: Unchangeable<string>;
}

export interface AppealStepTable {
  appealId: Unchangeable<string>;
  number: Unchangeable<number>;
  kind: Unchangeable<string>;
  happenedOn: Unchangeable<string>;
  doneByName: Unchangeable<string>;
  note: Unchangeable<string>;
  outcome: Unchangeable<string | null>;
  userId: Unchangeable<string>;
  enteredAt: Unchangeable<string>;
}

export interface AdjustmentTable {
  adjustmentId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  scoreVersion: Unchangeable<number>;
  kind: Unchangeable<string>;
  before: Unchangeable<string>;
  after: Unchangeable<string>;
  reason: Unchangeable<string>;
  appealId: Unchangeable<string | null>;
  status: string;
  proposedBy: Unchangeable<string>;
  proposedAt: Unchangeable<string>;
  approverName: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
  decidedAt: string | null;
  decisionNote: string;
}

export interface AcknowledgementTable {
  acknowledgementId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  number: Unchangeable<number>;
  scoreVersion: Unchangeable<number>;
  adjustmentId: Unchangeable<string | null>;
  kind: Unchangeable<string>;
  signedOn: Unchangeable<string>;
  witnessName: Unchangeable<string>;
  note: Unchangeable<string>;
  amendmentReason: Unchangeable<string | null>;
  userId: Unchangeable<string>;
  enteredAt: Unchangeable<string>;
}

interface PublicationTable {
  publicationId: Unchangeable<string>;
  cycleId: Unchangeable<string>;
  cycleVersion: Unchangeable<number>;
  number: Unchangeable<number>;
  startsOn: Unchangeable<string>;
  endsOn: Unchangeable<string>;
  contents: Unchangeable<string>;
  objectionsTo: Unchangeable<string>;
  userId: Unchangeable<string>;
  enteredAt: Unchangeable<string>;
}

interface PublicationEntryTable {
  publicationId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  employeeName: Unchangeable<string>;
  unitName: Unchangeable<string | null>;
  positionName: Unchangeable<string>;
  grade: Unchangeable<string | null>;
  display: Unchangeable<string | null>;
}

interface CalibrationTable {
  calibrationId: Unchangeable<string>;
  cycleId: Unchangeable<string>;
  unitName: Unchangeable<string | null>;
  heldOn: Unchangeable<string>;
  attendees: Unchangeable<string>;
  note: Unchangeable<string>;
  aboveQuotaReason: Unchangeable<string | null>;
  userId: Unchangeable<string>;
  enteredAt: Unchangeable<string>;
}

interface ResultRuleTable {
  resultRuleId: Unchangeable<number>;
  appealDays: number;
  acceptDays: number;
  answerDays: number;
  publicationDays: number;
  daysOff: string;
  extraWorkdays: string;
  smallUnitSize: number;
  smallUnitCeiling: number;
  largerUnitCeiling: number;
  largerUnitShare: string | null;
  vetoPayout: string;
}

/** Tables of what people decide about results; most rows are written once and never changed. */
export interface DecisionTables {
  appeal: AppealTable;
  appealStep: AppealStepTable;
  adjustment: AdjustmentTable;
  acknowledgement: AcknowledgementTable;
  publication: PublicationTable;
  publicationEntry: PublicationEntryTable;
  calibration: CalibrationTable;
  resultRule: ResultRuleTable;
}
