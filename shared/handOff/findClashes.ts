import type { RecordContent, RecordKind } from './formats/v1';
import type { PlannedRecord } from './planMerge';

/** Columns that may be there only once in a shop, whatever the id of the record. */
const naturalKeys: Partial<Readonly<Record<RecordKind, readonly string[]>>> = {
  unit: ['name'],
  position: ['name'],
  employee: ['employeeNo'],
  cycle: ['kind', 'startsOn'],
  appraisal: ['cycleId', 'employeeId'],
};

/**
 * Names of things that both sides made on their own: the same name under two ids. Merging them
 * would need a guess, so the whole package is refused.
 */
export function findClashes(
  planned: readonly PlannedRecord[],
  known: (kind: RecordKind) => ReadonlyMap<string, RecordContent>,
): readonly string[] {
  const byKind = Map.groupBy(planned, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, records]) => {
    const columns = naturalKeys[kind];
    if (columns === undefined) return [];
    const owners = new Map([...known(kind)].map(([key, each]) => [nameOf(each, columns), key]));
    return records.flatMap(({ key, content }) => {
      if (content === null || content === undefined) return [];
      const name = nameOf(content, columns);
      const owner = owners.get(name);
      return owner === undefined || owner === key ? [] : [name];
    });
  });
}

function nameOf(content: RecordContent, columns: readonly string[]): string {
  return columns.map((column) => String(content[column])).join(' ');
}
