/** Lower and upper end of an interval, both included. */
export type Interval = readonly [lower: number, upper: number];

/** The upper tail point of a two-sided interval: 0.975 for a confidence of 0.95. */
export function upperTail(conf: number): number {
  return (1 + conf) / 2;
}

/** Holds both ends of an interval between lo and hi. Source: measurement spec 13.3. */
export function clipInterval([lower, upper]: Interval, lo: number, hi: number): Interval {
  return [Math.min(hi, Math.max(lo, lower)), Math.min(hi, Math.max(lo, upper))];
}
