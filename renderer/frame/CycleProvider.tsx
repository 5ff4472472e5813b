import { useCallQuery } from '@renderer/api/useCallQuery';
import type { Cycle } from '@shared/domain/cycle';
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

/** The cycle that all pages show; the newest one until the user chooses another. */
export function CycleProvider({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useCallQuery('cycle.list', {});
  const [chosenId, choose] = useState<CycleId | null>(null);
  const choice = useMemo((): CycleChoice => {
    const cycles = (data ?? []).toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
    const cycle = cycles.find(({ cycleId }) => cycleId === chosenId) ?? cycles[0] ?? null;
    return { cycle, cycles, isLoading: isPending, choose };
  }, [data, isPending, chosenId]);
  return <CycleContext value={choice}>{children}</CycleContext>;
}
