import type { DisplayTier } from '../domain/displayTier';

/**
 * The tier of a result from n responses: 0 `none`, 1–2 `suppressed` (anonymous) or `reference`
 * (named), 3–7 `reference`, 8–19 `cautious`, 20 and more `adequate`. Source: measurement spec 8.
 */
export function displayTier({
  n,
  source,
}: Readonly<{ n: number; source: 'anonymous' | 'named' }>): Readonly<{ tier: DisplayTier }> {
  return { tier: tierOf(n, source === 'anonymous') };
}

function tierOf(n: number, isAnonymous: boolean): DisplayTier {
  if (n <= 0) return 'none';
  if (n < 3) return isAnonymous ? 'suppressed' : 'reference';
  if (n < 8) return 'reference';
  return n < 20 ? 'cautious' : 'adequate';
}
