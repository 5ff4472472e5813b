import { mean, sampleSd } from './moments';

// Fewer shared targets, or complete rows, say nothing (measurement spec 3.6 and 4).
const FEWEST_SHARED = 3;

/** Shared targets, mean deviation from the other raters in points, its error, and SD ratio. */
export type Leniency = Readonly<{
  n: number;
  leniency: number | null;
  se: number | null;
  sdRatio: number | null;
}>;

/**
 * By rater, how far above the other raters of the same targets he rates on average, and how wide
 * his ratings spread beside theirs on the targets rated by all (below 0.5 suggests that he avoids
 * differences). Private to the rater's supervisor. Source: measurement spec 4, 13.4.
 * @param matrix one row per target, one column per rater, `null` where not rated.
 */
export function leniency({
  matrix,
}: Readonly<{ matrix: readonly (readonly (number | null)[])[] }>): readonly Leniency[] {
  const raterCount = Math.max(0, ...matrix.map((row) => row.length));
  const completeRows = matrix
    .map((row) => row.filter((rating) => rating !== null))
    .filter((row) => row.length === raterCount);
  const spreads = Array.from({ length: raterCount }, (_, rater) =>
    sampleSd(completeRows.map((row) => row[rater] ?? 0)),
  );
  return spreads.map((spread, rater) => {
    const deviations = matrix.flatMap((row) => deviationFromOthers(row, rater));
    const n = deviations.length;
    const sd = sampleSd(deviations);
    const isEnough = n >= FEWEST_SHARED && sd !== null;
    return {
      n,
      leniency: isEnough ? mean(deviations) : null,
      se: isEnough ? sd / Math.sqrt(n) : null,
      sdRatio:
        completeRows.length < FEWEST_SHARED
          ? null
          : spreadRatio(spread, spreads.toSpliced(rater, 1)),
    };
  });
}

function deviationFromOthers(row: readonly (number | null)[], rater: number): readonly number[] {
  const own = row[rater] ?? null;
  const others = mean(row.toSpliced(rater, 1).filter((rating) => rating !== null));
  return own === null || others === null ? [] : [own - others];
}

function spreadRatio(own: number | null, others: readonly (number | null)[]): number | null {
  const typical = mean(others.filter((spread) => spread !== null));
  return own === null || typical === null || typical === 0 ? null : own / typical;
}
