import { add, formatFraction, parseFraction, sum, ZERO, type Fraction } from '../base/fraction';
import type { Evidence } from './evidence';
import { rollupDaysExact } from './rollupDays';
import type { ExactText } from './scoreTree';

/** What is known of one employee in one shorter cycle, and the days in scope of it. */
export interface EvidencePeriod {
  readonly days: number;
  readonly evidence: Evidence;
}

type Review = Evidence['reviews'][number];
type Measurement = Evidence['measurements'][number];
type Period = NonNullable<Review['period']>;

/**
 * The evidence of a longer cycle from that of the cycles it is made of: responses pooled, counts
 * summed over numerators and denominators, events summed; ratings and single values keep the cycle
 * they come from and are weighted by its days when they are scored. Rounded scores are never
 * averaged. Source: measurement spec 2.3.
 */
export function rollUpEvidence(periods: readonly EvidencePeriod[]): Evidence {
  const events = periods.flatMap(({ evidence }) => evidence.events ?? []);
  const vetoes = periods.flatMap(({ evidence }) => evidence.vetoes ?? []);
  const numberOf = periodNumbers();
  return {
    reviews: periods.flatMap(({ days, evidence }, place) =>
      evidence.reviews.map((review) => ({
        ...review,
        period: numberOf(place, review.period, days),
      })),
    ),
    responses: periods.flatMap(({ evidence }) => evidence.responses),
    measurements: rollUpMeasurements(periods, numberOf),
    ...(periods.some(({ evidence }) => evidence.events !== undefined)
      ? { events: sumEvents(events) }
      : {}),
    ...(vetoes.length === 0 ? {} : { vetoes }),
  };
}

/**
 * The mean of the totals of shorter cycles weighted by their days, to be printed beside the total
 * that was rolled up from the evidence; null without any total. Source: measurement spec 2.3.
 */
export function dayWeightedMean(
  periods: readonly { readonly days: number; readonly total: ExactText | null }[],
): ExactText | null {
  const parts = periods.map(({ days, total }) => ({ days, score: total }));
  const { score } = rollupDaysExact(parts, 0);
  return score === null ? null : formatFraction(score);
}

/** Numbers the cycles from 1; one that was rolled up before keeps its own cycles apart. */
function periodNumbers(): (place: number, inner: Period | undefined, days: number) => Period {
  const known = new Map<string, number>();
  return (place, inner, days) => {
    const key = `${place} ${inner?.number ?? 0}`;
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return { number, days: inner?.days ?? days };
  };
}

function rollUpMeasurements(
  periods: readonly EvidencePeriod[],
  numberOf: ReturnType<typeof periodNumbers>,
): Measurement[] {
  const chosen = periods.flatMap(({ days, evidence }, place) =>
    chooseMeasurements(evidence.measurements).map((measurement): Measurement =>
      measurement.kind === 'value'
        ? { ...measurement, period: numberOf(place, measurement.period, days) }
        : measurement,
    ),
  );
  const groups = Map.groupBy(chosen, ({ measure, kind }) => `${kind} ${measure}`);
  return [...groups.values()].flatMap((group) => addMeasurements(group));
}

/** Of one measure in one cycle the typed one, as in scoring; values rolled up before stay apart. */
function chooseMeasurements(measurements: readonly Measurement[]): readonly Measurement[] {
  const groups = Map.groupBy(measurements, ({ measure }) => measure);
  return [...groups.values()].flatMap((found) => {
    const typed = found.filter(({ origin }) => origin === 'typed');
    const chosen = typed.length > 0 ? typed : found;
    const isRolledUp = chosen.every((each) => each.kind === 'value' && each.period !== undefined);
    return isRolledUp ? chosen : chosen.slice(0, 1);
  });
}

function addMeasurements(group: readonly Measurement[]): readonly Measurement[] {
  const [first] = group;
  if (first === undefined || first.kind === 'value') return group;
  const { measure } = first;
  const origin = group.every((each) => each.origin === 'ticket') ? 'ticket' : 'typed';
  if (first.kind === 'times') {
    const cases = group.flatMap((each) => (each.kind === 'times' ? each.cases : []));
    return [{ kind: 'times', measure, cases, origin }];
  }
  const ratios = group.flatMap((each) => (each.kind === 'ratio' ? [each] : []));
  const totalOf = (texts: readonly string[]): string =>
    formatFraction(sum(texts.map(parseFraction)));
  return [
    {
      kind: 'ratio',
      measure,
      numerator: totalOf(ratios.map(({ numerator }) => numerator)),
      denominator: totalOf(ratios.map(({ denominator }) => denominator)),
      origin,
    },
  ];
}

function sumEvents(events: NonNullable<Evidence['events']>): NonNullable<Evidence['events']> {
  const counts = new Map<string, { readonly event: (typeof events)[number]; count: Fraction }>();
  for (const event of events) {
    const key = `${event.indicatorKey} ${event.code}`;
    const before = counts.get(key)?.count ?? ZERO;
    counts.set(key, { event, count: add(before, parseFraction(event.count)) });
  }
  return [...counts.values()].map(({ event, count }) => ({
    ...event,
    count: formatFraction(count),
  }));
}
