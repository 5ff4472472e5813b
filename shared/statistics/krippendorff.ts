import { total } from './moments';

/** How far apart two values are: equal or not, by their order, or by their distance. */
export type AgreementMetric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's α from raters with gaps, by the coincidence matrix. Units with fewer than two
 * values are dropped; α is `null` if no pair is left or only one value was used.
 * Source: measurement spec 4; Krippendorff, Content Analysis.
 * @param raters one row per rater, one column per unit, `null` where not rated.
 */
export function krippendorff({
  raters,
  metric,
}: Readonly<{
  raters: readonly (readonly (number | null)[])[];
  metric: AgreementMetric;
}>): Readonly<{ alpha: number | null }> {
  const unitCount = Math.max(0, ...raters.map((row) => row.length));
  const units = Array.from({ length: unitCount }, (_, unit) =>
    raters.map((row) => row[unit] ?? null).filter((value) => value !== null),
  ).filter((values) => values.length >= 2);
  const values = units.flat();
  const categories = [...new Set(values)].toSorted((a, b) => a - b);
  const counts = categories.map((category) => values.filter((v) => v === category).length);
  const distance = (a: number, b: number): number =>
    squaredDistance(metric, categories, counts, categories.indexOf(a), categories.indexOf(b));

  const observed = total(
    units.map((unit) => total(pairDistances(unit, distance)) / (unit.length - 1)),
  );
  const expected = total(pairDistances(values, distance)) / (values.length - 1);
  return { alpha: values.length === 0 || expected === 0 ? null : 1 - observed / expected };
}

/** Distances of all ordered pairs; a value paired with itself adds 0. */
function pairDistances(
  values: readonly number[],
  distance: (a: number, b: number) => number,
): readonly number[] {
  return values.flatMap((a) => values.map((b) => distance(a, b)));
}

function squaredDistance(
  metric: AgreementMetric,
  categories: readonly number[],
  counts: readonly number[],
  i: number,
  j: number,
): number {
  switch (metric) {
    case 'nominal':
      return i === j ? 0 : 1;
    case 'interval':
      return ((categories[i] ?? 0) - (categories[j] ?? 0)) ** 2;
    case 'ordinal': {
      const between = total(counts.slice(Math.min(i, j), Math.max(i, j) + 1));
      return (between - ((counts[i] ?? 0) + (counts[j] ?? 0)) / 2) ** 2;
    }
  }
}
