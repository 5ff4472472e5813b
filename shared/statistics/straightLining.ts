import { sampleSd } from './moments';

// Fewer equal answers happen by themselves (measurement spec 4).
const FEWEST_ANSWERS = 6;

/** Given answers, longest run of one answer, their SD, and whether all are the same. */
export type StraightLining = Readonly<{
  answered: number;
  longestRun: number;
  irv: number | null;
  allSame: boolean;
  flag: 'none' | 'uniform' | 'contradictory';
}>;

/**
 * Whether a response gives one answer throughout; with reversed questions that contradicts itself.
 * Answers left out are removed first. A person judges: nothing is dropped.
 * Source: measurement spec 4, 13.4.
 */
export function straightLining({
  answers,
  hasReversedItems,
}: Readonly<{
  answers: readonly (number | null)[];
  hasReversedItems: boolean;
}>): StraightLining {
  const given = answers.filter((answer) => answer !== null);
  const allSame = new Set(given).size === 1;
  const isSuspect = allSame && given.length >= FEWEST_ANSWERS;
  return {
    answered: given.length,
    longestRun: longestRun(given),
    irv: sampleSd(given),
    allSame,
    flag: !isSuspect ? 'none' : hasReversedItems ? 'contradictory' : 'uniform',
  };
}

function longestRun(values: readonly number[]): number {
  let longest = 0;
  let current = 0;
  for (const [index, value] of values.entries()) {
    current = index > 0 && value === values[index - 1] ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
