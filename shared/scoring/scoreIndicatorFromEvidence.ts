import {
  compare,
  divide,
  formatFraction,
  HUNDRED,
  multiply,
  parseFraction,
  sum,
  toFraction,
  type Fraction,
} from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Basis, Scale, SourceKey } from '../domain/scheme';
import type { CompiledIndicator } from './compileScheme';
import { dimensionScoreExact } from './dimensionScore';
import type { Evidence } from './evidence';
import { scoreIndicatorExact } from './scoreIndicator';
import type { IndicatorInput, NodeStatus } from './scoreTree';

export interface ScoredIndicator {
  readonly status: NodeStatus;
  readonly score: Fraction | null;
  readonly input: IndicatorInput;
}

/**
 * Scores one indicator of one source from everything known of the employee, 0 to 100 exactly.
 * Ratings of several reviewers count equally; each respondent counts once. No data gives no score,
 * never 0. Source: measurement spec 1.
 */
export function scoreIndicatorFromEvidence(
  compiled: CompiledIndicator,
  source: SourceKey,
  evidence: Evidence,
): ScoredIndicator {
  const { basis } = compiled.indicator;
  switch (basis.kind) {
    case 'rating':
      return scoreRatings(compiled, source, evidence);
    case 'survey':
      return scoreAnswers(compiled, basis.questions, basis.scale, evidence);
    case 'measurement':
      return scoreMeasurement(compiled, basis, evidence);
    default:
      return unreachable(basis);
  }
}

function scoreRatings(
  { indicator, scorePoint }: CompiledIndicator,
  source: SourceKey,
  evidence: Evidence,
): ScoredIndicator {
  const reviews = evidence.reviews.filter((review) => review.source === source);
  const values = reviews.map((review) => ({
    reviewerName: review.reviewerName,
    value: review.ratings[indicator.key] ?? { kind: 'blank' as const },
  }));
  const given = values.flatMap(({ reviewerName, value }) =>
    value.kind === 'given' ? [{ reviewerName, value: value.value }] : [],
  );
  const input: IndicatorInput = {
    kind: 'rating',
    given,
    notApplicable: values.filter(({ value }) => value.kind === 'notApplicable').length,
    declined: values.filter(({ value }) => value.kind === 'declined').length,
    blank: values.filter(({ value }) => value.kind === 'blank').length,
  };
  if (given.length === 0) return { status: 'noData', score: null, input };
  const scores = given.map(({ value }) => scorePoint(value));
  return { status: 'ok', score: divide(sum(scores), toFraction(scores.length)), input };
}

/** How often one answer was given, and what it scores. */
interface CountedAnswer {
  readonly score: Fraction;
  readonly count: number;
}

function scoreAnswers(
  { scorePoint }: CompiledIndicator,
  questions: readonly string[],
  scale: Scale,
  evidence: Evidence,
): ScoredIndicator {
  const counted = new Map<string, CountedAnswer>();
  const rows = evidence.responses.map(({ answers }) =>
    questions.map((question) => {
      const answer = answers[question] ?? null;
      if (answer === null || answer.min !== scale.min || answer.max !== scale.max) return null;
      const known = counted.get(answer.value);
      const score = known?.score ?? scorePoint(answer.value);
      counted.set(answer.value, { score, count: (known?.count ?? 0) + 1 });
      return score;
    }),
  );
  // With one question the mean of the respondents is the mean of the answers, which is quicker.
  const { n, score } =
    questions.length === 1 ? meanOfAnswers([...counted.values()]) : dimensionScoreExact(rows);
  const input: IndicatorInput = { kind: 'survey', responses: n, answers: listAnswers(counted) };
  return { status: score === null ? 'noData' : 'ok', score, input };
}

function meanOfAnswers(answers: readonly CountedAnswer[]): {
  readonly n: number;
  readonly score: Fraction | null;
} {
  const n = answers.reduce((total, { count }) => total + count, 0);
  const total = sum(answers.map(({ score, count }) => multiply(score, toFraction(count))));
  return { n, score: n === 0 ? null : divide(total, toFraction(n)) };
}

/** Best answer first; "4" and "4.0" are one answer. */
function listAnswers(
  counted: ReadonlyMap<string, CountedAnswer>,
): Extract<IndicatorInput, { kind: 'survey' }>['answers'] {
  const merged = new Map<string, CountedAnswer>();
  for (const [text, { score, count }] of counted) {
    const value = formatFraction(parseFraction(text));
    merged.set(value, { score, count: count + (merged.get(value)?.count ?? 0) });
  }
  return [...merged]
    .toSorted(([, a], [, b]) => compare(b.score, a.score))
    .map(([value, { score, count }]) => ({ value, score: formatFraction(score), count }));
}

function scoreMeasurement(
  { rule }: CompiledIndicator,
  basis: Extract<Basis, { kind: 'measurement' }>,
  evidence: Evidence,
): ScoredIndicator {
  const found = evidence.measurements.filter(({ measure }) => measure === basis.measure);
  const measurement = found.find(({ origin }) => origin === 'typed') ?? found[0];
  const value = measurement === undefined ? null : measuredValue(measurement, basis.unit);
  const input: IndicatorInput = {
    kind: 'measurement',
    numerator: measurement?.kind === 'ratio' ? measurement.numerator : null,
    denominator: measurement?.kind === 'ratio' ? measurement.denominator : null,
    value: value === null ? null : formatFraction(value),
    method: basis.method,
    origin: measurement?.origin ?? null,
  };
  const result = scoreIndicatorExact(rule ?? basis.method, value);
  if (result.status === 'ok') return { status: 'ok', score: result.score, input };
  return { status: result.status === 'no_data' ? 'noData' : 'outOfRange', score: null, input };
}

function measuredValue(
  measurement: Evidence['measurements'][number],
  unit: Extract<Basis, { kind: 'measurement' }>['unit'],
): Fraction | null {
  if (measurement.kind === 'value') {
    return unit === 'value' ? parseFraction(measurement.value) : null;
  }
  if (unit === 'value' || BigInt(measurement.denominator) === 0n) return null;
  return divide(
    multiply(HUNDRED, parseFraction(measurement.numerator)),
    parseFraction(measurement.denominator),
  );
}
