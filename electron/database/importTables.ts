import type { StoredBoolean, Unchangeable } from './columnTypes';

export interface ImportTable {
  importId: Unchangeable<string>;
  kind: Unchangeable<string>;
  fileName: Unchangeable<string>;
  fileHash: Unchangeable<string>;
  mapping: Unchangeable<string>;
  counts: Unchangeable<string>;
  importedAt: Unchangeable<string>;
  undoneAt: string | null;
  fingerprint: Unchangeable<string | null>;
  decisions: Unchangeable<string>;
  replaced: number;
}

export interface ImportReplacementTable {
  importId: Unchangeable<string>;
  recordId: Unchangeable<string>;
  before: string | null;
}

export interface ImportDuplicateTable {
  importId: Unchangeable<string>;
  recordId: Unchangeable<string>;
  contentHash: Unchangeable<string>;
}

export interface MappingTable {
  mappingId: Unchangeable<string>;
  kind: Unchangeable<string>;
  fingerprint: Unchangeable<string>;
  shape: Unchangeable<string>;
  fileName: Unchangeable<string>;
  content: Unchangeable<string>;
  importId: Unchangeable<string | null>;
  rememberedAt: Unchangeable<string>;
}

export interface AttributionTable {
  importId: Unchangeable<string>;
  mention: Unchangeable<string>;
  text: Unchangeable<string>;
  employeeId: Unchangeable<string | null>;
  decidedAt: Unchangeable<string>;
  revokedAt: string | null;
}

export interface SurveyQuestionTable {
  questionKey: Unchangeable<string>;
  text: string;
  scaleMin: number;
  scaleMax: number;
  importId: string | null;
}

export interface SurveyResponseTable {
  surveyResponseId: Unchangeable<string>;
  importId: string;
  employeeId: string | null;
  sourceId: string | null;
  identity: Unchangeable<string>;
  contentHash: string;
  submittedAt: string | null;
  comment: string | null;
}

export interface SurveyAnswerTable {
  surveyResponseId: Unchangeable<string>;
  questionKey: Unchangeable<string>;
  value: Unchangeable<string>;
  scaleMin: Unchangeable<number>;
  scaleMax: Unchangeable<number>;
}

/** A stack of filled-in paper surveys; without an import it is still being typed. */
export interface PaperSurveyTable {
  paperSurveyId: Unchangeable<string>;
  appraisalId: Unchangeable<string>;
  importId: string | null;
  createdAt: Unchangeable<string>;
}

export interface PaperResponseTable {
  paperSurveyId: string;
  number: number;
  filledOn: string | null;
  answers: string;
  comment: string;
  changedAt: string;
}

export interface TicketTable {
  ticketId: Unchangeable<string>;
  importId: string;
  employeeId: string | null;
  identity: Unchangeable<string>;
  contentHash: string;
  ticketNo: string | null;
  createdAt: string | null;
  respondedAt: string | null;
  resolvedAt: string | null;
  firstResponseSeconds: number | null;
  resolutionSeconds: number | null;
  isResolved: StoredBoolean;
  isReopened: StoredBoolean | null;
  satisfaction: string | null;
  satisfactionMin: number | null;
  satisfactionMax: number | null;
}
