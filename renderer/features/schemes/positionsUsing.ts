import type { SchemeOverview } from '@shared/contract/scheme';
import type { SchemeId } from '@shared/domain/ids';

/** The names of the positions that use some version of a scheme. */
export function positionsUsing(
  { schemes, positions }: SchemeOverview,
  familyId: SchemeId | undefined,
): readonly string[] {
  const ids = schemes
    .filter((scheme) => scheme.familyId === familyId)
    .flatMap(({ positionIds }) => positionIds);
  return positions.filter(({ positionId }) => ids.includes(positionId)).map(({ name }) => name);
}
