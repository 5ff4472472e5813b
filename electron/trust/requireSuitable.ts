import { AppError } from '@shared/contract/result';
import type { Place } from '@shared/domain/place';

/**
 * No store is begun where a program or another computer would write into it; one that is there
 * already is opened, with a warning. Throws placeUnsuitable.
 */
export function requireSuitable({ kind }: Place): void {
  if (kind === 'sync' || kind === 'network') throw new AppError('placeUnsuitable');
}
