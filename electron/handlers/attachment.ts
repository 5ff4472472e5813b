import {
  getAttachment,
  insertAttachment,
  removeAttachment,
} from '@electron/database/queries/attachment';
import { getEvent } from '@electron/database/queries/event';
import { AppError } from '@shared/contract/result';
import { largestAttachmentBytes, mediaTypeOf } from '@shared/domain/attachment';
import { attachmentIdSchema } from '@shared/domain/ids';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers } from './context';

export const attachmentHandlers: Handlers<
  | 'attachment.choose'
  | 'attachment.add'
  | 'attachment.read'
  | 'attachment.export'
  | 'attachment.remove'
> = {
  'attachment.choose': async ({ files, settings }) => {
    const path = await files.chooseAttachment(settings.read().locale);
    return path === null ? null : { token: files.grant(path), fileName: basename(path) };
  },

  'attachment.add': async ({ db, files, newId, now, user, audit }, { eventId, token }) => {
    const { employeeId, withdrawnReason } = await getEvent(db, eventId);
    if (withdrawnReason !== null) throw new AppError('eventWithdrawn');
    const path = files.pathOf(token);
    const bytes = await readWhole(path);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null) throw new AppError('attachmentKindUnknown');
    const attachmentId = attachmentIdSchema.parse(newId());
    await insertAttachment(db, {
      attachmentId,
      employeeId,
      concept: 'event',
      conceptId: eventId,
      fileName: basename(path),
      mediaType,
      bytes,
      sizeBytes: bytes.byteLength,
      fileHash: createHash('sha256').update(bytes).digest('hex'),
      userId: user.userId,
      addedAt: now(),
    });
    audit({ concept: 'event', conceptId: eventId, details: { added: 1 } });
    return { attachmentId };
  },

  'attachment.read': async ({ db }, { attachmentId }) => {
    const { fileName, bytes } = await getAttachment(db, attachmentId);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null) throw new AppError('storeDamaged');
    return { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') };
  },

  'attachment.export': async ({ db, files, settings }, { attachmentId }) => {
    const { fileName, bytes } = await getAttachment(db, attachmentId);
    const path = await files.chooseTarget(fileName, settings.read().locale);
    if (path === null) return null;
    await files.write(path, bytes);
    return { fileName: basename(path) };
  },

  'attachment.remove': async ({ db, now, audit, hashText }, { attachmentId, reason }) => {
    const { conceptId, isRemoved } = await getAttachment(db, attachmentId);
    if (isRemoved) throw new AppError('notFound');
    await removeAttachment(db, attachmentId, { removedAt: now(), removedReason: reason });
    const details = { reasonHash: hashText(reason) };
    audit({ concept: 'event', conceptId, details });
    return null;
  },
};

async function readWhole(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new AppError('fileUnreadable', { reason: 'missing' });
  if (found.size === 0) throw new AppError('fileEmpty');
  if (found.size > largestAttachmentBytes) throw new AppError('attachmentTooLarge');
  return readFile(path);
}
