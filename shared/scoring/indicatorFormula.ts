import {
  compare,
  formatFraction,
  multiply,
  parseFraction,
  sum,
  toFraction,
} from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Basis, Scale } from '../domain/scheme';
import { ratingPeriods } from './bases/scoreRatings';
import { methodFormula } from './methodFormula';
import { isTerminating, operandText } from './operandText';
import type { IndicatorInput, IndicatorScore } from './scoreTree';
import { trimmed } from './trimmed';

type Input<Kind extends IndicatorInput['kind']> = Extract<IndicatorInput, { kind: Kind }>;

/** How the score of one indicator came about, with numbers only; null without a score. */
export function indicatorFormula(basis: Basis, { input, score }: IndicatorScore): string | null {
  if (score === null) return null;
  switch (input.kind) {
    case 'rating':
      return ratingFormula(basis, input);
    case 'survey':
      return surveyFormula(input, score);
    case 'measurement':
      return measurementFormula(input, score);
    case 'events':
      return eventsFormula(input);
    default:
      return unreachable(input);
  }
}

function ratingFormula(basis: Basis, { given }: Input<'rating'>): string | null {
  if (basis.kind !== 'rating') return null;
  const parts = ratingPeriods(given).map(({ days, given: members }) => {
    const scores = members.map(({ value }) => pointFormula(value, basis.scale));
    const [first] = scores;
    const isOne = first !== undefined && scores.length === 1;
    return { score: isOne ? first : `(${scores.join(' + ')}) ÷ ${scores.length}`, days };
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.score;
  return weightedByDays(parts.map(({ score, days }) => ({ value: `(${score})`, days })));
}

/** One point of a scale as a score: `(4 − 1) ÷ (5 − 1) × 100`, `4 ÷ 5 × 100`, or as the table has it. */
function pointFormula(value: string, { min, max, conversion }: Scale): string {
  switch (conversion.kind) {
    case 'pomp':
      return `(${value} − ${min}) ÷ (${max} − ${min}) × 100`;
    case 'ratio':
      return `${value} ÷ ${max} × 100`;
    case 'table':
      return operandText(conversion.scores[formatFraction(toFraction(value))] ?? value);
    default:
      return unreachable(conversion);
  }
}

function surveyFormula(input: Input<'survey'>, score: string): string {
  const { answers, responses } = input;
  const given = answers.filter(({ count }) => count > 0);
  const points = sum(
    given.map((each) => multiply(toFraction(each.count), parseFraction(each.score))),
  );
  const all = multiply(parseFraction(score), toFraction(responses));
  // With several questions each respondent counts once, which counts per answer cannot show; the
  // sum of what the respondents gave on average can.
  if (compare(points, all) !== 0) return `${operandText(all)} ÷ ${responses}`;
  const parts = given.map((each) => `${each.count}×${operandText(each.score)}`);
  return `(${parts.join(' + ')}) ÷ ${responses}`;
}

/** `1 ÷ 125 × 100 = 0.8; 100 + (0.8 − 0.5) ÷ (2.5 − 0.5) × (60 − 100)` */
function measurementFormula(
  { numerator, denominator, value, periods, method }: Input<'measurement'>,
  score: string,
): string | null {
  if (value === null) return null;
  const isExact = isTerminating(value);
  const sign = isExact ? '=' : '≈';
  if (periods !== undefined) {
    const mean = weightedByDays(periods);
    const scored = methodFormula(method, value, score, isExact ? trimmed(value) : `(${mean})`);
    return `${mean} ${sign} ${trimmed(value)}; ${scored}`;
  }
  if (numerator === null || denominator === null) {
    return `${operandText(value)}; ${methodFormula(method, value, score)}`;
  }
  const rate = `${numerator} ÷ ${denominator} × 100`;
  const scored = methodFormula(method, value, score, isExact ? trimmed(value) : `(${rate})`);
  return `${rate} ${sign} ${trimmed(value)}; ${scored}`;
}

/** `100 − 2×5 − min(4×3, 10) + 1×2`, within the limits of the method if they were reached. */
function eventsFormula({ counts, method, raw, truncated }: Input<'events'>): string | null {
  if (counts === null || raw === null) return null;
  const deductions: string[] = [];
  const additions: string[] = [];
  for (const { code, count } of counts) {
    const kind = method.events[code];
    if (kind === undefined) continue;
    const product = `${operandText(count)}×${operandText(kind.points)}`;
    if (kind.kind === 'bonus') additions.push(product);
    else if (kind.maxPoints === undefined) deductions.push(` − ${product}`);
    else deductions.push(` − min(${product}, ${operandText(kind.maxPoints)})`);
  }
  const added = additions.join(' + ');
  const bonus =
    added === ''
      ? ''
      : method.bonusCap === undefined
        ? ` + ${added}`
        : ` + min(${added}, ${operandText(method.bonusCap)})`;
  const whole = `${operandText(method.base)}${deductions.join('')}${bonus}`;
  if (!truncated) return whole;
  const floor = method.floor ?? '0';
  return compare(parseFraction(raw), toFraction(floor)) < 0
    ? `max(${whole}, ${operandText(floor)})`
    : `min(${whole}, ${operandText(method.cap ?? '100')})`;
}

/** `(75 × 30 + 100 × 31) ÷ 61` */
function weightedByDays(
  parts: readonly { readonly value: string; readonly days: number }[],
): string {
  const days = parts.reduce((all, part) => all + part.days, 0);
  return `(${parts.map((part) => `${part.value} × ${part.days}`).join(' + ')}) ÷ ${days}`;
}
