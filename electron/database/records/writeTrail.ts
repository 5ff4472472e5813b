import type SqliteDatabase from 'better-sqlite3';
import type { ChainedEntry, ChainHead } from '../queries/auditEntry';
import { headStatement } from './readTrail';
import type { ChangedRecord } from './recordChanges';

/** Writes the audit trail by statements that are prepared once: they run with every save. */
export interface TrailWriter {
  /** The last entry as it stands in the file, also within a transaction. */
  head(): ChainHead;
  append(entry: ChainedEntry & { readonly hash: string }, records: readonly ChangedRecord[]): void;
}

export function createTrailWriter(raw: SqliteDatabase.Database): TrailWriter {
  const findHead = raw.prepare<[], ChainHead>(headStatement);
  const insertEntry = raw.prepare(
    `INSERT INTO auditEntry (seq, epoch, prevHash, hash, deviceId, writtenAt, userId, callName,
      concept, conceptId, details, programVersion, schemaVersion)
    VALUES (@seq, @epoch, @prevHash, @hash, @deviceId, @writtenAt, @userId, @callName,
      @concept, @conceptId, @details, @programVersion, @schemaVersion)`,
  );
  const insertRecord = raw.prepare(
    `INSERT INTO auditRecord (seq, family, recordId, beforeHash, afterHash)
    VALUES (@seq, @family, @recordId, @beforeHash, @afterHash)`,
  );
  return {
    head: () => findHead.get() ?? beforeFirst,
    append(entry, records) {
      insertEntry.run(entry);
      for (const record of records) insertRecord.run({ ...record, seq: entry.seq });
    },
  };
}

const beforeFirst: ChainHead = { seq: 0, epoch: 0, hash: '' };
