import { z } from 'zod';

/** Why a person was erased. */
export const erasureReasons = ['requested', 'retentionOver'] as const;
export const erasureReasonSchema = z.enum(erasureReasons);
export type ErasureReason = z.infer<typeof erasureReasonSchema>;
