// Below this overlap a rater's leniency is too uncertain even for a preview (measurement spec 3.6).
const FEWEST_SHARED = 5;

/**
 * What a score would be without the rater's leniency, drawn towards no change: score − L·n/(n+m),
 * held to 0–100, if there are 5 shared targets; else unchanged. A preview for a calibration
 * meeting; a person decides. Source: measurement spec 4, 13.4.
 * @param n shared targets behind the leniency.
 * @param m shrink constant.
 */
export function calibratePreview({
  score,
  leniency,
  n,
  m = 5,
}: Readonly<{
  score: number;
  leniency: number | null;
  n: number;
  m?: number | undefined;
}>): Readonly<{ adjusted: number; applied: boolean }> {
  if (n < FEWEST_SHARED || leniency === null) return { adjusted: score, applied: false };
  const adjusted = score - (leniency * n) / (n + m);
  return { adjusted: Math.min(100, Math.max(0, adjusted)), applied: true };
}
