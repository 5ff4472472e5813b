/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** An eigenvalue with its eigenvector of length 1. */
export type EigenPair = Readonly<{ value: number; vector: readonly number[] }>;

const MOST_SWEEPS = 100;
const NEGLIGIBLE = 1e-24;

/**
 * The eigenvalues and eigenvectors of a real symmetric matrix, largest value first, by cyclic
 * Jacobi rotations. Meant for correlation matrices of a few dozen variables.
 * Source: Golub and Van Loan, Matrix Computations, section 8.5.
 */
export function symmetricEigen(matrix: Matrix): readonly EigenPair[] {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = a.map((_, i) =>
    Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)),
  );
  const scale = sumOfSquares(a, () => true);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    if (sumOfSquares(a, (i, j) => i !== j) <= NEGLIGIBLE * scale) break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(a, vectors, p, q);
    }
  }
  return vectors
    .map((vector, i) => ({ value: a[i]?.[i] ?? 0, vector: [...vector] }))
    .toSorted((first, second) => second.value - first.value);
}

/** Turns rows and columns p and q so that a[p][q] becomes 0; `vectors` holds eigenvectors in rows. */
function rotate(
  a: readonly Float64Array[],
  vectors: readonly Float64Array[],
  p: number,
  q: number,
): void {
  const off = a[p]?.[q] ?? 0;
  if (off === 0) return;
  const theta = ((a[q]?.[q] ?? 0) - (a[p]?.[p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (const row of a) turnColumns(row, p, q, cosine, sine);
  turnRows(a[p], a[q], cosine, sine);
  turnRows(vectors[p], vectors[q], cosine, sine);
}

function turnRows(
  first: Float64Array | undefined,
  second: Float64Array | undefined,
  cosine: number,
  sine: number,
): void {
  if (first === undefined || second === undefined) return;
  for (const i of first.keys()) {
    const x = first[i] ?? 0;
    const y = second[i] ?? 0;
    first[i] = cosine * x - sine * y;
    second[i] = sine * x + cosine * y;
  }
}

function turnColumns(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const x = row[p] ?? 0;
  const y = row[q] ?? 0;
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}

function sumOfSquares(
  a: readonly Float64Array[],
  isCounted: (i: number, j: number) => boolean,
): number {
  let sum = 0;
  for (const [i, row] of a.entries()) {
    for (const [j, value] of row.entries()) if (isCounted(i, j)) sum += value * value;
  }
  return sum;
}
