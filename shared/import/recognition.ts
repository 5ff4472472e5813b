import { z } from 'zod';

export const tableKinds = ['staffList', 'survey', 'ticketExport'] as const;
export type TableKind = (typeof tableKinds)[number];

/** What a column is taken for. One list for all kinds of table; `ignored` is never stored. */
export const columnUses = [
  'employee',
  'employeeNo',
  'employeeName',
  'givenName',
  'familyName',
  'employeeStatus',
  'unit',
  'position',
  'hiredOn',
  'superior',
  'responseId',
  'submittedAt',
  'fillDuration',
  'completion',
  'customer',
  'question',
  'comment',
  'ticketId',
  'createdAt',
  'respondedAt',
  'resolvedAt',
  'dueAt',
  'firstResponseDuration',
  'handlingDuration',
  'resolutionDuration',
  'ticketStatus',
  'closeReason',
  'reopened',
  'firstContact',
  'satisfaction',
  'ignored',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Why a column was taken for what it is; the window turns the key into words. */
export const columnReasons = [
  'headerKnown',
  'headerSimilar',
  'valuesLikeEmployees',
  'valuesLikeRatings',
  'scaleUnclear',
  'percentUnclear',
  'wordsUnclear',
  'directionUnclear',
  'noAnswersUnclear',
  'questionCodes',
  'optionNumbers',
  'dayMonthUnclear',
  'utcTimes',
  'slaRemaining',
  'personalData',
  'notNeeded',
  'notUnderstood',
  'chosenByUser',
] as const;
export type ColumnReason = (typeof columnReasons)[number];

export const confidences = ['high', 'low'] as const;
export type Confidence = (typeof confidences)[number];

const scaleSchema = z.object({ min: z.number(), max: z.number() }).readonly();
/** Lowest and highest possible answer of a question. */
export type AnswerScale = z.infer<typeof scaleSchema>;

const answerWordSchema = z
  .strictObject({ text: z.string(), value: z.string().nullable() })
  .readonly();
/** How one way of writing an answer is read: decimal text on the scale, null = not readable. */
export type AnswerWord = z.infer<typeof answerWordSchema>;

export const questionAspects = ['expectation', 'perception'] as const;
export type QuestionAspect = (typeof questionAspects)[number];

export const columnMappingSchema = z
  .strictObject({
    index: z.int().min(0),
    header: z.string(),
    samples: z.tuple([z.string(), z.string(), z.string()]).readonly(),
    use: z.enum(columnUses),
    questionKey: z.string().nullable(),
    questionText: z.string().nullable(),
    scale: scaleSchema.nullable(),
    /** True when the lowest number is the best answer. */
    isReversed: z.boolean(),
    /**
     * How the written answers of this column are read, for every text that is no plain number.
     * The user may change it; a text that is not in it is read by the common rules.
     */
    words: z.array(answerWordSchema).readonly(),
    /** Texts and numbers of this column that mean "no answer", never a score; may be changed. */
    noAnswers: z.array(z.string()).readonly(),
    /** Which half of a SERVQUAL pair the question is; null for any other question. */
    aspect: z.enum(questionAspects).nullable(),
    /** How dates with slashes are meant; null for columns without dates. */
    dateOrder: z.enum(['ymd', 'mdy', 'dmy']).nullable(),
    /** Minutes to add to the times of the column to get local ones; null = they are local. */
    utcOffsetMinutes: z.int().min(-840).max(840).nullable(),
    durationUnit: z
      .enum(['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'clock'])
      .nullable(),
    confidence: z.enum(confidences),
    reason: z.enum(columnReasons),
  })
  .readonly();
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
export type DateOrder = NonNullable<ColumnMapping['dateOrder']>;
export type DurationUnit = NonNullable<ColumnMapping['durationUnit']>;

const dropReasons = ['title', 'header', 'total', 'note'] as const;

export const droppedRowSchema = z
  .strictObject({ row: z.int().min(1), reason: z.enum(dropReasons), text: z.string() })
  .readonly();
export type DroppedRow = z.infer<typeof droppedRowSchema>;

/**
 * How a table was understood: plain JSON, so that it can be shown, changed and kept.
 * `headerRow` and all row numbers count from 1 as the file shows them.
 */
export const recognitionSchema = z
  .strictObject({
    kind: z.enum(tableKinds),
    shape: z.string(),
    sheetName: z.string(),
    headerRow: z.int().min(1),
    /** Number of rows the header takes (2 when a group heading stands above). */
    headerRows: z.int().min(1).max(2),
    columns: z.array(columnMappingSchema).readonly(),
    confidence: z.enum(confidences),
    droppedRows: z.array(droppedRowSchema).readonly(),
    /** Rows below the header that hold data. */
    dataRows: z.int().min(0),
  })
  .readonly();
export type Recognition = z.infer<typeof recognitionSchema>;
