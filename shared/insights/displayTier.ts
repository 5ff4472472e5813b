import type { displayTier } from '../statistics/displayTier';
import type { suppressCells } from '../statistics/suppressCells';
import { show, withhold, type Insight } from './insight';
import { count } from './numberWords';

/**
 * How far a result may be shown and trusted, from its tier and its n responses.
 * Source: measurement spec 8, 10.
 */
export function displayTierInsight({ tier }: ReturnType<typeof displayTier>, n: number): Insight {
  switch (tier) {
    case 'none':
      return withhold('tierNone', {});
    case 'suppressed':
      return withhold('tierSuppressed', {});
    case 'reference':
      return show('tierReference', { n: count(n) }, 'attention');
    case 'cautious':
      return show('tierCautious', { n: count(n) });
    case 'adequate':
      return show('tierAdequate', { n: count(n) });
  }
}

/**
 * What stands in the place of a cell of a breakdown that is hidden, the same for a small cell and for
 * one hidden with it; `null` for a cell that is shown. Source: measurement spec 8, 10.
 */
export function suppressedCellInsight(
  { suppressed }: ReturnType<typeof suppressCells>,
  cellId: string,
): Insight | null {
  return suppressed.includes(cellId) ? withhold('cellSuppressed', {}) : null;
}
