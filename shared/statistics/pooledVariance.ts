import { squaredDeviations, total } from './moments';

/**
 * The variance within employees, pooled: Σ (nᵢ−1)·sᵢ² ÷ (N−K) over the employees that have values,
 * in points², with its degrees of freedom N−K; `null` if there are none. Source: measurement spec
 * 3.2.
 * @param groups the values of each employee.
 */
export function pooledVariance({
  groups,
}: Readonly<{ groups: readonly (readonly number[])[] }>): Readonly<{
  sigma2: number | null;
  df: number;
}> {
  const df = total(groups.map((values) => Math.max(0, values.length - 1)));
  return { sigma2: df === 0 ? null : total(groups.map(squaredDeviations)) / df, df };
}
