import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import {
  appraisalIdSchema,
  cycleIdSchema,
  type AppraisalId,
  type CycleId,
  type ImportId,
} from '../domain/ids';
import { keySchema } from '../domain/scheme';
import type { PaperQuestion, PaperResponse } from '../domain/paperSurvey';
import { storeCommand, storeQuery } from './call';
import type { ImportRecord } from './import';
import { comment, leaders } from './inputs';

/** As many sheets as one stack may hold. */
const mostPaperResponses = 500;

const paperResponseSchema = z
  .strictObject({
    number: z.int().min(1).max(mostPaperResponses),
    filledOn: localDateSchema.nullable(),
    answers: z.record(keySchema, z.string().regex(/^(0|[1-9]\d{0,2})$/)).readonly(),
    comment,
  })
  .readonly();

/** Whom customers were asked about on paper, and how far their sheets are typed. */
export interface PaperSurveyRow {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  /** Sheets that are typed and not written yet. */
  readonly typed: number;
  readonly written: number;
}

/** The stack of one employee: what is asked, and what was typed of it. */
export interface PaperSurvey {
  readonly appraisalId: AppraisalId;
  readonly cycleId: CycleId;
  readonly employeeNo: string;
  readonly employeeName: string;
  readonly positionName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly questions: readonly PaperQuestion[];
  /** Sheets that are not written yet, by number. */
  readonly responses: readonly PaperResponse[];
  /** What the responses to this employee that are in the store say, as `paperResponseText`. */
  readonly known: readonly string[];
  /** Stacks that were written and not taken back, newest first. */
  readonly written: readonly {
    readonly importId: ImportId;
    readonly importedAt: string;
    readonly responses: number;
  }[];
}

const which = { appraisalId: appraisalIdSchema };

export const paperSurveyCalls = {
  /** Everybody of a cycle about whom its schemes ask customers. */
  'paperSurvey.list': storeQuery({
    roles: leaders,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<readonly PaperSurveyRow[]>(),
  'paperSurvey.get': storeQuery({
    roles: leaders,
    input: z.strictObject(which),
  }).returns<PaperSurvey>(),
  /** Keeps sheets as they were typed so far; they count only once they are written. */
  'paperSurvey.save': storeCommand({
    roles: leaders,
    input: z.strictObject({
      ...which,
      responses: z.array(paperResponseSchema).min(1).max(50).readonly(),
    }),
    changes: ['paperSurvey'],
  }).returns<null>(),
  /** Takes one typed sheet out of the stack. */
  'paperSurvey.remove': storeCommand({
    roles: leaders,
    input: z.strictObject({ ...which, number: z.int().min(1) }),
    changes: ['paperSurvey'],
  }).returns<null>(),
  /** Writes the stack as an import, which can be taken back like any other. */
  'paperSurvey.write': storeCommand({
    roles: leaders,
    input: z.strictObject(which),
    changes: ['paperSurvey', 'import', 'survey', 'cycle'],
  }).returns<ImportRecord>(),
} as const;
