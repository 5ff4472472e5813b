import type { PackageCounts, RecordDifference } from '@shared/contract/handOff';
import type { PackageRecord } from '@shared/handOff/formats/v1';
import type { PlannedRecord } from '@shared/handOff/planMerge';
import type { KnownRecords } from './knownRecords';
import { describeDifference, labelRecord, type FindContent } from './labelRecord';

/** More differences than this are counted, not shown. */
const shownDifferences = 200;

export function countPlanned(planned: readonly PlannedRecord[]): PackageCounts {
  const counts = { new: 0, changed: 0, deleted: 0, unchanged: 0, older: 0, conflict: 0 };
  for (const record of planned) counts[outcomeOf(record)] += 1;
  return counts;
}

/** What merging changes, conflicts first; records that stay as they are, are left out. */
export function describePlanned(
  planned: readonly PlannedRecord[],
  known: KnownRecords,
  incoming: readonly PackageRecord[],
): readonly RecordDifference[] {
  const find = findIn(known, incoming);
  return planned
    .filter((record) => !['unchanged', 'older'].includes(outcomeOf(record)))
    .toSorted((a, b) => Number(b.outcome === 'conflict') - Number(a.outcome === 'conflict'))
    .slice(0, shownDifferences)
    .map((record) => {
      const { kind, key } = record;
      const before = known.contents.get(kind)?.get(key) ?? null;
      const after = afterOf(record);
      return {
        ...labelRecord(kind, key, after ?? before, find),
        outcome: outcomeOf(record),
        // A record that is new here differs in everything; its label says enough.
        fields: before === null ? [] : describeDifference(before, after, find),
      };
    });
}

function outcomeOf({ outcome, content }: PlannedRecord): RecordDifference['outcome'] {
  return outcome === 'changed' && content === null ? 'deleted' : outcome;
}

/** What the other side holds: the content in force, or in a conflict the one that is not shown. */
function afterOf({ outcome, content, versions }: PlannedRecord) {
  if (outcome !== 'conflict') return content ?? null;
  return versions.find(({ isShown }) => !isShown)?.content ?? null;
}

function findIn(known: KnownRecords, incoming: readonly PackageRecord[]): FindContent {
  const sent = new Map(incoming.map(({ kind, key, content }) => [`${kind}/${key}`, content]));
  return (kind, key) =>
    typeof key === 'string'
      ? (known.contents.get(kind)?.get(key) ?? sent.get(`${kind}/${key}`) ?? null)
      : null;
}
