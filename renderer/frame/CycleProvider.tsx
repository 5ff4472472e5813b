import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { cycleToShow, type Cycle } from '@shared/domain/cycle';
import type { CycleId } from '@shared/domain/ids';
import { createContext, useMemo, useState, type ReactNode } from 'react';

export interface CycleChoice {
  readonly cycle: Cycle | null;
  /** Newest first. */
  readonly cycles: readonly Cycle[];
  readonly isLoading: boolean;
  readonly choose: (cycleId: CycleId) => void;
}

export const CycleContext = createContext<CycleChoice>({
  cycle: null,
  cycles: [],
  isLoading: false,
  choose: () => undefined,
});

/** The cycle that all pages show; which one was chosen last is kept on this computer. */
export function CycleProvider({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useCallQuery('cycle.list', {});
  const storeId = useCallQuery('store.current', {}).data?.storeId;
  const settings = useCallQuery('setting.get', {}).data;
  const { mutate: keep } = useCommand('setting.showCycle');
  const [chosenId, setChosenId] = useState<CycleId | null>(null);
  const keptId = storeId === undefined ? undefined : settings?.shownCycles[storeId];
  const choice = useMemo((): CycleChoice => {
    const cycles = (data ?? []).toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
    const cycle = cycleToShow(cycles, chosenId ?? keptId ?? null);
    function choose(cycleId: CycleId) {
      setChosenId(cycleId);
      if (storeId !== undefined) keep({ storeId, cycleId });
    }
    return { cycle, cycles, isLoading: isPending, choose };
  }, [data, isPending, chosenId, keptId, storeId, keep]);
  return <CycleContext value={choice}>{children}</CycleContext>;
}
