import type { RecordContent } from './formats/v2';
import type { PlannedRecord } from './planMerge';

/** A version of a scheme that is numbered otherwise here than where it was made. */
export interface PlacedScheme {
  readonly key: string;
  readonly sent: number;
  readonly placed: number;
}

/**
 * Gives new versions of schemes the next free number of their family where two computers made the
 * same number on their own: both are kept, and no result loses the scheme it rests on.
 */
export function placeSchemes(
  planned: readonly PlannedRecord[],
  known: ReadonlyMap<string, RecordContent>,
): { readonly planned: readonly PlannedRecord[]; readonly moved: readonly PlacedScheme[] } {
  const taken = new Set([...known.values()].map(numberOf));
  const moved: PlacedScheme[] = [];
  const placed = planned.map((record) => {
    const { kind, key, content } = record;
    if (kind !== 'scheme' || content === null || content === undefined || known.has(key)) {
      return record;
    }
    const sent = Number(content['version']);
    let version = sent;
    while (taken.has(numberOf({ ...content, version }))) version += 1;
    const own = { ...content, version };
    taken.add(numberOf(own));
    if (version !== sent) moved.push({ key, sent, placed: version });
    return { ...record, content: own };
  });
  return { planned: placed, moved };
}

function numberOf(content: RecordContent): string {
  return `${String(content['familyId'])}/${String(content['version'])}`;
}
