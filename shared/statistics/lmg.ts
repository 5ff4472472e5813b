import { total } from './moments';
import type { Matrix } from './symmetricEigen';
import { symmetricPower } from './symmetricPower';

/** The number of subsets doubles with every predictor. Source: measurement spec 5.4. */
export const mostPredictors = 8;

/**
 * LMG (Shapley) importance: the increment of R² by each predictor, averaged over all orders; adds
 * up to `r2`. An association, never a cause. Source: measurement spec 5.4; relaimpo.
 * @param R correlation matrix, outcome first, then at most 8 predictors in the order of `names`.
 * @throws RangeError for more predictors, or if the matrix does not fit the names.
 */
export function lmg({ R, names }: Readonly<{ R: Matrix; names: readonly string[] }>): Readonly<{
  r2: number;
  raw: Readonly<Record<string, number>>;
}> {
  const p = names.length;
  if (R.length !== p + 1) throw new RangeError('R needs the outcome and every name');
  if (p > mostPredictors) throw new RangeError(`More than ${mostPredictors} predictors`);
  const explained = Array.from({ length: 2 ** p }, (_, subset) => explainedBy(R, subset));
  const raw = names.map((name, predictor): [string, number] => {
    const bit = 1 << predictor;
    const increments = explained.map((r2, subset) =>
      (subset & bit) === 0
        ? orderShare(sizeOf(subset), p) * ((explained[subset | bit] ?? 0) - r2)
        : 0,
    );
    return [name, total(increments)];
  });
  return { r2: explained.at(-1) ?? 0, raw: Object.fromEntries(raw) };
}

/** R² of the predictors whose bits are set in `subset`. */
function explainedBy(R: Matrix, subset: number): number {
  const rows = R.slice(1).filter((_, i) => (subset & (1 << i)) !== 0);
  const predictors = rows.map((row) => row.slice(1).filter((_, i) => (subset & (1 << i)) !== 0));
  const withOutcome = rows.map((row) => row[0] ?? 0);
  const inverse = symmetricPower(predictors, -1);
  return total(
    inverse.flatMap((row, i) =>
      row.map((value, j) => value * (withOutcome[i] ?? 0) * (withOutcome[j] ?? 0)),
    ),
  );
}

/** The share of orders in which exactly the given subset of `size` comes before a predictor. */
function orderShare(size: number, p: number): number {
  return (factorial(size) * factorial(p - 1 - size)) / factorial(p);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function sizeOf(subset: number): number {
  return subset === 0 ? 0 : (subset & 1) + sizeOf(subset >> 1);
}
