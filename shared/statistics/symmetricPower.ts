import { total } from './moments';
import { symmetricEigen, type Matrix } from './symmetricEigen';

// Eigenvalues below this share of the largest are rounding noise of linearly dependent variables.
const DEPENDENT = 1e-10;

/**
 * A power of a symmetric positive semi-definite matrix: −1 gives the inverse, 0.5 the square root.
 * Directions without variance are left out, so the inverse of a singular matrix is the
 * pseudo-inverse. Source: Johnson 2000, Multivariate Behavioral Research 35(1).
 */
export function symmetricPower(matrix: Matrix, exponent: number): Matrix {
  const pairs = symmetricEigen(matrix);
  const limit = DEPENDENT * (pairs[0]?.value ?? 0);
  const kept = pairs
    .filter(({ value }) => value > limit)
    .map(({ value, vector }) => ({ power: value ** exponent, vector }));
  return matrix.map((row, i) =>
    row.map((_, j) =>
      total(kept.map(({ power, vector }) => power * (vector[i] ?? 0) * (vector[j] ?? 0))),
    ),
  );
}
