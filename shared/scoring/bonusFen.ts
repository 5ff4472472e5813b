import { multiply, toFraction, type FractionInput } from '../base/fraction';
import { roundHalfUp } from './roundHalfUp';

/**
 * Base × coefficient in whole fen, rounded half up once. Source: measurement spec 2.4, 13.
 * @param baseFen base amount in fen.
 */
export function bonusFen({
  baseFen,
  coefficient,
}: Readonly<{ baseFen: FractionInput; coefficient: FractionInput }>): Readonly<{ fen: string }> {
  return { fen: roundHalfUp(multiply(toFraction(baseFen), toFraction(coefficient)), 0) };
}
