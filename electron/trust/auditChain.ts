import type { ChainedEntry } from '@electron/database/queries/auditEntry';
import type { ChangedRecord } from '@electron/database/records/recordChanges';
import { createHmac, type KeyObject } from 'node:crypto';

/**
 * HMAC-SHA256 over the canonical form: a JSON list in this order, the records sorted by family and
 * id. Without the key nobody can make an entry that fits (trust.md 2.3).
 */
export function hashEntry(
  auditKey: KeyObject,
  entry: ChainedEntry,
  records: readonly ChangedRecord[],
): string {
  const canonical = JSON.stringify([
    'gongping audit 1',
    entry.seq,
    entry.epoch,
    entry.prevHash,
    entry.deviceId,
    entry.writtenAt,
    entry.userId,
    entry.callName,
    entry.concept,
    entry.conceptId,
    entry.details,
    entry.programVersion,
    entry.schemaVersion,
    records.map(({ family, recordId, beforeHash, afterHash }) => [
      family,
      recordId,
      beforeHash,
      afterHash,
    ]),
  ]);
  return createHmac('sha256', auditKey).update(canonical).digest('hex');
}
