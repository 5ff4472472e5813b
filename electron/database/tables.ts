import type { ColumnType, Generated } from 'kysely';
import type { HandOffTables } from './handOffTables';

/** Booleans and JSON are stored as SQLite has them; the query files convert. */
export type StoredBoolean = 0 | 1;
export type Unchangeable<Value> = ColumnType<Value, Value, never>;

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
  seq: Generated<number>;
  writtenAt: Unchangeable<string>;
  userId: Unchangeable<string>;
  callName: Unchangeable<string>;
  concept: Unchangeable<string | null>;
  conceptId: Unchangeable<string | null>;
  details: Unchangeable<string>;
  programVersion: Unchangeable<string>;
}

export interface UnitTable {
  unitId: Unchangeable<string>;
  name: string;
}

export interface PositionTable {
  positionId: Unchangeable<string>;
  name: string;
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
  reviewerName: string;
  receivedOn: string | null;
  comment: string;
  status: string;
  changedAt: string;
}

export interface RatingTable {
  reviewId: Unchangeable<string>;
  indicatorKey: Unchangeable<string>;
  kind: string;
  value: string | null;
  changedAt: string;
}

export interface ImportTable {
  importId: Unchangeable<string>;
  kind: Unchangeable<string>;
  fileName: Unchangeable<string>;
  fileHash: Unchangeable<string>;
  mapping: Unchangeable<string>;
  counts: Unchangeable<string>;
  importedAt: Unchangeable<string>;
  undoneAt: string | null;
}

export interface SurveyQuestionTable {
  questionKey: Unchangeable<string>;
  text: string;
  scaleMin: number;
  scaleMax: number;
}

export interface SurveyResponseTable {
  surveyResponseId: Unchangeable<string>;
  importId: Unchangeable<string>;
  employeeId: string | null;
  sourceId: Unchangeable<string | null>;
  identity: Unchangeable<string>;
  contentHash: Unchangeable<string>;
  submittedAt: Unchangeable<string | null>;
  comment: Unchangeable<string | null>;
}

export interface SurveyAnswerTable {
  surveyResponseId: Unchangeable<string>;
  questionKey: Unchangeable<string>;
  value: Unchangeable<string>;
  scaleMin: Unchangeable<number>;
  scaleMax: Unchangeable<number>;
}

export interface TicketTable {
  ticketId: Unchangeable<string>;
  importId: Unchangeable<string>;
  employeeId: string | null;
  identity: Unchangeable<string>;
  contentHash: Unchangeable<string>;
  ticketNo: Unchangeable<string | null>;
  createdAt: Unchangeable<string | null>;
  respondedAt: Unchangeable<string | null>;
  resolvedAt: Unchangeable<string | null>;
  firstResponseSeconds: Unchangeable<number | null>;
  resolutionSeconds: Unchangeable<number | null>;
  isResolved: Unchangeable<StoredBoolean>;
  isReopened: Unchangeable<StoredBoolean | null>;
  satisfaction: Unchangeable<string | null>;
  satisfactionMin: Unchangeable<number | null>;
  satisfactionMax: Unchangeable<number | null>;
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

export interface Tables extends HandOffTables {
  shop: ShopTable;
  user: UserTable;
  auditEntry: AuditEntryTable;
  unit: UnitTable;
  position: PositionTable;
  employee: EmployeeTable;
  scheme: SchemeTable;
  positionScheme: PositionSchemeTable;
  cycle: CycleTable;
  appraisal: AppraisalTable;
  appraisalScore: AppraisalScoreTable;
  review: ReviewTable;
  rating: RatingTable;
  import: ImportTable;
  surveyQuestion: SurveyQuestionTable;
  surveyResponse: SurveyResponseTable;
  surveyAnswer: SurveyAnswerTable;
  ticket: TicketTable;
  measurement: MeasurementTable;
}
