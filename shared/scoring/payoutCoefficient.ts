import type { Adjustment } from '../domain/adjustment';
import type { VetoPayout } from '../domain/resultRule';
import type { DecidedResult } from './adjustResult';
import type { ScoreTree } from './scoreTree';

/** What pay is multiplied by, and whether a veto made it nothing. */
interface PayoutCoefficient {
  readonly coefficient: string | null;
  readonly isVetoed: boolean;
}

/**
 * The coefficient that pay follows: of the decided grade, which vetoes have capped already; or 0
 * where the shop pays nothing under a veto. A grade that was adjusted was decided with the veto
 * known, and counts as it is. Source: domain A.2 (coefficient of the grade), C.5 (0 for a veto).
 */
export function payoutCoefficient(
  decided: Pick<DecidedResult, 'coefficient'>,
  { veto }: Pick<ScoreTree, 'veto'>,
  {
    adjustment,
    vetoPayout,
  }: {
    readonly adjustment: Pick<Adjustment, 'kind'> | null;
    readonly vetoPayout: VetoPayout;
  },
): PayoutCoefficient {
  const isVetoed = vetoPayout === 'nothing' && veto !== undefined && adjustment?.kind !== 'grade';
  return { coefficient: isVetoed ? '0' : decided.coefficient, isVetoed };
}
