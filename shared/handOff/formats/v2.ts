import { z } from 'zod';
import { packageHeaderSchema as headerOfV1, recordSchemas as schemasOfV1 } from './v1';
import { collectedRecords } from './v2/collectedRecords';
import { cycleRecords } from './v2/cycleRecords';
import { decisionRecords } from './v2/decisionRecords';
import { eventRecords } from './v2/eventRecords';
import { feedbackRecords } from './v2/feedbackRecords';
import { rosterRecords } from './v2/rosterRecords';
import { id } from './v2/shapes';

/**
 * Version 2 of what a hand-off package holds; frozen like version 1. A record of version 1 is one of
 * version 2 as it stands: what is new in it is left out while it is as it was in version 1.
 */
export const recordSchemas = {
  ...schemasOfV1,
  ...rosterRecords,
  ...cycleRecords,
  ...collectedRecords,
  ...eventRecords,
  ...decisionRecords,
  ...feedbackRecords,
} as const;

/** Kinds of records, in an order in which each finds what it refers to. */
export const recordKinds = [
  'erasure',
  'unit',
  'position',
  'employee',
  'employeeChange',
  'scheme',
  'positionScheme',
  'cycle',
  'cycleState',
  'appraisal',
  'segment',
  'leftOut',
  'standardAcknowledgement',
  'import',
  'attribution',
  'mapping',
  'surveyQuestion',
  'surveyResponse',
  'ticket',
  'review',
  'measurement',
  'event',
  'eventLog',
  'veto',
  'attachment',
  'appraisalScore',
  'appeal',
  'adjustment',
  'acknowledgement',
  'interview',
  'objective',
  'actionPlan',
  'attendance',
] as const satisfies readonly (keyof typeof recordSchemas)[];
export type RecordKind = (typeof recordKinds)[number];
export type RecordContent = Readonly<Record<string, unknown>>;

export const formatVersion = 2;

export const packageHeaderSchema = headerOfV1.extend({
  version: z.literal(2),
  minReader: z.literal(2),
});
export type PackageHeader = Readonly<z.infer<typeof packageHeaderSchema>>;

export const packageRecordSchema = z.strictObject({
  kind: z.enum(recordKinds),
  key: z.string().min(1).max(1200),
  version: z.record(id, z.int().min(1)),
  /** null = deleted. */
  content: z.record(z.string(), z.unknown()).nullable(),
});
export type PackageRecord = Readonly<z.infer<typeof packageRecordSchema>>;
