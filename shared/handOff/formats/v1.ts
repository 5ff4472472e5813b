import { z } from 'zod';

/**
 * Version 1 of what a hand-off package holds. Frozen: a package of this version must be readable
 * for good, so a new field makes a new file. Values are those of the store, not of the window.
 */
const id = z.string().regex(/^[0-9a-f-]{8,40}$/u);
const text = z.string().max(200_000);
const name = z.string().min(1).max(200);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const json = z.string().max(2_000_000);
const count = z.int().min(0);

export const recordSchemas = {
  unit: z.strictObject({ unitId: id, name }),
  position: z.strictObject({ positionId: id, name }),
  employee: z.strictObject({
    employeeId: id,
    employeeNo: z.string().min(1).max(40),
    name,
    status: z.enum(['active', 'left']),
    unitId: id.nullable(),
    positionId: id.nullable(),
    superiorName: z.string().nullable(),
    hiredOn: day.nullable(),
  }),
  scheme: z.strictObject({
    schemeId: id,
    familyId: id,
    readyMadeKey: z.string().nullable(),
    version: z.int().min(1),
    status: z.enum(['draft', 'active', 'archived']),
    content: json,
    contentHash: z.string(),
    createdAt: z.string(),
  }),
  positionScheme: z.strictObject({ positionId: id, schemeId: id }),
  cycle: z.strictObject({
    cycleId: id,
    kind: z.enum(['month', 'quarter', 'year']),
    startsOn: day,
    endsOn: day,
    openedAt: z.string(),
  }),
  appraisal: z.strictObject({
    appraisalId: id,
    cycleId: id,
    employeeId: id,
    schemeId: id,
    employeeName: name,
    employeeNo: z.string().min(1).max(40),
    unitName: z.string().nullable(),
    positionName: name,
    superiorName: z.string().nullable(),
    hiredOn: day.nullable(),
    createdAt: z.string(),
  }),
  import: z.strictObject({
    importId: id,
    kind: z.enum(['staffList', 'survey', 'ticketExport']),
    fileName: z.string().max(500),
    fileHash: z.string(),
    mapping: json,
    counts: json,
    importedAt: z.string(),
    undoneAt: z.string().nullable(),
  }),
  surveyQuestion: z.strictObject({
    questionKey: z.string().min(1),
    text,
    scaleMin: z.int(),
    scaleMax: z.int(),
  }),
  surveyResponse: z.strictObject({
    surveyResponseId: id,
    importId: id,
    employeeId: id.nullable(),
    sourceId: z.string().nullable(),
    identity: z.string().min(1),
    contentHash: z.string(),
    submittedAt: z.string().nullable(),
    comment: text.nullable(),
    answers: z.array(
      z.strictObject({
        questionKey: z.string(),
        value: z.string(),
        scaleMin: z.int(),
        scaleMax: z.int(),
      }),
    ),
  }),
  ticket: z.strictObject({
    ticketId: id,
    importId: id,
    employeeId: id.nullable(),
    identity: z.string().min(1),
    contentHash: z.string(),
    ticketNo: z.string().nullable(),
    createdAt: z.string().nullable(),
    respondedAt: z.string().nullable(),
    resolvedAt: z.string().nullable(),
    firstResponseSeconds: z.int().nullable(),
    resolutionSeconds: z.int().nullable(),
    isResolved: z.literal([0, 1]),
    isReopened: z.literal([0, 1]).nullable(),
    satisfaction: z.string().nullable(),
    satisfactionMin: z.int().nullable(),
    satisfactionMax: z.int().nullable(),
  }),
  review: z.strictObject({
    reviewId: id,
    appraisalId: id,
    source: z.enum(['self', 'superior', 'higherSuperior', 'peer', 'inspection']),
    reviewerName: z.string().max(100),
    receivedOn: day.nullable(),
    comment: z.string().max(2000),
    status: z.enum(['draft', 'submitted']),
    ratings: z.array(
      z.strictObject({
        indicatorKey: z.string(),
        kind: z.enum(['given', 'blank', 'notApplicable', 'declined']),
        value: z.string().nullable(),
      }),
    ),
  }),
  measurement: z.strictObject({
    appraisalId: id,
    measure: z.string().min(1),
    kind: z.enum(['ratio', 'value']),
    numerator: z.string().nullable(),
    denominator: z.string().nullable(),
    value: z.string().nullable(),
  }),
} as const;

/** Kinds of records, in an order in which each finds what it refers to. */
export const recordKinds = [
  'unit',
  'position',
  'employee',
  'scheme',
  'positionScheme',
  'cycle',
  'appraisal',
  'import',
  'surveyQuestion',
  'surveyResponse',
  'ticket',
  'review',
  'measurement',
] as const;
export type RecordKind = (typeof recordKinds)[number];
export type RecordContent = Readonly<Record<string, unknown>>;

export const packageHeaderSchema = z.strictObject({
  format: z.literal('gongping-hand-off'),
  version: z.literal(1),
  /** Oldest version of the format that a reader must know. */
  minReader: z.literal(1),
  packageId: id,
  purpose: z.enum(['setUp', 'returns']),
  shopName: z.string().max(100),
  createdAt: z.string(),
  senderKey: z.string().min(1),
  recipientKey: z.string().min(1),
  /** Counts the packages from this sender to this recipient. */
  senderSeq: z.int().min(1),
  programVersion: z.string(),
  records: count,
});
export type PackageHeader = Readonly<z.infer<typeof packageHeaderSchema>>;

export const packageRecordSchema = z.strictObject({
  kind: z.enum(recordKinds),
  key: z.string().min(1).max(500),
  version: z.record(id, z.int().min(1)),
  /** null = deleted. */
  content: z.record(z.string(), z.unknown()).nullable(),
});
export type PackageRecord = Readonly<z.infer<typeof packageRecordSchema>>;
