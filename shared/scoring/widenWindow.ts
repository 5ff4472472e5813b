import { formatFraction } from '../base/fraction';
import { pooledScore, type ResponsePeriod } from './rollupResponses';

/** A period of responses; `positionChanged` if the employee held another position then. */
export type WindowPeriod = ResponsePeriod & Readonly<{ positionChanged?: boolean | undefined }>;

/** The window of periods used: the current one, widened, or still too few responses. */
export type ResponseWindow = Readonly<{
  status: 'current' | 'widened' | 'insufficient';
  used: readonly number[];
  n: number;
  score: string | null;
}>;

/**
 * Adds earlier periods until there are k responses: newest first, at most `max` periods in all,
 * stopping before the first earlier one with another position. `used` lists the indices tried.
 * Source: measurement spec 2.2, 13.2.
 * @param periods index 0 is the current period, then going back in time.
 */
export function widenWindow({
  periods,
  k,
  max = 3,
}: Readonly<{
  periods: readonly WindowPeriod[];
  k: number;
  max?: number | undefined;
}>): ResponseWindow {
  const limit = periods.findIndex((period, index) => index > 0 && period.positionChanged === true);
  const reachable = periods.slice(0, limit === -1 ? max : Math.min(max, limit));
  const enough = reachable.findIndex((_, index) => countUpTo(reachable, index) >= k);
  const window = reachable.slice(0, enough === -1 ? reachable.length : enough + 1);
  const score = enough === -1 ? null : pooledScore(window);
  return {
    status: enough === -1 ? 'insufficient' : enough === 0 ? 'current' : 'widened',
    used: [...window.keys()],
    n: countUpTo(window, window.length - 1),
    score: score === null ? null : formatFraction(score),
  };
}

function countUpTo(periods: readonly WindowPeriod[], index: number): number {
  return periods.slice(0, index + 1).reduce((n, period) => n + period.n, 0);
}
