import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { adjustmentKindSchema } from '../domain/adjustment';
import { exactTextSchema } from '../domain/exactText';
import { adjustmentIdSchema, appraisalIdSchema, type AdjustmentId } from '../domain/ids';
import { gradeKeySchema } from '../domain/scheme';
import { storeCommand } from './call';
import { comment, leaders, line, reason, writers } from './inputs';

/** What a result is changed to: another grade, or another score. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal(adjustmentKindSchema.enum.grade), after: gradeKeySchema }),
  z.strictObject({ kind: z.literal(adjustmentKindSchema.enum.score), after: exactTextSchema }),
]);

export const adjustmentCalls = {
  /**
   * Proposes a change of the newest result. It counts once a second administrator approved it; a
   * shop that has no second one types in who approved on paper, and it counts at once.
   */
  'adjustment.propose': storeCommand({
    roles: writers,
    input: z.strictObject({
      appraisalId: appraisalIdSchema,
      change: changeSchema,
      reason,
      paperApproval: z.strictObject({ approverName: line, approvedOn: localDateSchema }).nullable(),
    }),
    changes: ['adjustment', 'appraisal'],
  }).returns<{ readonly adjustmentId: AdjustmentId }>(),
  'adjustment.decide': storeCommand({
    roles: leaders,
    input: z.strictObject({
      adjustmentId: adjustmentIdSchema,
      decision: z.enum(['approve', 'reject']),
      note: comment,
    }),
    changes: ['adjustment', 'appraisal'],
  }).returns<null>(),
} as const;
