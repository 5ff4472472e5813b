import { absolute, isZero, parseFraction, subtract, sum } from '@shared/base/fraction';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { ExactText } from '@shared/scoring/scoreTree';

const decimals = 4;

/** A sum of contributions as it is read on screen, at 4 decimals. */
export interface ContributionSum {
  readonly parts: readonly string[];
  readonly total: string;
  /** By how much adding the printed parts misses the printed total; null if it does not. */
  readonly difference: string | null;
}

/** Writes contributions and their exact sum at 4 decimals each (measurement spec 2.4). */
export function addContributions(contributions: readonly ExactText[]): ContributionSum {
  const exact = contributions.map(parseFraction);
  const parts = exact.map((part) => roundHalfUp(part, decimals));
  const total = roundHalfUp(sum(exact), decimals);
  const off = absolute(subtract(sum(parts.map(parseFraction)), parseFraction(total)));
  return { parts, total, difference: isZero(off) ? null : roundHalfUp(off, decimals) };
}
