import {
  compare,
  divide,
  formatFraction,
  multiply,
  parseFraction,
  sum,
  toFraction,
} from '@shared/base/fraction';
import { answerScore, type SurveyBasis } from '@shared/scoring/answerScore';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { ExactText, IndicatorInput } from '@shared/scoring/scoreTree';

type Answers = Extract<IndicatorInput, { kind: 'survey' }>['answers'];

/** One point of the scale with what it scores and how often it was given. */
export interface AnswerCount {
  readonly value: string;
  readonly score: string;
  readonly count: number;
}

/** Every point of the scale, best first, also those nobody gave. */
export function countAnswers(answers: Answers, basis: SurveyBasis): readonly AnswerCount[] {
  const { scale } = basis;
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.max - step);
  return points.map((point) => ({
    value: String(point),
    score: readable(formatFraction(answerScore(basis, String(point)))),
    count: answers.find(({ value }) => value === String(point))?.count ?? 0,
  }));
}

/**
 * The arithmetic of one question: `(19×100 + 15×75) ÷ 34 = 3025 ÷ 34 = 88.97`. Null where several
 * questions are averaged per customer first, so that this line would not give the score.
 */
export function answerArithmetic(answers: Answers, score: ExactText | null): string | null {
  const given = answers.filter(({ count }) => count > 0);
  const n = given.reduce((all, { count }) => all + count, 0);
  if (score === null || n === 0) return null;
  const points = sum(given.map((one) => multiply(toFraction(one.count), parseFraction(one.score))));
  if (compare(divide(points, toFraction(n)), parseFraction(score)) !== 0) return null;
  const terms = given.map((one) => `${one.count}×${readable(one.score)}`).join(' + ');
  return `(${terms}) ÷ ${n} = ${readable(formatFraction(points))} ÷ ${n} = ${roundHalfUp(score, 2)}`;
}

/** A whole number as it is, anything else at 2 decimals. */
function readable(score: ExactText): string {
  return /^\d+$/.test(score) ? score : roundHalfUp(score, 2);
}
