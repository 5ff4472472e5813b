import type { Fraction } from '@shared/base/fraction';
import type { IndicatorInput, NodeStatus } from '../scoreTree';

/** The exact score of one indicator with what it was computed from. */
export interface ScoredIndicator {
  readonly status: NodeStatus;
  readonly score: Fraction | null;
  readonly input: IndicatorInput;
}
