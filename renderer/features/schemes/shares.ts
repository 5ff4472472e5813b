import {
  divide,
  isZero,
  multiply,
  parseFraction,
  sum,
  ZERO,
  type Fraction,
} from '@shared/base/fraction';
import { weightSchema } from '@shared/domain/exactText';

/**
 * What part of their parent each of some siblings has, from 0 to 1 and exact. In a draft a weight
 * that cannot be read yet counts for nothing.
 */
export function sharesOf(
  siblings: readonly { readonly weight: string }[],
  parent: Fraction,
): readonly Fraction[] {
  const weights = siblings.map(({ weight }) =>
    weightSchema.safeParse(weight).success ? parseFraction(weight) : ZERO,
  );
  const whole = sum(weights);
  if (isZero(whole)) return weights;
  return weights.map((weight) => multiply(divide(weight, whole), parent));
}
