import { z } from 'zod';

/**
 * A saved mapping as version 1 writes it. Files of it lie on the disks of shops: nothing here
 * changes any more. A later version gets a file of its own and a step that turns this one into it.
 */
const wordVersion1 = z.strictObject({ text: z.string(), value: z.string().nullable() }).readonly();

export const columnVersion1 = z
  .strictObject({
    header: z.string(),
    use: z.string().max(40),
    questionKey: z.string().nullable(),
    questionText: z.string().nullable(),
    scale: z.strictObject({ min: z.number(), max: z.number() }).readonly().nullable(),
    isReversed: z.boolean(),
    words: z.array(wordVersion1).max(500).readonly(),
    noAnswers: z.array(z.string()).max(500).readonly(),
    aspect: z.enum(['expectation', 'perception']).nullable(),
    dateOrder: z.enum(['ymd', 'mdy', 'dmy']).nullable(),
    utcOffsetMinutes: z.int().min(-840).max(840).nullable(),
    durationUnit: z.enum(['seconds', 'minutes', 'hours', 'clock']).nullable(),
  })
  .readonly();

export const savedMappingVersion1 = z
  .strictObject({
    format: z.literal('gongping-mapping'),
    version: z.literal(1),
    kind: z.enum(['staffList', 'survey', 'ticketExport']),
    shape: z.string().max(60),
    /** Columns in file order; equal headings are told apart by their order. */
    columns: z.array(columnVersion1).max(500).readonly(),
    /** Texts of the file that mean one employee, by number; null = nobody. */
    attributions: z
      .array(z.strictObject({ text: z.string(), employeeNo: z.string().nullable() }).readonly())
      .max(5000)
      .readonly(),
  })
  .readonly();
export type SavedMappingVersion1 = z.infer<typeof savedMappingVersion1>;
