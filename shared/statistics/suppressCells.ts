import { total } from './moments';

/** A cell of a one-way breakdown of anonymous answers. */
export type Cell = Readonly<{ id: string; n: number }>;

/**
 * Which cells of a breakdown with a shown total must be hidden: those with 0 < n < k, and if their
 * sum is below k also the smallest other non-zero cell (ties: the earlier), so that nobody can
 * subtract. If there is no such other cell, the caller must hide the total too.
 * Source: measurement spec 8, 13.6.
 * @returns ids in input order.
 */
export function suppressCells({
  cells,
  k = 3,
}: Readonly<{ cells: readonly Cell[]; k?: number | undefined }>): Readonly<{
  suppressed: readonly string[];
}> {
  const small = cells.filter(({ n }) => n > 0 && n < k);
  const isRecoverable = small.length > 0 && total(small.map(({ n }) => n)) < k;
  const [smallestOther] = isRecoverable
    ? cells.filter(({ n }) => n >= k).toSorted((a, b) => a.n - b.n)
    : [];
  const hidden = new Set(smallestOther === undefined ? small : [...small, smallestOther]);
  return { suppressed: cells.filter((cell) => hidden.has(cell)).map(({ id }) => id) };
}
