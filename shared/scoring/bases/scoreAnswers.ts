import {
  compare,
  divide,
  formatFraction,
  multiply,
  parseFraction,
  sum,
  toFraction,
  type Fraction,
} from '@shared/base/fraction';
import { turnAnswer, type SurveyBasis } from '../answerScore';
import type { CompiledIndicator } from '../compileScheme';
import { dimensionScoreExact } from '../dimensionScore';
import type { Evidence } from '../evidence';
import type { ScoredIndicator } from './scoredIndicator';
import type { IndicatorInput } from '../scoreTree';

/** How often one point was given, and what it scores. */
interface CountedAnswer {
  readonly score: Fraction;
  readonly count: number;
}

/** Scores an indicator from the answers of customers; each respondent counts once. */
export function scoreAnswers(
  { scorePoint }: CompiledIndicator,
  basis: SurveyBasis,
  responses: Evidence['responses'],
): ScoredIndicator {
  const { questions, scale, reversed = [], statistic } = basis;
  const counted = new Map<string, CountedAnswer>();
  const rows = responses.map(({ answers }) =>
    questions.map((question) => {
      const answer = answers[question] ?? null;
      if (answer === null || answer.min !== scale.min || answer.max !== scale.max) return null;
      const point = reversed.includes(question) ? turnAnswer(answer.value, scale) : answer.value;
      const known = counted.get(point);
      const score = known?.score ?? scorePoint(point);
      counted.set(point, { score, count: (known?.count ?? 0) + 1 });
      return score;
    }),
  );
  // With one question the mean of the respondents is the mean of the answers, which is quicker.
  const { n, score } =
    questions.length === 1 ? meanOfAnswers([...counted.values()]) : dimensionScoreExact(rows);
  const input: IndicatorInput = {
    kind: 'survey',
    responses: n,
    answers: listAnswers(counted),
    ...(statistic === undefined || statistic === 'mean' ? {} : { statistic }),
    ...(reversed.length === 0 ? {} : { reversed }),
  };
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

/** Best point first; "4" and "4.0" are one answer. */
function listAnswers(
  counted: ReadonlyMap<string, CountedAnswer>,
): Extract<IndicatorInput, { kind: 'survey' }>['answers'] {
  const merged = new Map<string, CountedAnswer>();
  for (const [text, { score, count }] of counted) {
    const value = formatFraction(parseFraction(text));
    merged.set(value, { score, count: count + (merged.get(value)?.count ?? 0) });
  }
  return [...merged]
    .toSorted(
      ([a, { score: first }], [b, { score: second }]) =>
        compare(second, first) || compare(parseFraction(b), parseFraction(a)),
    )
    .map(([value, { score, count }]) => ({ value, score: formatFraction(score), count }));
}
