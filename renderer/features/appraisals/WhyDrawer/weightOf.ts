import { compare, divide, isZero, parseFraction, sum } from '@shared/base/fraction';
import type { ExactText } from '@shared/scoring/scoreTree';
import { formatShare } from '@shared/text/formatNumber';

interface Weighed {
  readonly weight: ExactText;
  readonly weightUsed: ExactText | null;
}

/** The weight of a node among its siblings as per cent, as planned and as used. */
export interface NodeWeight {
  readonly planned: string;
  /** Null if the node does not count. */
  readonly used: string | null;
  /** Whether missing siblings changed the weight. */
  readonly isConverted: boolean;
}

/** Reads the weights of a node; what is used differs where siblings are missing. */
export function weightOf(node: Weighed, siblings: readonly Weighed[]): NodeWeight {
  const all = sum(siblings.map(({ weight }) => parseFraction(weight)));
  const weight = parseFraction(node.weight);
  const planned = isZero(all) ? weight : divide(weight, all);
  const used = node.weightUsed === null ? null : parseFraction(node.weightUsed);
  return {
    planned: formatShare(planned),
    used: used === null ? null : formatShare(used),
    isConverted: used !== null && compare(used, planned) !== 0,
  };
}
