import { compare, toFraction } from '../base/fraction';
import { roundHalfUp } from '../scoring/roundHalfUp';
import type { icc } from '../statistics/icc';
import type { krippendorff } from '../statistics/krippendorff';
import type { weightedKappa } from '../statistics/weightedKappa';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { coefficient, count } from './numberWords';

/** How many employees were rated in common, and by how many reviewers. */
export type SharedRatings = Readonly<{ employees: number; reviewers: number }>;

/** Which ICC fits: other reviewers per employee, the same for all, or their order only. */
export type IccModel = 'icc11' | 'icc21' | 'icc31';

/** Agreement by the intraclass correlation. Source: measurement spec 4, 3.6, 10. */
export function iccInsight(
  result: ReturnType<typeof icc>,
  model: IccModel,
  shared: SharedRatings,
): Insight {
  return agreementInsight(result?.[model] ?? null, shared);
}

/** Agreement by Krippendorff's α. Source: measurement spec 4, 3.6, 10. */
export function krippendorffInsight(
  { alpha }: ReturnType<typeof krippendorff>,
  shared: SharedRatings,
): Insight {
  return agreementInsight(alpha, shared);
}

/** Agreement of two reviewers by weighted κ. Source: measurement spec 4, 3.6, 10. */
export function kappaInsight(
  { kappa }: ReturnType<typeof weightedKappa>,
  employees: number,
): Insight {
  return agreementInsight(kappa, { employees, reviewers: 2 });
}

function agreementInsight(value: number | null, { employees, reviewers }: SharedRatings): Insight {
  if (employees < fewest.sharedEmployees || reviewers < fewest.reviewers) {
    return withhold('agreementTooFew', {});
  }
  if (value === null) return withhold('agreementUndefined', {});
  const values = { value: coefficient(value) };
  const isRough = employees < fewest.sharedEmployeesForMoreThanRough;
  const rough = { ...values, n: count(employees) };
  switch (wordOf(value)) {
    case 'low':
      return isRough
        ? show('agreementLowRough', rough, 'attention')
        : show('agreementLow', values, 'attention');
    case 'medium':
      return isRough ? show('agreementMediumRough', rough) : show('agreementMedium', values);
    case 'high':
      return isRough ? show('agreementHighRough', rough) : show('agreementHigh', values);
  }
}

/** By the printed value, so that the word never contradicts the number beside it. */
function wordOf(value: number): 'low' | 'medium' | 'high' {
  const printed = toFraction(roundHalfUp(value, 2));
  if (compare(printed, toFraction('0.4')) < 0) return 'low';
  return compare(printed, toFraction('0.75')) < 0 ? 'medium' : 'high';
}
