import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import type { Adjustment } from '../domain/adjustment';
import { appealOutcomeSchema, appealStepKindSchema, type Appeal } from '../domain/appeal';
import type { Cycle } from '../domain/cycle';
import { appealIdSchema, appraisalIdSchema, cycleIdSchema, type AppealId } from '../domain/ids';
import { localeSchema } from '../domain/locale';
import type { GradeBand } from '../domain/scheme';
import type { DecidedResult } from '../scoring/adjustResult';
import { changeSchema } from './adjustment';
import { storeCommand, storeQuery } from './call';
import { comment, everyone, leaders, line } from './inputs';
import type { Printout } from './printout';

/** An appeal with whom and what it is about. */
export interface AppealRow extends Appeal {
  readonly employeeNo: string;
  readonly employeeName: string;
  readonly positionName: string;
  readonly unitName: string | null;
  readonly isLate: boolean;
  readonly overdue: 'accept' | 'answer' | null;
  readonly computed: DecidedResult;
  readonly decided: DecidedResult;
  /** What a decision may change the grade to. */
  readonly grades: readonly Pick<GradeBand, 'key'>[];
  readonly decimals: number;
  /** The adjustment that follows from it. */
  readonly adjustment: Adjustment | null;
}

export interface Appeals {
  readonly cycle: Cycle;
  readonly today: string;
  /** Open ones first, by the day on which an answer is owed. */
  readonly rows: readonly AppealRow[];
}

const happened = { happenedOn: localDateSchema, doneByName: line, note: comment };

export const appealCalls = {
  'appeal.list': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<Appeals>(),
  'appeal.receive': storeCommand({
    roles: leaders,
    input: z.strictObject({
      appraisalId: appraisalIdSchema,
      receivedOn: localDateSchema,
      content: comment.trim().min(1),
      /** Whether the result was talked over before. */
      interview: z.enum(['held', 'notHeld', 'unknown']),
    }),
    changes: ['appeal'],
  }).returns<{ readonly appealId: AppealId }>(),
  /** The next step of an appeal. A decision that changes the result proposes an adjustment. */
  'appeal.addStep': storeCommand({
    roles: leaders,
    input: z.strictObject({
      appealId: appealIdSchema,
      step: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: appealStepKindSchema.exclude(['decided']),
          ...happened,
        }),
        z.strictObject({
          kind: z.literal(appealStepKindSchema.enum.decided),
          outcome: appealOutcomeSchema,
          /** Given exactly if the outcome is a change. */
          change: changeSchema.nullable(),
          ...happened,
        }),
      ]),
    }),
    changes: ['appeal', 'adjustment', 'appraisal'],
  }).returns<null>(),
  /** Sheet 4 of an appeal; null if the save dialog was closed. */
  'appeal.print': storeQuery({
    roles: everyone,
    input: z.strictObject({ appealId: appealIdSchema, locale: localeSchema }),
  }).returns<Printout>(),
  'appeal.printBlank': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema, locale: localeSchema }),
  }).returns<Printout>(),
} as const;
