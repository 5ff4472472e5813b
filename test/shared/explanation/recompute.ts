import {
  add,
  compare,
  formatFraction,
  multiply,
  parseFraction,
  subtract,
  type Fraction,
} from '@shared/base/fraction';
import type { ExplainedStep } from '@shared/explanation/explainedStep';
import { calculate, isNear } from './calculator';

/**
 * Repeats a whole explanation from its printed text alone and names every place where the text does
 * not give what it says: an empty list is an explanation that can be followed.
 */
export function faultsOf(steps: readonly ExplainedStep[]): readonly string[] {
  const known = new Map<string, Fraction>();
  const faults: string[] = [];
  for (const step of steps) {
    const fault = (what: string) =>
      faults.push(`${step.label}: ${what} in ${JSON.stringify(step)}`);
    const exact = exactOf(step, known, steps, fault);
    if (exact !== null) known.set(step.path, exact);
    if (step.share !== null) {
      const { score, weight, contribution } = step.share;
      if (exact === null) fault('a share without a score');
      else {
        if (!isNear(parseFraction(score), exact)) fault('the score of the share');
        if (!isNear(multiply(exact, calculate(weight)), parseFraction(contribution))) {
          fault('score × weight');
        }
      }
    }
    faults.push(...weightFaults(step));
  }
  return faults;
}

type Report = (what: string) => void;

function exactOf(
  step: ExplainedStep,
  known: ReadonlyMap<string, Fraction>,
  steps: readonly ExplainedStep[],
  fault: Report,
): Fraction | null {
  const { arithmetic, kind, path, detail } = step;
  if (kind === 'rounding' || kind === 'grade') {
    if (arithmetic === null || detail === null) return (fault('no arithmetic'), null);
    if (kind === 'grade') {
      const [display = '', minimum = ''] = arithmetic.split(' ≥ ');
      if (compare(calculate(display), parseFraction(minimum)) < 0) fault('the grade line');
      return null;
    }
    const [before = '', after = ''] = arithmetic.split(' → ');
    const value = calculate(before.split(' ≈ ')[0] ?? '');
    if (roundedByHand(value, after) !== after || after !== detail) fault('the rounding');
    return value;
  }
  const parts = steps.filter(
    (each) => each.path.startsWith(`${path}/`) && !each.path.slice(path.length + 1).includes('/'),
  );
  const counted = parts.filter(({ share }) => share !== null);
  if (arithmetic === null && kind === 'indicator') {
    // Read off a table or a band of the scheme; the notes name both ends.
    return step.share === null ? null : parseFraction(step.share.score);
  }
  // One child is handed on as it is; its own line has the fraction.
  if (arithmetic === null) return known.get(counted[0]?.path ?? '') ?? null;
  if (kind !== 'indicator') {
    const [formula = '', exactText = ''] = arithmetic.split(' = ');
    const exact = calculate(exactText.split(' ≈ ')[0] ?? '');
    if (!isNear(calculate(formula), exact, formula.split(' + ').length)) fault('the sum');
    if (kind === 'total') return exact;
    const shown = counted.map(({ share }) => share?.contribution).join(' + ');
    if (shown !== formula) fault('the parts of the sum');
    const added = counted.reduce(
      (sum, { path: child, share }) =>
        add(sum, multiply(known.get(child) ?? parseFraction('0'), calculate(share?.weight ?? '0'))),
      parseFraction('0'),
    );
    if (compare(added, exact) !== 0) fault('the exact sum');
    return exact;
  }
  const [first = '', last] = arithmetic.split('; ');
  if (last !== undefined) {
    const [rate = '', value] = first.split(/ [=≈] /);
    if (value !== undefined && !isNear(calculate(rate), parseFraction(value))) fault('the measure');
  }
  const [formula = '', exactText = ''] = (last ?? first).split(' = ');
  const exact = calculate(exactText.split(' ≈ ')[0] ?? '');
  if (compare(calculate(formula), exact) !== 0) {
    fault(`${formula} is ${formatFraction(calculate(formula))}`);
  }
  return exact;
}

/** A changed weight says from what it was made. */
function weightFaults(step: ExplainedStep): readonly string[] {
  return step.notes.flatMap((note) => {
    const found = /([\d.%()÷ ]+ ÷ [\d.%()÷ ]+) ([=≈]) ([\d.%]+)/.exec(note);
    if (found === null || step.share === null) return [];
    const [, formula = '', , result = ''] = found;
    const used = calculate(step.share.weight);
    const isSame = compare(calculate(formula.trim()), used) === 0;
    const isPrinted = isNear(subtract(calculate(result), used), parseFraction('0'), 2);
    return isSame && isPrinted ? [] : [`${step.label}: ${note}`];
  });
}

/** Half up by the definition, with whole numbers only. */
function roundedByHand(value: Fraction, printed: string): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const [numerator = '0', denominator = '1'] = formatFraction(
    multiply(value, parseFraction(String(10 ** decimals))),
  ).split('/');
  const scaled = numerator.includes('.')
    ? parseDecimal(numerator)
    : [BigInt(numerator), BigInt(denominator)];
  const [top = 0n, bottom = 1n] = scaled;
  const rounded = String((2n * top + bottom) / (2n * bottom)).padStart(decimals + 1, '0');
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}

function parseDecimal(text: string): readonly [bigint, bigint] {
  const [whole = '0', rest = ''] = text.split('.');
  return [BigInt(`${whole}${rest}`), 10n ** BigInt(rest.length)];
}
