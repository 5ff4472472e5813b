/**
 * p-values adjusted for many comparisons, in the order given: Holm for statements about people,
 * Benjamini–Hochberg for screening questions. Source: measurement spec 3.5; R `p.adjust`.
 * @param p p-values 0–1.
 */
export function adjustP({ p }: Readonly<{ p: readonly number[] }>): Readonly<{
  holm: readonly number[];
  bh: readonly number[];
}> {
  const ascending = [...p.keys()].toSorted((i, j) => (p[i] ?? 0) - (p[j] ?? 0));
  const m = p.length;
  return {
    holm: adjust(p, ascending, (value, place) => value * (m - place), Math.max),
    bh: adjust(p, ascending.toReversed(), (value, place) => (m / (m - place)) * value, Math.min),
  };
}

/** Scales the p-values in the given order and keeps the result monotone along it. */
function adjust(
  p: readonly number[],
  order: readonly number[],
  scale: (value: number, place: number) => number,
  keep: (a: number, b: number) => number,
): readonly number[] {
  const adjusted = p.map(() => 1);
  let previous: number | null = null;
  for (const [place, index] of order.entries()) {
    const scaled = Math.min(1, scale(p[index] ?? 1, place));
    previous = previous === null ? scaled : keep(previous, scaled);
    adjusted[index] = previous;
  }
  return adjusted;
}
