import { approximate, toFraction, type FractionInput } from '../base/fraction';
import type { effectiveWeights } from '../statistics/effectiveWeights';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { percent } from './numberWords';

// Half or twice the weight on paper is worth a look in the scheme review.
const FAR = 2;

/**
 * What a source weighs on paper and what it really moved, from 5 employees on. The cure is better
 * questions, not other weights in secret. Source: measurement spec 4, 10.
 * @param index place of the source in the weights of `effectiveWeights`.
 * @param nominal its weight from 0 to 1.
 */
export function effectiveWeightInsight(
  { share }: ReturnType<typeof effectiveWeights>,
  index: number,
  {
    source,
    nominal,
    employees,
  }: Readonly<{
    source: string;
    nominal: FractionInput;
    employees: number;
  }>,
): Insight {
  const actual = share?.[index];
  if (actual === undefined || employees < fewest.effectiveWeightEmployees) {
    return withhold('effectiveWeightUnknown', {});
  }
  const weight = approximate(toFraction(nominal));
  const isFar = actual < weight / FAR || actual > weight * FAR;
  return show(
    'effectiveWeight',
    { source, nominal: percent(nominal), actual: percent(actual) },
    isFar ? 'attention' : 'neutral',
  );
}
