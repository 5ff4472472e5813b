// Rounding noise of doubles, relative to the size of the values (measurement spec 13, general).
const RELATIVE_NOISE = 1e-12;

/** Σ of the values; 0 for an empty list. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The arithmetic mean, `null` for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}

/**
 * Tells whether a variance or mean square of doubles counts as 0: at most 1e-12·max(1, mean of the
 * squared values). Source: measurement spec 13, general.
 */
export function isZeroVariance(variance: number, values: readonly number[]): boolean {
  const meanSquare = mean(values.map((value) => value * value)) ?? 0;
  return variance <= RELATIVE_NOISE * Math.max(1, meanSquare);
}

/** How far two doubles of the given size may differ by rounding alone. */
export function roundingNoise(size: number): number {
  return RELATIVE_NOISE * Math.max(1, Math.abs(size));
}

/** Tells whether two doubles are equal but for rounding noise. */
export function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= roundingNoise(b);
}

/** Σ (value − mean)²; 0 for an empty list. */
export function squaredDeviations(values: readonly number[]): number {
  const center = mean(values) ?? 0;
  return total(values.map((value) => (value - center) ** 2));
}

/**
 * The sample variance (n − 1), exactly 0 where it is rounding noise, `null` below two values.
 * Source: measurement spec 0 and 13, general.
 */
export function sampleVariance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const variance = squaredDeviations(values) / (values.length - 1);
  return isZeroVariance(variance, values) ? 0 : variance;
}

/** The sample standard deviation, as `sampleVariance`. */
export function sampleSd(values: readonly number[]): number | null {
  const variance = sampleVariance(values);
  return variance === null ? null : Math.sqrt(variance);
}

/** The sample covariance (n − 1) of two lists of equal length, `null` below two pairs. */
export function sampleCovariance(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new RangeError('The lists must have the same length');
  if (a.length < 2) return null;
  const meanA = mean(a) ?? 0;
  const meanB = mean(b) ?? 0;
  return total(a.map((value, i) => (value - meanA) * ((b[i] ?? 0) - meanB))) / (a.length - 1);
}

/** Pearson correlation, `null` if either list is constant or has fewer than two values. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const covariance = sampleCovariance(a, b);
  const sdA = sampleSd(a);
  const sdB = sampleSd(b);
  if (covariance === null || !sdA || !sdB) return null;
  return covariance / (sdA * sdB);
}
