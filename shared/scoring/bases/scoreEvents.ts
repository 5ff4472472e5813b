import { formatFraction, parseFraction, sum } from '@shared/base/fraction';
import type { EventsMethod } from '@shared/domain/method';
import type { Evidence } from '../evidence';
import { scoreIndicatorExact } from '../scoreIndicator';
import type { ScoredIndicator } from './scoredIndicator';
import type { IndicatorInput } from '../scoreTree';

/**
 * Scores an indicator from the counted events; none of them scores the base, and where nobody
 * counted there is no score. Source: measurement spec 1.1, 13.1.
 */
export function scoreEvents(
  indicatorKey: string,
  method: EventsMethod,
  evidence: Evidence,
): ScoredIndicator {
  const counts = evidence.events === undefined ? null : countByCode(indicatorKey, evidence.events);
  const result = scoreIndicatorExact(method, counts);
  const totals = result.status === 'ok' ? result.eventTotals : undefined;
  const input: IndicatorInput = {
    kind: 'events',
    counts,
    deducted: totals === undefined ? null : formatFraction(totals.deducted),
    bonus: totals === undefined ? null : formatFraction(totals.bonus),
    raw: totals === undefined ? null : formatFraction(totals.raw),
    truncated: totals?.truncated ?? false,
    method,
  };
  if (result.status === 'ok') return { status: 'ok', score: result.score, input };
  return { status: result.status === 'no_data' ? 'noData' : 'outOfRange', score: null, input };
}

/** Each code once, in the order of its first event. */
function countByCode(
  indicatorKey: string,
  events: NonNullable<Evidence['events']>,
): readonly { readonly code: string; readonly count: string }[] {
  const own = events.filter((each) => each.indicatorKey === indicatorKey);
  return [...Map.groupBy(own, ({ code }) => code)].map(([code, rows]) => ({
    code,
    count: formatFraction(sum(rows.map(({ count }) => parseFraction(count)))),
  }));
}
