import type { Concept } from '@shared/contract/call';
import type { UserId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

/** What a command did, for the audit trail; ids only, never names or scores. */
export interface AuditNote {
  readonly concept: Concept;
  readonly conceptId: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

interface NewAuditEntry {
  readonly writtenAt: string;
  readonly userId: UserId;
  readonly callName: string;
  readonly note: AuditNote | null;
  readonly programVersion: string;
}

export async function insertAuditEntry(db: StoreHandle, entry: NewAuditEntry): Promise<void> {
  const { note, ...rest } = entry;
  await db
    .insertInto('auditEntry')
    .values({
      ...rest,
      concept: note?.concept ?? null,
      conceptId: note?.conceptId ?? null,
      details: JSON.stringify(note?.details ?? {}),
    })
    .execute();
}
