import { fisherExact } from './fisherExact';

/** A group with its favourable results out of n. */
export type OutcomeGroup = Readonly<{ name: string; pass: number; n: number }>;

/** Comparison of the favourable rates of two groups, or why there is none. */
export type ImpactRatio =
  | Readonly<{
      status: 'ok';
      lower: string;
      ratio: number;
      below80: boolean;
      fisherP: number;
      ratioIfOneMore: number;
      fragile: boolean;
    }>
  | Readonly<{ status: 'too_small' | 'no_selection' }>;

// Measurement spec 3.6.
const FEWEST_PER_GROUP = 5;

/**
 * The 4/5 screening rule for two groups: lower ÷ higher favourable rate, flagged below 0.8 by exact
 * comparison, with Fisher's p and what one more favourable result would change. Below 5 in a group
 * `too_small`, without any favourable result `no_selection`. A prompt to look, not a proof.
 * Source: measurement spec 7, 13.6.
 * @throws RangeError unless there are exactly two groups.
 */
export function impactRatio({
  groups,
}: Readonly<{ groups: readonly OutcomeGroup[] }>): ImpactRatio {
  const [first, second] = groups;
  if (first === undefined || second === undefined || groups.length > 2) {
    throw new RangeError('The impact ratio compares exactly two groups');
  }
  if (Math.min(first.n, second.n) < FEWEST_PER_GROUP) return { status: 'too_small' };
  if (first.pass + second.pass === 0) return { status: 'no_selection' };
  const isFirstLower = first.pass * second.n <= second.pass * first.n;
  const lower = isFirstLower ? first : second;
  const higher = isFirstLower ? second : first;
  const oneMore = { ...lower, pass: lower.pass + 1 };
  const below80 = isBelow80(lower, higher);
  const failures = (group: OutcomeGroup): number => group.n - group.pass;
  return {
    status: 'ok',
    lower: lower.name,
    ratio: ratioOf(lower, higher),
    below80,
    fisherP: fisherExact({
      table: [
        [first.pass, failures(first)],
        [second.pass, failures(second)],
      ],
    }).p,
    ratioIfOneMore: ratioOf(oneMore, higher),
    fragile: below80 && !isBelow80(oneMore, higher),
  };
}

function ratioOf(lower: OutcomeGroup, higher: OutcomeGroup): number {
  return (lower.pass * higher.n) / (lower.n * higher.pass);
}

/** lower rate ÷ higher rate < 4/5, in whole numbers. */
function isBelow80(lower: OutcomeGroup, higher: OutcomeGroup): boolean {
  return 5 * lower.pass * higher.n < 4 * higher.pass * lower.n;
}
