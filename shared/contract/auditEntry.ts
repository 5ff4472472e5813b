import { z } from 'zod';
import type { CycleKind } from '../domain/cycle';
import { localeSchema } from '../domain/locale';
import type { ReviewSource } from '../domain/scheme';
import { storeCommand, storeQuery } from './call';
import { overseers, everyone, leaders, nothing } from './inputs';

/** The first thing in the trail that does not fit; `seq` is the number of the entry it concerns. */
export type AuditProblem =
  | { readonly kind: 'entryChanged' | 'entryMissing'; readonly seq: number }
  | {
      readonly kind: 'recordChanged' | 'recordMissing' | 'recordAdded';
      /** The entry that wrote the record last; null if none ever did. */
      readonly seq: number | null;
      readonly family: string;
      readonly recordId: string;
    };

/** What a check of the whole trail found. */
export interface AuditReport {
  readonly entries: number;
  readonly records: number;
  /** Hash of the last entry that fits. */
  readonly head: string;
  readonly epoch: number;
  readonly problem: AuditProblem | null;
  /** Found before the last anchor, where an administrator has taken note of it. */
  readonly earlier: AuditProblem | null;
}

/** Why an open store may not be what it was when this computer last saw it. */
export type TrailAlarm =
  | { readonly kind: 'witnessMissing' }
  | { readonly kind: 'older'; readonly seq: number; readonly knownSeq: number }
  | { readonly kind: 'altered'; readonly problem: AuditProblem };

/** What an entry is about, with its name today; ids alone tell a reader nothing. */
export interface AuditSubject {
  readonly name: string | null;
  readonly source: ReviewSource | null;
  readonly cycle: { readonly kind: CycleKind; readonly startsOn: string } | null;
}

export interface AuditEntryRow {
  readonly seq: number;
  readonly writtenAt: string;
  /** Null if the program itself wrote it, or if the user is not known any more. */
  readonly userName: string | null;
  /** A command of this or an earlier version of the program. */
  readonly callName: string;
  readonly concept: string | null;
  readonly subject: AuditSubject | null;
  /** Counts that the command noted. */
  readonly details: Readonly<Record<string, string | number>>;
  /** How many records it changed. */
  readonly records: number;
}

export interface AuditEntries {
  readonly rows: readonly AuditEntryRow[];
  /** How many there are with this filter. */
  readonly total: number;
  readonly users: readonly { readonly userId: string; readonly name: string }[];
  readonly concepts: readonly string[];
}

/** State of the trail of the open store. */
export interface TrailState {
  readonly seq: number;
  readonly head: string;
  readonly alarm: TrailAlarm | null;
}

/** The entry that was the last one when a sheet was printed. */
export interface MarkedEntry {
  readonly seq: number;
  readonly writtenAt: string;
  /** How many were written since. */
  readonly later: number;
}

const filter = {
  userId: z.string().max(40).nullable(),
  concept: z.string().max(40).nullable(),
  /** Days of this computer's calendar, as instants: from the start of the first to the end of the last. */
  from: z.iso.datetime().nullable(),
  to: z.iso.datetime().nullable(),
};

export const auditEntryCalls = {
  /** Newest first, in pages. */
  'auditEntry.list': storeQuery({
    roles: overseers,
    input: z.strictObject({
      ...filter,
      /** Only entries with a lower number. */
      before: z.int().min(1).nullable(),
      limit: z.int().min(1).max(200),
    }),
  }).returns<AuditEntries>(),
  'auditEntry.state': storeQuery({ roles: everyone, input: nothing }).returns<TrailState>(),
  /** The entry that a sheet bears the mark of; null if the trail holds none. */
  'auditEntry.find': storeQuery({
    roles: overseers,
    input: z.strictObject({ mark: z.string().max(40) }),
  }).returns<MarkedEntry | null>(),
  /** Checks the chain and every record of the store. */
  'auditEntry.verify': storeQuery({ roles: overseers, input: nothing }).returns<AuditReport>(),
  /** Saves the entries as a table where the user chooses; null if the dialog was closed. */
  'auditEntry.export': storeQuery({
    roles: overseers,
    input: z.strictObject({ ...filter, format: z.enum(['xlsx', 'csv']), locale: localeSchema }),
  }).returns<{ readonly fileName: string } | null>(),
  /** Takes note of the store as it is, after an alarm; the trail goes on from here. */
  'auditEntry.anchor': storeCommand({
    roles: leaders,
    input: nothing,
    changes: ['auditEntry'],
  }).returns<null>(),
} as const;
