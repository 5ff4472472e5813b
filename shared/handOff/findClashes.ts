import type { RecordContent, RecordKind } from './formats/v2';
import type { PlannedRecord } from './planMerge';
import { has } from './recordIds';

interface NaturalKey {
  readonly columns: readonly string[];
  /** What people call the record, where the columns are ids. */
  readonly calledBy?: string;
  /** Records that do not count. */
  readonly except?: { readonly column: string; readonly value: string };
}

/** Columns that may be there only once in a shop, whatever the id of the record. */
const naturalKeys: Partial<Readonly<Record<RecordKind, NaturalKey>>> = {
  unit: { columns: ['name'] },
  position: { columns: ['name'] },
  employee: { columns: ['employeeNo'] },
  cycle: { columns: ['kind', 'startsOn'] },
  appraisal: { columns: ['cycleId', 'employeeId'] },
  veto: {
    columns: ['eventId'],
    calledBy: 'matter',
    except: { column: 'status', value: 'withdrawn' },
  },
};

/**
 * Names of things that both sides made on their own: the same name under two ids. Merging them
 * would need a guess, so the whole package is refused. Who was erased is in nobody's way.
 */
export function findClashes(
  planned: readonly PlannedRecord[],
  known: (kind: RecordKind) => ReadonlyMap<string, RecordContent>,
  erasedIds: ReadonlySet<string>,
): readonly string[] {
  const byKind = Map.groupBy(planned, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, records]) => {
    const natural = naturalKeys[kind];
    if (natural === undefined) return [];
    const after = new Map<string, RecordContent | null>(known(kind));
    for (const { key, content } of records) if (content !== undefined) after.set(key, content);
    const owners = Map.groupBy(
      [...after.values()].flatMap((content) => {
        if (content === null || has(erasedIds, content['employeeId'])) return [];
        const { columns, except, calledBy } = natural;
        if (except !== undefined && content[except.column] === except.value) return [];
        const id = columns.map((column) => String(content[column])).join(' ');
        return [{ id, name: calledBy === undefined ? id : String(content[calledBy]) }];
      }),
      ({ id }) => id,
    );
    return [...owners.values()].flatMap((same) =>
      same.length > 1 ? same.slice(0, 1).map(({ name }) => name) : [],
    );
  });
}
