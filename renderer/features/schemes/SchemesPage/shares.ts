import { divide, isZero, multiply, parseFraction, sum, type Fraction } from '@shared/base/fraction';

/** What part of their parent each of some siblings has, from 0 to 1 and exact. */
export function sharesOf(
  siblings: readonly { readonly weight: string }[],
  parent: Fraction,
): readonly Fraction[] {
  const weights = siblings.map(({ weight }) => parseFraction(weight));
  const whole = sum(weights);
  if (isZero(whole)) return weights;
  return weights.map((weight) => multiply(divide(weight, whole), parent));
}
