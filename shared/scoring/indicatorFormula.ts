import { compare, parseFraction, toFraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Basis } from '../domain/scheme';
import { ratingPeriods } from './bases/scoreRatings';
import { likertExact } from './likert';
import { methodFormula } from './methodFormula';
import { pointScale } from './pointScale';
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
      return surveyFormula(input);
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
  const scale = pointScale(basis.scale);
  const parts = ratingPeriods(given).map(({ days, given: members }) => {
    const scores = members.map(({ value }) => `${value} → ${trimmed(likertExact(value, scale))}`);
    const [first] = scores;
    const isOne = first !== undefined && scores.length === 1;
    return { score: isOne ? first : `(${scores.join(' + ')}) ÷ ${scores.length}`, days };
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.score;
  return weightedByDays(parts.map(({ score, days }) => ({ value: `(${score})`, days })));
}

function surveyFormula(input: Input<'survey'>): string {
  const answers = input.answers.reduce((sum, { count }) => sum + count, 0);
  // With several questions each respondent counts once, which counts per answer cannot show.
  if (answers !== input.responses) return `÷ ${input.responses}`;
  const parts = input.answers.map(({ score, count }) => `${count}×${trimmed(score)}`);
  return `(${parts.join(' + ')}) ÷ ${input.responses}`;
}

/** `1 ÷ 125 × 100 = 0.8; 100 + (0.8 − 0.5) ÷ (2.5 − 0.5) × (60 − 100)` */
function measurementFormula(
  { numerator, denominator, value, periods, method }: Input<'measurement'>,
  score: string,
): string | null {
  if (value === null) return null;
  const measured = trimmed(value);
  const scored = methodFormula(method, value, score);
  if (periods !== undefined) return `${weightedByDays(periods)} = ${measured}; ${scored}`;
  if (numerator === null || denominator === null) return `${measured}; ${scored}`;
  return `${numerator} ÷ ${denominator} × 100 = ${measured}; ${scored}`;
}

/** `100 − 2×5 − min(4×3, 10) + 1×2`, within the limits of the method if they were reached. */
export function eventsFormula({ counts, method, raw, truncated }: Input<'events'>): string | null {
  if (counts === null || raw === null) return null;
  const deductions: string[] = [];
  const additions: string[] = [];
  for (const { code, count } of counts) {
    const kind = method.events[code];
    if (kind === undefined) continue;
    const product = `${trimmed(count)}×${trimmed(kind.points)}`;
    if (kind.kind === 'bonus') additions.push(product);
    else if (kind.maxPoints === undefined) deductions.push(` − ${product}`);
    else deductions.push(` − min(${product}, ${trimmed(kind.maxPoints)})`);
  }
  const added = additions.join(' + ');
  const bonus =
    added === ''
      ? ''
      : method.bonusCap === undefined
        ? ` + ${added}`
        : ` + min(${added}, ${trimmed(method.bonusCap)})`;
  const whole = `${trimmed(method.base)}${deductions.join('')}${bonus}`;
  if (!truncated) return whole;
  const floor = method.floor ?? '0';
  return compare(parseFraction(raw), toFraction(floor)) < 0
    ? `max(${whole}, ${trimmed(floor)})`
    : `min(${whole}, ${trimmed(method.cap ?? '100')})`;
}

/** `(75 × 30 + 100 × 31) ÷ 61` */
function weightedByDays(
  parts: readonly { readonly value: string; readonly days: number }[],
): string {
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  return `(${parts.map((part) => `${part.value} × ${part.days}`).join(' + ')}) ÷ ${days}`;
}
