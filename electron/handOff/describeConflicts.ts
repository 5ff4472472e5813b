import type { RecordConflict } from '@shared/contract/handOff';
import { isInConflict } from '@shared/handOff/mergeVersion';
import type { StoreRecords } from '@shared/handOff/noteChanges';
import { describeDifference, labelRecord, type FindContent } from './labelRecord';

/** Records of which two computers made different things; a person has to choose. */
export function describeConflicts({ contents, versions }: StoreRecords): readonly RecordConflict[] {
  const find: FindContent = (kind, key) =>
    typeof key === 'string' ? (contents.get(kind)?.get(key) ?? null) : null;
  return [...versions].flatMap(([kind, records]) =>
    [...records]
      .filter(([, known]) => isInConflict(known))
      .map(([key, known]) => {
        const own = contents.get(kind)?.get(key) ?? null;
        const others = known.filter(({ isShown }) => !isShown);
        return {
          ...labelRecord(kind, key, own ?? others[0]?.content ?? null, find),
          isHere: own !== null,
          ownHash: known.find(({ isShown }) => isShown)?.contentHash ?? null,
          others: others.map(({ contentHash, content }) => ({
            contentHash,
            fields: describeDifference(own, content, find),
          })),
        };
      }),
  );
}
