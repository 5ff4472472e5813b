import type { Cycle } from '@shared/domain/cycle';
import type { CycleId } from '@shared/domain/ids';
import { useContext } from 'react';
import { CycleContext } from './CycleProvider';

/** The cycle chosen in the switcher; null while the shop has none (or none is loaded yet). */
export function useCycle(): Cycle | null {
  return useContext(CycleContext).cycle;
}

/** How to choose another cycle for every page. */
export function useChooseCycle(): (cycleId: CycleId) => void {
  return useContext(CycleContext).choose;
}

/** All cycles of the shop, newest first, and whether they are still on their way. */
export function useCycles(): { readonly cycles: readonly Cycle[]; readonly isLoading: boolean } {
  return useContext(CycleContext);
}
