import type { StoreHandle } from '@electron/database/open';
import { listAttachments, type AttachmentRecord } from '@electron/database/queries/attachment';
import type { AttachmentEntry } from '@shared/contract/event';

/** The files of each record, oldest first, without their bytes. */
export async function attachmentEntries(
  db: StoreHandle,
  concept: AttachmentRecord['concept'],
  conceptIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AttachmentEntry[]>> {
  const files = Map.groupBy(
    await listAttachments(db, concept, conceptIds),
    ({ conceptId }) => conceptId,
  );
  return new Map(
    [...files].map(([conceptId, records]) => [
      conceptId,
      records.map(({ attachmentId, fileName, mediaType, sizeBytes, addedAt }) => ({
        attachmentId,
        fileName,
        mediaType,
        sizeBytes,
        addedAt,
      })),
    ]),
  );
}
