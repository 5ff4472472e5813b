import type { FieldDifference, PackageCounts, RecordDifference } from '@shared/contract/handOff';
import type { PackageRecord } from '@shared/handOff/formats/v2';
import type { StoreRecords } from '@shared/handOff/noteChanges';
import type { PackagePlan } from '@shared/handOff/planPackage';
import type { PlannedRecord } from '@shared/handOff/planMerge';
import { describeDifference, labelRecord, type FindContent } from './labelRecord';

/** More differences than this are counted, not shown. */
const shownDifferences = 200;

export function countPlanned({ planned, erasedIds }: PackagePlan): PackageCounts {
  const counts = { new: 0, changed: 0, deleted: 0, unchanged: 0, older: 0, conflict: 0 };
  for (const record of planned) counts[outcomeOf(record, erasedIds)] += 1;
  return counts;
}

/** What merging changes, conflicts first; records that stay as they are, are left out. */
export function describePlanned(
  { planned, moved, erasedIds }: PackagePlan,
  known: StoreRecords,
  incoming: readonly PackageRecord[],
): readonly RecordDifference[] {
  const find = findIn(known, incoming);
  const numbers = new Map(moved.map(({ key, ...change }) => [key, change]));
  return planned
    .filter((record) => !['unchanged', 'older'].includes(outcomeOf(record, erasedIds)))
    .toSorted((a, b) => Number(b.outcome === 'conflict') - Number(a.outcome === 'conflict'))
    .slice(0, shownDifferences)
    .map((record) => {
      const { kind, key } = record;
      const before = known.contents.get(kind)?.get(key) ?? null;
      const after = afterOf(record);
      return {
        ...labelRecord(kind, key, after ?? before, find),
        outcome: outcomeOf(record, erasedIds),
        // A record that is new here differs in everything; its label says enough.
        fields:
          before === null
            ? numberedAnew(numbers.get(key))
            : describeDifference(before, after, find),
      };
    });
}

function outcomeOf(
  { kind, key, outcome, content }: PlannedRecord,
  erasedIds: PackagePlan['erasedIds'],
): RecordDifference['outcome'] {
  if (kind === 'erasure' && outcome === 'new') {
    return erasedIds.includes(key) ? 'deleted' : 'unchanged';
  }
  if (content !== null) return outcome;
  // What was made and deleted elsewhere was never here.
  if (outcome === 'new') return 'unchanged';
  return outcome === 'changed' ? 'deleted' : outcome;
}

/** A version of a scheme whose number is taken here gets another one. */
function numberedAnew(
  change: { readonly sent: number; readonly placed: number } | undefined,
): readonly FieldDifference[] {
  if (change === undefined) return [];
  const [before, after] = [String(change.sent), String(change.placed)];
  return [{ field: 'version', indicatorName: null, before, after }];
}

/** What the other side holds: the content in force, or in a conflict the one that is not shown. */
function afterOf({ outcome, content, versions }: PlannedRecord) {
  if (outcome !== 'conflict') return content ?? null;
  return versions.find(({ isShown }) => !isShown)?.content ?? null;
}

function findIn(known: StoreRecords, incoming: readonly PackageRecord[]): FindContent {
  const sent = new Map(incoming.map(({ kind, key, content }) => [`${kind}/${key}`, content]));
  return (kind, key) =>
    typeof key === 'string'
      ? (known.contents.get(kind)?.get(key) ?? sent.get(`${kind}/${key}`) ?? null)
      : null;
}
