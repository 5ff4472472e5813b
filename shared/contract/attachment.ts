import { z } from 'zod';
import type { MediaType } from '../domain/attachment';
import {
  appraisalIdSchema,
  attachmentIdSchema,
  eventIdSchema,
  type AttachmentId,
} from '../domain/ids';
import { programCommand, storeCommand, storeQuery } from './call';
import { everyone, fileToken, nothing, writers } from './inputs';

export const attachmentCalls = {
  /** Asks for a scan, a photo or a PDF; null if none was chosen. */
  'attachment.choose': programCommand({ roles: writers, input: nothing, changes: [] }).returns<{
    readonly token: string;
    readonly fileName: string;
  } | null>(),
  /** Keeps a copy of the file in the encrypted store. */
  'attachment.add': storeCommand({
    roles: writers,
    input: z.strictObject({ eventId: eventIdSchema, token: fileToken }),
    changes: ['attachment', 'event'],
  }).returns<{ readonly attachmentId: AttachmentId }>(),
  /** The same for the sheet as it was signed: its result is computed, and its cycle may be closed. */
  'attachment.addSigned': storeCommand({
    roles: writers,
    input: z.strictObject({ appraisalId: appraisalIdSchema, token: fileToken }),
    changes: ['attachment', 'acknowledgement'],
  }).returns<{ readonly attachmentId: AttachmentId }>(),
  /** The bytes of a file, as base64, to be shown in the window. */
  'attachment.read': storeQuery({
    roles: everyone,
    input: z.strictObject({ attachmentId: attachmentIdSchema }),
  }).returns<{
    readonly fileName: string;
    readonly mediaType: MediaType;
    readonly base64: string;
  }>(),
  /** Writes a copy outside the store; null if no place was chosen. */
  'attachment.export': storeQuery({
    roles: everyone,
    input: z.strictObject({ attachmentId: attachmentIdSchema }),
  }).returns<{ readonly fileName: string } | null>(),
  /** Takes a file off its event or sheet; it stays in the store with the reason. */
  'attachment.remove': storeCommand({
    roles: writers,
    input: z.strictObject({
      attachmentId: attachmentIdSchema,
      reason: z.string().trim().min(1).max(500),
    }),
    changes: ['attachment', 'event', 'acknowledgement'],
  }).returns<null>(),
} as const;
