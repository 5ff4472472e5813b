import type { KnownRecord } from './importPlan';

export type RecordFate = 'new' | 'duplicate' | 'conflict';

/** Tells new rows from copies, within the file and against what the store already has. */
export interface RecordSorter {
  readonly fateOf: (record: KnownRecord) => RecordFate;
  /** How often `key` was asked before, counted from 0; tells rows without any id apart. */
  readonly occurrence: (key: string) => number;
}

/**
 * A record whose identity is known is a `duplicate` if its content is the same and a `conflict`
 * otherwise; the first in a file counts (imports 4.19).
 */
export function createRecordSorter(existing: readonly KnownRecord[]): RecordSorter {
  const contents = new Map(existing.map(({ identity, contentHash }) => [identity, contentHash]));
  const occurrences = new Map<string, number>();
  return {
    fateOf({ identity, contentHash }) {
      const content = contents.get(identity);
      if (content === undefined) {
        contents.set(identity, contentHash);
        return 'new';
      }
      return content === contentHash ? 'duplicate' : 'conflict';
    },
    occurrence(key) {
      const count = occurrences.get(key) ?? 0;
      occurrences.set(key, count + 1);
      return count;
    },
  };
}

/** First and last local day (`yyyy-mm-dd`) of some local times; nulls are passed over. */
export function dateSpan(times: readonly (string | null)[]): {
  readonly firstOn: string | null;
  readonly lastOn: string | null;
} {
  const days = times.filter((time) => time !== null).map((time) => time.slice(0, 10));
  days.sort();
  return { firstOn: days[0] ?? null, lastOn: days.at(-1) ?? null };
}
