import {
  getAttachment,
  insertAttachment,
  removeAttachment,
  type AttachmentRecord,
} from '@electron/database/queries/attachment';
import { getEvent } from '@electron/database/queries/event';
import { findResult } from '@electron/evidence/findResult';
import { requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { AppError } from '@shared/contract/result';
import { largestAttachmentBytes, mediaTypeOf, nameAsKind } from '@shared/domain/attachment';
import { attachmentIdSchema, type AttachmentId } from '@shared/domain/ids';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers, StoreContext } from './context';

export const attachmentHandlers: Handlers<
  | 'attachment.choose'
  | 'attachment.add'
  | 'attachment.addSigned'
  | 'attachment.read'
  | 'attachment.export'
  | 'attachment.remove'
> = {
  'attachment.choose': async ({ files, settings }) => {
    const path = await files.chooseAttachment(settings.read().locale);
    return path === null ? null : { token: files.grant(path), fileName: basename(path) };
  },

  'attachment.add': async (context, { eventId, token }) => {
    const { employeeId, withdrawnReason } = await getEvent(context.db, eventId);
    if (withdrawnReason !== null) throw new AppError('eventWithdrawn');
    return keepFile(context, { employeeId, concept: 'event', conceptId: eventId }, token);
  },

  'attachment.addSigned': async (context, { appraisalId, token }) => {
    const { cycle, scored } = await findResult(context.db, appraisalId);
    // Paper is filed when it comes back, also after the cycle was closed.
    requireCycleAllows(cycle, 'feedback');
    const { employeeId } = scored.appraisal;
    return keepFile(context, { employeeId, concept: 'appraisal', conceptId: appraisalId }, token);
  },

  'attachment.read': async ({ db }, { attachmentId }) => {
    const { fileName, bytes } = await getAttachment(db, attachmentId);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null) throw new AppError('storeDamaged');
    return { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') };
  },

  'attachment.export': async ({ db, files, settings }, { attachmentId }) => {
    const { fileName, bytes } = await getAttachment(db, attachmentId);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null) throw new AppError('storeDamaged');
    const proposed = nameAsKind(fileName, mediaType);
    const path = await files.chooseTarget(proposed, settings.read().locale);
    if (path === null) return null;
    await files.write(path, bytes);
    return { fileName: basename(path) };
  },

  'attachment.remove': async ({ db, now, audit, hashText }, { attachmentId, reason }) => {
    const { concept, conceptId, isRemoved } = await getAttachment(db, attachmentId);
    if (isRemoved) throw new AppError('notFound');
    await removeAttachment(db, attachmentId, { removedAt: now(), removedReason: reason });
    const details = { reasonHash: hashText(reason) };
    audit({ concept, conceptId, details });
    return null;
  },
};

/** Keeps a copy of the chosen file with the record that it belongs to. */
async function keepFile(
  { db, files, newId, now, user, audit }: StoreContext,
  owner: Pick<AttachmentRecord, 'employeeId' | 'concept' | 'conceptId'>,
  token: string,
): Promise<{ readonly attachmentId: AttachmentId }> {
  const path = files.pathOf(token);
  const bytes = await readWhole(path);
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) throw new AppError('attachmentKindUnknown');
  const attachmentId = attachmentIdSchema.parse(newId());
  await insertAttachment(db, {
    ...owner,
    attachmentId,
    fileName: basename(path),
    mediaType,
    bytes,
    sizeBytes: bytes.byteLength,
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    userId: user.userId,
    addedAt: now(),
  });
  audit({ concept: owner.concept, conceptId: owner.conceptId, details: { added: 1 } });
  return { attachmentId };
}

async function readWhole(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new AppError('fileUnreadable', { reason: 'missing' });
  if (found.size === 0) throw new AppError('fileEmpty');
  if (found.size > largestAttachmentBytes) throw new AppError('attachmentTooLarge');
  return readFile(path);
}
