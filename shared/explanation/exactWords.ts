import {
  absolute,
  formatFraction,
  HUNDRED,
  isZero,
  multiply,
  parseFraction,
  subtract,
  sum,
} from '../base/fraction';
import { isTerminating, operandText } from '../scoring/operandText';
import { roundHalfUp } from '../scoring/roundHalfUp';
import type { ExactText } from '../scoring/scoreTree';
import { formulaDecimals, trimmed } from '../scoring/trimmed';

/** `= 93.5`, or `= 3025/34 ≈ 88.9706` where four decimals do not hold the number. */
export function equalsExact(exact: ExactText): string {
  return isTerminating(exact)
    ? `= ${trimmed(exact)}`
    : `= ${formatFraction(parseFraction(exact))} ≈ ${roundHalfUp(exact, formulaDecimals)}`;
}

/** A weight from 0 to 1: `40%`, or `(1 ÷ 6)` where four decimals of a per cent do not hold it. */
export function weightText(weight: ExactText): string {
  const percent = multiply(parseFraction(weight), HUNDRED);
  return isTerminating(percent) ? `${trimmed(percent)}%` : operandText(weight);
}

/** A weight as per cent with two decimals, for reading. */
export function aboutPercent(weight: ExactText): string {
  return `${roundHalfUp(multiply(parseFraction(weight), HUNDRED), 2)}%`;
}

/** By how much the printed parts of a sum miss its printed result; null if they do not. */
export function missedBy(formula: string, result: string): string | null {
  const parts = formula.split(' + ').map(parseFraction);
  const off = absolute(subtract(sum(parts), parseFraction(result)));
  return isZero(off) ? null : roundHalfUp(off, formulaDecimals);
}
