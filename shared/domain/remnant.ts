/** Where a file stands in the trail of its store: the entry that was the last one in it. */
export interface TrailPoint {
  readonly epoch: number;
  readonly seq: number;
}

/** Files that may hold somebody who was erased: a backup, a file the program kept aside, a package. */
export const remnantKinds = ['backup', 'kept', 'package'] as const;
export type RemnantKind = (typeof remnantKinds)[number];

/**
 * How many of the erasures came after a file was made: at most so many erased people are still in
 * it. Goes by epoch and entry, never by the clock. Source: trust.md 2.8 (backups listed for pruning).
 */
export function countErasedSince(file: TrailPoint, erasures: readonly TrailPoint[]): number {
  return erasures.filter(
    ({ epoch, seq }) => file.epoch < epoch || (file.epoch === epoch && file.seq < seq),
  ).length;
}
