import { xmr, type IndividualsChart } from './xmr';

/**
 * Takes the season out: employee minus the mean of colleagues in the same month, with the
 * individuals chart of these differences. Source: measurement spec 6, 13.6.
 * @throws RangeError if the lists differ in length.
 */
export function seasonAdjust({
  values,
  colleagues,
}: Readonly<{ values: readonly number[]; colleagues: readonly number[] }>): Readonly<{
  diff: readonly number[];
  chart: IndividualsChart;
}> {
  if (values.length !== colleagues.length) throw new RangeError('Each month needs both values');
  const diff = values.map((value, i) => value - (colleagues[i] ?? value));
  return { diff, chart: xmr({ values: diff }) };
}
