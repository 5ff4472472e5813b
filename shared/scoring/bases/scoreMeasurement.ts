import { formatFraction, parseFraction, type Fraction } from '@shared/base/fraction';
import type { MeasurementBasis } from '@shared/domain/scheme';
import type { CompiledIndicator } from '../compileScheme';
import type { Evidence } from '../evidence';
import { percentOf } from '../percentOf';
import { rollupDaysExact } from '../rollupDays';
import { scoreIndicatorExact } from '../scoreIndicator';
import type { ScoredIndicator } from './scoredIndicator';
import type { IndicatorInput } from '../scoreTree';
import { timeStats } from '../timeStats';

type MeasurementInput = Extract<IndicatorInput, { kind: 'measurement' }>;
type Measurements = Evidence['measurements'];

/** The number that goes into the method, and what it was read from. */
type Read = { readonly value: Fraction | null } & Partial<
  Pick<MeasurementInput, 'numerator' | 'denominator' | 'pending' | 'periods'>
>;

/** Scores an indicator from what was measured; a typed measurement goes before a counted one. */
export function scoreMeasurement(
  { rule }: CompiledIndicator,
  basis: MeasurementBasis,
  evidence: Evidence,
): ScoredIndicator {
  const found = evidence.measurements.filter(({ measure }) => measure === basis.measure);
  const typed = found.filter(({ origin }) => origin === 'typed');
  const chosen = typed.length > 0 ? typed : found;
  const { value, ...read } = readMeasurements(chosen, basis);
  const input: IndicatorInput = {
    kind: 'measurement',
    numerator: null,
    denominator: null,
    ...read,
    value: value === null ? null : formatFraction(value),
    method: basis.method,
    origin: chosen[0]?.origin ?? null,
  };
  const result = scoreIndicatorExact(rule ?? basis.method, value);
  if (result.status === 'ok') return { status: 'ok', score: result.score, input };
  return { status: result.status === 'no_data' ? 'noData' : 'outOfRange', score: null, input };
}

function readMeasurements(chosen: Measurements, { unit, withinMinutes }: MeasurementBasis): Read {
  const [first] = chosen;
  switch (first?.kind) {
    case undefined:
      return { value: null };
    case 'value':
      return unit === 'value' ? readValues(chosen) : { value: null };
    case 'ratio': {
      const { numerator, denominator } = first;
      if (unit === 'value') return { value: null, numerator, denominator };
      const value = percentOf(parseFraction(numerator), parseFraction(denominator));
      return { value, numerator, denominator };
    }
    case 'times': {
      if (unit !== 'percent' || withinMinutes === undefined) return { value: null };
      const stats = timeStats({ events: first.cases, target: withinMinutes });
      return {
        value: stats.attainmentPct === null ? null : parseFraction(stats.attainmentPct),
        numerator: String(stats.attained),
        denominator: String(stats.n),
        ...(stats.pending === 0 ? {} : { pending: stats.pending }),
      };
    }
  }
}

/** One value, or the values of shorter cycles weighted by their days (measurement spec 2.3). */
function readValues(chosen: Measurements): Read {
  const [first] = chosen;
  const values = chosen.flatMap((each) => (each.kind === 'value' ? [each] : []));
  if (first?.kind !== 'value' || first.period === undefined) {
    return { value: first?.kind === 'value' ? parseFraction(first.value) : null };
  }
  const periods = values.flatMap(({ value, period }) =>
    period === undefined ? [] : [{ value, days: period.days }],
  );
  const parts = periods.map(({ value, days }) => ({ score: value, days }));
  return { value: rollupDaysExact(parts, 0).score, periods };
}
