import { z } from 'zod';
import {
  appraisalIdSchema,
  cycleIdSchema,
  type AppraisalId,
  type CycleId,
  type EmployeeId,
} from '../domain/ids';
import { blankKinds, type BlankKind } from '../domain/blankKind';
import { localeSchema } from '../domain/locale';
import { programQuery, storeQuery } from './call';
import { everyone, fileToken, nothing } from './inputs';
import type { Printout } from './printout';

/** What a blank sheet is about and where it is typed in. */
export interface SheetEntry {
  readonly kind: BlankKind;
  readonly cycleId: CycleId;
  readonly appraisalId: AppraisalId;
  readonly employeeId: EmployeeId;
}

export const sheetCalls = {
  /** One PDF with an appraisal sheet per employee. */
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
  }).returns<Printout>(),
  /** One PDF of sheets to be filled in by hand, person by person. */
  'sheet.printBlanks': storeQuery({
    roles: everyone,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      kinds: z.array(z.enum(blankKinds)).min(1).max(blankKinds.length),
      /** In the order of printing; null prints for everybody by position and employee number. */
      appraisalIds: z.array(appraisalIdSchema).min(1).max(2000).nullable(),
      /** How many of the sheet for customers each person gets; of the others it is one. */
      surveyCopies: z.number().int().min(1).max(50),
      locale: localeSchema,
    }),
  }).returns<Printout>(),
  /** What the code on a blank sheet stands for, so that its entry page can be opened. */
  'sheet.findEntry': storeQuery({
    roles: everyone,
    input: z.strictObject({ code: z.string().max(100) }),
  }).returns<SheetEntry>(),
  'sheet.printTrainingReport': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema, locale: localeSchema }),
  }).returns<Printout>(),
  /** Gives up what is being printed; its call is refused with `printCancelled`. */
  'sheet.cancel': programQuery({ roles: everyone, input: nothing }).returns<null>(),
  /** Shows a written file in the file manager of the computer. */
  'sheet.showInFolder': programQuery({
    roles: everyone,
    input: z.strictObject({ token: fileToken }),
  }).returns<null>(),
} as const;
