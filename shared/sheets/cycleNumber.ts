import type { Cycle } from '../domain/cycle';

/** `2026-11` → `202611`; a quarter or year carries its kind, so that numbers never repeat. */
export function cycleNumber({ kind, startsOn }: Pick<Cycle, 'kind' | 'startsOn'>): string {
  const month = startsOn.slice(0, 7).replace('-', '');
  return kind === 'month' ? month : `${month}${kind === 'quarter' ? 'Q' : 'Y'}`;
}
