import { z } from 'zod';
import {
  appealIdSchema,
  appraisalIdSchema,
  cycleIdSchema,
  publicationIdSchema,
} from '../domain/ids';
import { localeSchema } from '../domain/locale';
import { programQuery, storeQuery } from './call';
import { everyone, fileToken, nothing } from './inputs';

/** A PDF that was written where the user chose. */
export interface PrintedSheets {
  readonly token: string;
  readonly fileName: string;
  readonly sheets: number;
  readonly sizeBytes: number;
}

export const sheetCalls = {
  /** One PDF with an appraisal sheet per employee; null if the save dialog was closed. */
  'sheet.printAppraisals': storeQuery({
    roles: everyone,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      /** In the order of printing; null prints everybody by position and employee number. */
      appraisalIds: z.array(appraisalIdSchema).min(1).max(2000).nullable(),
      /** The sheet for signature (default), the explanation of the score, or one behind the other. */
      content: z.enum(['sheet', 'explanation', 'both']).optional(),
      locale: localeSchema,
    }),
  }).returns<PrintedSheets | null>(),
  'sheet.printTrainingReport': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema, locale: localeSchema }),
  }).returns<PrintedSheets | null>(),
  /** Sheet 4 of one appeal; without one the blank form, null if the save dialog was closed. */
  'sheet.printAppeal': storeQuery({
    roles: everyone,
    input: z.strictObject({
      appealId: appealIdSchema.nullable(),
      /** Of the blank form, for its head. */
      cycleId: cycleIdSchema.nullable(),
      locale: localeSchema,
    }),
  }).returns<PrintedSheets | null>(),
  /** Sheet 5: a list as it was published. */
  'sheet.printPublication': storeQuery({
    roles: everyone,
    input: z.strictObject({ publicationId: publicationIdSchema, locale: localeSchema }),
  }).returns<PrintedSheets | null>(),
  /** Gives up what is being printed; its call is refused with `printCancelled`. */
  'sheet.cancel': programQuery({ roles: everyone, input: nothing }).returns<null>(),
  /** Shows a written file in the file manager of the computer. */
  'sheet.showInFolder': programQuery({
    roles: everyone,
    input: z.strictObject({ token: fileToken }),
  }).returns<null>(),
} as const;
