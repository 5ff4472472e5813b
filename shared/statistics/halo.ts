import { correlation, mean, sampleSd } from './moments';

// Fewer employees make correlations between dimensions meaningless (measurement spec 3.6).
const FEWEST_EMPLOYEES = 6;

/**
 * Whether one rater gives each employee much the same in all dimensions: mean correlation between
 * dimensions (constant ones skipped) and mean spread within an employee, in points.
 * Source: measurement spec 4, 13.4.
 * @param matrix one row per employee, one column per dimension.
 */
export function halo({ matrix }: Readonly<{ matrix: readonly (readonly number[])[] }>): Readonly<{
  meanR: number | null;
  meanWithinSD: number | null;
}> {
  const spreads = matrix.map(sampleSd).filter((spread) => spread !== null);
  const columns = (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
  const correlations = columns
    .flatMap((first, i) => columns.slice(i + 1).map((second) => correlation(first, second)))
    .filter((r) => r !== null);
  return {
    meanR: matrix.length < FEWEST_EMPLOYEES ? null : mean(correlations),
    meanWithinSD: mean(spreads),
  };
}
