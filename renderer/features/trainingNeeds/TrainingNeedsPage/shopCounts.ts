import type { TrainingNeedGroup } from '@shared/contract/trainingNeed';
import type { LocalText } from '@shared/domain/locale';

export interface DimensionColumn {
  readonly key: string;
  readonly name: LocalText;
}

/** Every dimension of any position, in the order of the schemes. */
export function dimensionsOf(groups: readonly TrainingNeedGroup[]): readonly DimensionColumn[] {
  const columns = new Map<string, DimensionColumn>();
  for (const { dimensions } of groups) {
    for (const dimension of dimensions) {
      if (!columns.has(dimension.key)) columns.set(dimension.key, dimension);
    }
  }
  return [...columns.values()];
}

/** People per dimension of the whole shop, by what they need. */
export interface DimensionCounts extends DimensionColumn {
  readonly counts: Readonly<Record<'train' | 'watch' | 'met' | 'observe', number>>;
}

/** Counts everybody once per dimension that their position has. */
export function countByDimension(groups: readonly TrainingNeedGroup[]): readonly DimensionCounts[] {
  const needs = groups.flatMap(({ rows }) => rows.flatMap((row) => row.needs));
  return dimensionsOf(groups).map((dimension) => {
    const own = needs.filter(({ dimensionKey }) => dimensionKey === dimension.key);
    const count = (status: string) => own.filter((need) => need.status === status).length;
    return {
      ...dimension,
      counts: {
        train: count('train'),
        watch: count('watch'),
        met: count('none'),
        observe: count('observe'),
      },
    };
  });
}
