import type { RecordContent, RecordKind } from './formats/v2';

export interface KeyedContent {
  readonly key: string;
  readonly content: RecordContent;
}

/** All records of a kind that a store holds. */
export type ListRecords = (kind: RecordKind) => readonly KeyedContent[];

/** The ids that stand in one field of these records. */
export function idsOf(records: readonly KeyedContent[], field: string): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ content }) => {
      const id = content[field];
      return typeof id === 'string' ? [id] : [];
    }),
  );
}

/** Whether a field holds one of the ids. */
export function has(ids: ReadonlySet<string>, id: unknown): boolean {
  return typeof id === 'string' && ids.has(id);
}
