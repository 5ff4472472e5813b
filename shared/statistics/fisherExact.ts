// Tables as likely as the observed one may differ from it by rounding (as R `fisher.test`).
const RELATIVE_NOISE = 1e-7;

/** Counts of a 2 × 2 table, groups in rows. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/**
 * Fisher's exact test of a 2 × 2 table, two-sided: the sum of all tables with the same margins that
 * are at most as likely as the observed one. Source: measurement spec 7, 13.6; Fisher 1935.
 */
export function fisherExact({ table }: Readonly<{ table: TwoByTwo }>): Readonly<{ p: number }> {
  const [[a, b], [c, d]] = table;
  const row = a + b;
  const column = a + c;
  const n = row + c + d;
  const logFactorials = logFactorialsUpTo(n);
  const log = (k: number): number => logFactorials[k] ?? 0;
  const likelihood = (x: number): number =>
    Math.exp(
      log(row) +
        log(n - row) +
        log(column) +
        log(n - column) -
        log(n) -
        (log(x) + log(row - x) + log(column - x) + log(n - row - column + x)),
    );
  const smallest = Math.max(0, row + column - n);
  const largest = Math.min(row, column);
  const limit = likelihood(a) * (1 + RELATIVE_NOISE);
  let p = 0;
  for (let x = smallest; x <= largest; x += 1) {
    const probability = likelihood(x);
    if (probability <= limit) p += probability;
  }
  return { p: Math.min(1, p) };
}

function logFactorialsUpTo(n: number): readonly number[] {
  const logarithms = [0];
  for (let k = 1; k <= n; k += 1) logarithms.push((logarithms.at(-1) ?? 0) + Math.log(k));
  return logarithms;
}
