import { total } from './moments';
import type { Matrix } from './symmetricEigen';
import { symmetricPower } from './symmetricPower';

/**
 * Johnson's relative weights: how much of R² goes with each predictor, in absolute terms (`raw`,
 * adding up to `r2`) and as shares (`null` if R² is 0). An association, never a cause.
 * Source: measurement spec 5.4; Johnson 2000.
 * @param R correlation matrix, outcome first, then the predictors in the order of `names`.
 * @throws RangeError if the matrix does not have one row per name and one for the outcome.
 */
export function relativeWeights({
  R,
  names,
}: Readonly<{ R: Matrix; names: readonly string[] }>): Readonly<{
  r2: number;
  raw: Readonly<Record<string, number>>;
  share: Readonly<Record<string, number | null>>;
}> {
  if (R.length !== names.length + 1) throw new RangeError('R needs the outcome and every name');
  const predictors = R.slice(1).map((row) => row.slice(1));
  const withOutcome = R.slice(1).map((row) => row[0] ?? 0);
  const root = symmetricPower(predictors, 0.5);
  const betas = symmetricPower(predictors, -0.5).map((row) =>
    total(row.map((value, i) => value * (withOutcome[i] ?? 0))),
  );
  const raw = root.map((row) => total(row.map((value, i) => value ** 2 * (betas[i] ?? 0) ** 2)));
  const r2 = total(raw);
  const named = names.map((name, i): [string, number] => [name, raw[i] ?? 0]);
  return {
    r2,
    raw: Object.fromEntries(named),
    share: Object.fromEntries(named.map(([name, value]) => [name, r2 === 0 ? null : value / r2])),
  };
}
