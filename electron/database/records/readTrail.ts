import type SqliteDatabase from 'better-sqlite3';
import type { ChainedEntry, ChainHead } from '../queries/auditEntry';
import type { ChangedRecord } from './recordChanges';

/** The call whose entry lists every record, as an administrator found and accepted them. */
export const anchorCall = 'auditEntry.anchor';

export interface TrailEntry {
  readonly entry: ChainedEntry;
  readonly hash: string;
  readonly changes: readonly ChangedRecord[];
}

export const headStatement = 'SELECT seq, epoch, hash FROM auditEntry ORDER BY seq DESC LIMIT 1';

/** The last entry as it stands in the file. */
export function readHead(raw: SqliteDatabase.Database): ChainHead {
  return raw.prepare<[], ChainHead>(headStatement).get() ?? { seq: 0, epoch: 0, hash: '' };
}

/**
 * The key of the chain. It lies inside the encrypted store, not among the keys derived from the
 * data key: those change when a user is removed, and the marks printed on sheets must still fit.
 */
export function readAuditKey(raw: SqliteDatabase.Database): Buffer | null {
  const secret = raw.prepare<[], string>('SELECT secret FROM auditKey').pluck().get();
  return secret === undefined ? null : Buffer.from(secret, 'hex');
}

/** Reads the audit trail row by row, without a promise in between. */
export interface Trail {
  countEntries(): number;
  countRecords(): number;
  /** Oldest first, each with the records it changed. */
  entries(): Generator<TrailEntry>;
  /** Number of the last entry that lists every record; 0 if there is none. */
  findAnchor(): number;
  /** The number of an entry that records speak of and that is not there. */
  findStrayRecord(): number | null;
}

type RecordRow = ChangedRecord & { readonly seq: number };

export function readTrail(raw: SqliteDatabase.Database): Trail {
  const count = (table: string) =>
    raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return {
    countEntries: () => count('auditEntry'),
    countRecords: () => count('(SELECT DISTINCT family, recordId FROM auditRecord)'),
    *entries() {
      const entries = raw.prepare<[], ChainedEntry & { readonly hash: string }>(
        'SELECT * FROM auditEntry ORDER BY seq',
      );
      const records = raw
        .prepare<[], RecordRow>('SELECT * FROM auditRecord ORDER BY seq, family, recordId')
        .iterate();
      try {
        let next = records.next();
        for (const { hash, ...entry } of entries.iterate()) {
          const changes: ChangedRecord[] = [];
          while (next.done !== true && next.value.seq <= entry.seq) {
            changes.push(next.value);
            next = records.next();
          }
          yield { entry, hash, changes };
        }
      } finally {
        // A connection with an open statement takes no other.
        records.return?.();
      }
    },
    findAnchor: () =>
      raw
        .prepare<[string], number | null>('SELECT max(seq) FROM auditEntry WHERE callName = ?')
        .pluck()
        .get(anchorCall) ?? 0,
    findStrayRecord: () =>
      raw
        .prepare<[], number>(
          `SELECT min(seq) FROM auditRecord
            WHERE seq NOT IN (SELECT seq FROM auditEntry) HAVING min(seq) IS NOT NULL`,
        )
        .pluck()
        .get() ?? null,
  };
}
