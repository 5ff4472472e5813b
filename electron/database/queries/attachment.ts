import { AppError } from '@shared/contract/result';
import type { AttachmentId, EmployeeId, UserId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** A file without its bytes. */
export interface AttachmentRecord {
  readonly attachmentId: AttachmentId;
  readonly employeeId: EmployeeId;
  /** What it belongs to: the concept and the id of the record. */
  readonly concept: 'event' | 'appraisal';
  readonly conceptId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly fileHash: string;
  readonly addedAt: string;
}

const columns = [
  'attachmentId',
  'attachment.employeeId',
  'concept',
  'conceptId',
  'fileName',
  'mediaType',
  'sizeBytes',
  'fileHash',
  'addedAt',
] as const;

/** The files of these records that were not taken off again, oldest first. */
export async function listAttachments(
  db: StoreHandle,
  concept: AttachmentRecord['concept'],
  conceptIds: readonly string[],
): Promise<readonly AttachmentRecord[]> {
  const wanted: ReadonlySet<string> = new Set(conceptIds);
  const rows = await db
    .selectFrom('attachment')
    .innerJoin('employee', 'employee.employeeId', 'attachment.employeeId')
    .select(columns)
    .where('concept', '=', concept)
    .where('removedAt', 'is', null)
    .orderBy('addedAt')
    .orderBy('attachmentId')
    .execute();
  return rows.filter(({ conceptId }) => wanted.has(conceptId)).map(toRecord);
}

/** One file with its bytes, also one that was taken off. */
export async function getAttachment(
  db: StoreHandle,
  attachmentId: AttachmentId,
): Promise<AttachmentRecord & { readonly bytes: Uint8Array; readonly isRemoved: boolean }> {
  const row = await db
    .selectFrom('attachment')
    .innerJoin('employee', 'employee.employeeId', 'attachment.employeeId')
    .select([...columns, 'bytes', 'removedAt'])
    .where('attachmentId', '=', attachmentId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  const { bytes, removedAt, ...rest } = row;
  return { ...toRecord(rest), bytes, isRemoved: removedAt !== null };
}

export async function insertAttachment(
  db: StoreHandle,
  attachment: AttachmentRecord & { readonly bytes: Uint8Array; readonly userId: UserId },
): Promise<void> {
  await db
    .insertInto('attachment')
    .values({ ...attachment, removedAt: null, removedReason: null })
    .execute();
}

/** Takes a file off its record; the bytes stay in the store. */
export async function removeAttachment(
  db: StoreHandle,
  attachmentId: AttachmentId,
  removal: { readonly removedAt: string; readonly removedReason: string },
): Promise<void> {
  await db
    .updateTable('attachment')
    .set(removal)
    .where('attachmentId', '=', attachmentId)
    .execute();
}

function toRecord(
  row: Omit<AttachmentRecord, 'attachmentId' | 'employeeId' | 'concept'> & {
    readonly attachmentId: string;
    readonly employeeId: string;
    readonly concept: string;
  },
): AttachmentRecord {
  return {
    ...row,
    concept: row.concept === 'appraisal' ? 'appraisal' : 'event',
    attachmentId: row.attachmentId as AttachmentId,
    employeeId: row.employeeId as EmployeeId,
  };
}
