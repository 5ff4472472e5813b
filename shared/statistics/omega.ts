import { correlation, total } from './moments';
import { symmetricEigen, type Matrix } from './symmetricEigen';
import { symmetricPower } from './symmetricPower';

const CONVERGED = 1e-10;
// A unique variance this small is 0 but for the slow approach of the iteration.
const NO_UNIQUE_VARIANCE = 1e-6;
const MOST_STEPS = 10_000;

/** Loadings of the questions on one factor and the omega total; `null` if they do not exist. */
export type Omega = Readonly<{
  loadings: readonly number[] | null;
  omega: number | null;
  heywood: boolean;
}>;

const UNDEFINED: Omega = { loadings: null, omega: null, heywood: false };

/**
 * McDonald's ω total from a one-factor minres solution on the correlation matrix (iterated
 * principal axis from squared multiple correlations), signed so that the loadings add up to 0 or
 * more. A Heywood case (a loading of 1 or more) has no loadings and no ω; the same holds for a
 * constant question. Source: measurement spec 4, 13.4.
 * @param matrix one row per respondent, one column per question, complete.
 */
export function omega({ matrix }: Readonly<{ matrix: Matrix }>): Omega {
  const correlations = correlationMatrix(matrix);
  if (correlations === null || correlations.length < 2) return UNDEFINED;
  const inverse = symmetricPower(correlations, -1);
  let communalities = inverse.map((row, i) => Math.max(0, 1 - 1 / (row[i] ?? 1)));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const loadings = firstFactor(correlations, communalities);
    if (loadings.some((loading) => 1 - loading ** 2 <= NO_UNIQUE_VARIANCE))
      return { ...UNDEFINED, heywood: true };
    const next = loadings.map((loading) => loading ** 2);
    const change = Math.max(...next.map((value, i) => Math.abs(value - (communalities[i] ?? 0))));
    if (change < CONVERGED) return { loadings, omega: omegaTotal(loadings), heywood: false };
    communalities = next;
  }
  return UNDEFINED;
}

function correlationMatrix(matrix: Matrix): Matrix | null {
  const columns = (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
  const correlations = columns.map((first, i) =>
    columns.map((second, j) => {
      const r = correlation(first, second);
      return i === j && r !== null ? 1 : r;
    }),
  );
  const known = correlations.map((row) => row.filter((r) => r !== null));
  return known.every((row) => row.length === columns.length) ? known : null;
}

function firstFactor(correlations: Matrix, communalities: readonly number[]): readonly number[] {
  const reduced = correlations.map((row, i) =>
    row.map((r, j) => (i === j ? (communalities[i] ?? 0) : r)),
  );
  const [first] = symmetricEigen(reduced);
  if (first === undefined || first.value <= 0) return correlations.map(() => 0);
  const sign = total(first.vector) < 0 ? -1 : 1;
  return first.vector.map((component) => sign * Math.sqrt(first.value) * component);
}

function omegaTotal(loadings: readonly number[]): number {
  const common = total(loadings) ** 2;
  return common / (common + total(loadings.map((loading) => 1 - loading ** 2)));
}
