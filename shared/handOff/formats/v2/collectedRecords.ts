import { z } from 'zod';
import { recordSchemas as schemasOfV1 } from '../v1';
import { id, instant, json, number, text, words } from './shapes';

/** Several reviewers of a source have a place each; the first one is not written. */
const review = schemasOfV1.review.extend({
  place: z.int().min(2).max(20).optional(),
  returns: z
    .array(
      z.strictObject({
        number,
        reason: words.min(1),
        returnedAt: instant,
        correctedAt: instant.nullable(),
      }),
    )
    .min(1)
    .optional(),
});

const attribution = z.strictObject({
  importId: id,
  mention: z.string().max(1000),
  text: z.string().max(1000),
  employeeId: id.nullable(),
  decidedAt: instant,
  revokedAt: instant.nullable(),
});

const mapping = z.strictObject({
  mappingId: id,
  kind: z.enum(['staffList', 'survey', 'ticketExport']),
  fingerprint: z.string().max(1000),
  shape: text,
  fileName: z.string().max(500),
  content: json,
  rememberedAt: instant,
});

/** What was imported and rated. */
export const collectedRecords = { review, attribution, mapping } as const;
