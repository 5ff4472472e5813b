import type { Generated } from 'kysely';
import type { StoredBoolean, Unchangeable } from './columnTypes';
import type { CycleTables } from './cycleTables';
import type { DecisionTables } from './decisionTables';
import type { EventTables } from './eventTables';
import type { FeedbackTables } from './feedbackTables';
import type { HandOffTables } from './handOffTables';
import type {
  AttributionTable,
  ImportDuplicateTable,
  ImportReplacementTable,
  ImportTable,
  MappingTable,
  PaperResponseTable,
  PaperSurveyTable,
  SurveyAnswerTable,
  SurveyQuestionTable,
  SurveyResponseTable,
  TicketTable,
} from './importTables';
import type { PrivacyTables } from './privacyTables';

export interface ShopTable {
  shopId: Unchangeable<string>;
  name: string;
  isSample: StoredBoolean;
  createdAt: Unchangeable<string>;
}

export interface UserTable {
  userId: Unchangeable<string>;
  name: string;
  role: string;
  superiorName: string | null;
  createdAt: Unchangeable<string>;
  removedAt: string | null;
}

export interface AuditEntryTable {
  seq: Unchangeable<number>;
  epoch: Unchangeable<number>;
  prevHash: string;
  hash: string;
  deviceId: Unchangeable<string>;
  writtenAt: Unchangeable<string>;
  userId: Unchangeable<string>;
  callName: Unchangeable<string>;
  concept: Unchangeable<string | null>;
  conceptId: Unchangeable<string | null>;
  details: Unchangeable<string>;
  programVersion: Unchangeable<string>;
  schemaVersion: Unchangeable<number>;
}

export interface AuditRecordTable {
  family: Unchangeable<string>;
  recordId: Unchangeable<string>;
  seq: Unchangeable<number>;
  beforeHash: Unchangeable<string | null>;
  afterHash: Unchangeable<string | null>;
}

export interface AuditKeyTable {
  auditKeyId: Unchangeable<number>;
  secret: Unchangeable<string>;
}

export interface UnitTable {
  unitId: Unchangeable<string>;
  name: string;
  importId: string | null;
}

export interface PositionTable {
  positionId: Unchangeable<string>;
  name: string;
  importId: string | null;
}

export interface EmployeeTable {
  employeeId: Unchangeable<string>;
  employeeNo: string;
  name: string;
  status: string;
  unitId: string | null;
  positionId: string | null;
  superiorName: string | null;
  hiredOn: string | null;
  createdAt: Unchangeable<string>;
  changedAt: string;
  importId: string | null;
}

export interface EmployeeChangeTable {
  seq: Generated<number>;
  employeeId: Unchangeable<string>;
  field: Unchangeable<string>;
  before: string | null;
  after: Unchangeable<string | null>;
  importId: Unchangeable<string | null>;
  userId: Unchangeable<string>;
  changedAt: Unchangeable<string>;
}

export interface SchemeTable {
  schemeId: Unchangeable<string>;
  readyMadeKey: string | null;
  version: number;
  status: string;
  content: string;
  contentHash: string;
  createdAt: Unchangeable<string>;
  familyId: Unchangeable<string>;
  changedAt: string;
}

export interface PositionSchemeTable {
  positionId: string;
  schemeId: string;
}

export interface CycleTable {
  cycleId: Unchangeable<string>;
  kind: string;
  startsOn: string;
  endsOn: string;
  status: string;
  openedAt: Unchangeable<string>;
  scoredAt: string | null;
  version: Generated<number>;
}

export interface AppraisalTable {
  appraisalId: Unchangeable<string>;
  cycleId: Unchangeable<string>;
  employeeId: Unchangeable<string>;
  schemeId: string;
  employeeName: string;
  employeeNo: string;
  unitName: string | null;
  positionName: string;
  superiorName: string | null;
  hiredOn: string | null;
  createdAt: Unchangeable<string>;
}

export interface AppraisalScoreTable {
  appraisalId: Unchangeable<string>;
  version: Unchangeable<number>;
  schemeId: Unchangeable<string>;
  status: Unchangeable<string>;
  total: Unchangeable<string | null>;
  display: Unchangeable<string | null>;
  grade: Unchangeable<string | null>;
  coefficient: Unchangeable<string | null>;
  evidence: Unchangeable<string>;
  tree: Unchangeable<string>;
  scoredAt: Unchangeable<string>;
}

export interface ReviewTable {
  reviewId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  source: Unchangeable<string>;
  place: Generated<number>;
  reviewerName: string;
  receivedOn: string | null;
  comment: string;
  status: string;
  changedAt: string;
}

export interface ReviewReturnTable {
  reviewId: Unchangeable<string>;
  number: Unchangeable<number>;
  reason: Unchangeable<string>;
  userId: Unchangeable<string>;
  returnedAt: Unchangeable<string>;
  correctedAt: string | null;
}

export interface RatingTable {
  reviewId: Unchangeable<string>;
  indicatorKey: Unchangeable<string>;
  kind: string;
  value: string | null;
  changedAt: string;
}

export interface MeasurementTable {
  appraisalId: Unchangeable<string>;
  measure: Unchangeable<string>;
  kind: string;
  numerator: string | null;
  denominator: string | null;
  value: string | null;
  changedAt: string;
}

export interface Tables
  extends CycleTables, DecisionTables, EventTables, FeedbackTables, HandOffTables, PrivacyTables {
  shop: ShopTable;
  user: UserTable;
  auditEntry: AuditEntryTable;
  auditRecord: AuditRecordTable;
  auditKey: AuditKeyTable;
  unit: UnitTable;
  position: PositionTable;
  employee: EmployeeTable;
  employeeChange: EmployeeChangeTable;
  scheme: SchemeTable;
  positionScheme: PositionSchemeTable;
  cycle: CycleTable;
  appraisal: AppraisalTable;
  appraisalScore: AppraisalScoreTable;
  review: ReviewTable;
  reviewReturn: ReviewReturnTable;
  rating: RatingTable;
  import: ImportTable;
  importReplacement: ImportReplacementTable;
  importDuplicate: ImportDuplicateTable;
  mapping: MappingTable;
  attribution: AttributionTable;
  surveyQuestion: SurveyQuestionTable;
  surveyResponse: SurveyResponseTable;
  surveyAnswer: SurveyAnswerTable;
  paperSurvey: PaperSurveyTable;
  paperResponse: PaperResponseTable;
  ticket: TicketTable;
  measurement: MeasurementTable;
}
