/** How long records are kept after somebody left, and when that was last looked at. */
export interface Retention {
  readonly years: number;
  /** Local date; null if never. */
  readonly reviewedOn: string | null;
}

/** Two years after leaving, as wage and attendance records are commonly kept (trust.md 2.8). */
export const defaultRetention: Retention = { years: 2, reviewedOn: null };

/**
 * The day from which the records of somebody who left are no longer needed: `years` after the last
 * day on which they were used. All days are local dates (yyyy-mm-dd); 29 February counts as the 28th.
 */
export function retentionEndsOn(lastUsedOn: string, years: number): string {
  const year = Number(lastUsedOn.slice(0, 4)) + years;
  const day = lastUsedOn.slice(5) === '02-29' ? '02-28' : lastUsedOn.slice(5);
  return `${String(year).padStart(4, '0')}-${day}`;
}

/**
 * Whether it is time to look again at what is kept: a year after somebody last did, or after `since`,
 * the local day on which the shop was begun.
 */
export function isRetentionReviewDue(
  { reviewedOn }: Retention,
  since: string,
  today: string,
): boolean {
  return retentionEndsOn(reviewedOn ?? since, 1) <= today;
}
