import { compare, divide, multiply, sum, toFraction, type Fraction } from '@shared/base/fraction';
import type { SurveyBasis } from '../answerScore';
import type { CompiledIndicator, ScoredPoint } from '../compileScheme';
import { dimensionScoreExact } from '../dimensionScore';
import type { Evidence } from '../evidence';
import type { ScoredIndicator } from './scoredIndicator';
import type { IndicatorInput } from '../scoreTree';

type Responses = Evidence['responses'];
type Points = readonly (ScoredPoint | null)[];

/** Scores an indicator from the answers of customers; each respondent counts once. */
export function scoreAnswers(
  { questions }: CompiledIndicator,
  { scale, statistic, reversed = [] }: SurveyBasis,
  responses: Responses,
): ScoredIndicator {
  const given = questions.map(({ key, scorePoint }): Points =>
    responses.map(({ answers }) => {
      const answer = answers[key] ?? null;
      if (answer === null || answer.min !== scale.min || answer.max !== scale.max) return null;
      return scorePoint(answer.value);
    }),
  );
  const counts = countPoints(given);
  const [only, ...others] = given;
  // With one question the mean of the respondents is the mean of the answers, which is quicker.
  const { n, score } =
    only === undefined || others.length === 0
      ? meanOfAnswers(counts)
      : dimensionScoreExact(
          only.map((_, respondent) => given.map((points) => points[respondent]?.score ?? null)),
        );
  const input: IndicatorInput = {
    kind: 'survey',
    responses: n,
    answers: listAnswers(counts),
    ...(statistic === undefined || statistic === 'mean' ? {} : { statistic }),
    ...(reversed.length === 0 ? {} : { reversed }),
  };
  return { status: score === null ? 'noData' : 'ok', score, input };
}

function countPoints(given: readonly Points[]): ReadonlyMap<ScoredPoint, number> {
  const counts = new Map<ScoredPoint, number>();
  for (const points of given) {
    for (const point of points) {
      if (point !== null) counts.set(point, (counts.get(point) ?? 0) + 1);
    }
  }
  return counts;
}

function meanOfAnswers(counts: ReadonlyMap<ScoredPoint, number>): {
  readonly n: number;
  readonly score: Fraction | null;
} {
  let n = 0;
  const parts: Fraction[] = [];
  for (const [{ score }, count] of counts) {
    n += count;
    parts.push(multiply(score, toFraction(count)));
  }
  return { n, score: n === 0 ? null : divide(sum(parts), toFraction(n)) };
}

/** Best point first. */
function listAnswers(
  counts: ReadonlyMap<ScoredPoint, number>,
): Extract<IndicatorInput, { kind: 'survey' }>['answers'] {
  return [...counts]
    .toSorted(([a], [b]) => compare(b.score, a.score) || compare(b.point, a.point))
    .map(([{ value, scoreText }, count]) => ({ value, score: scoreText, count }));
}
