import { add, formatFraction, subtract, toFraction, ZERO, type Fraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Basis, Scale } from '../domain/scheme';
import { likertExact } from './likert';
import { npsAsScore } from './npsAsScore';
import { npsOf } from './npsOf';
import { pointScale } from './pointScale';
import { topBoxOf } from './topBoxOf';

export type SurveyBasis = Extract<Basis, { kind: 'survey' }>;

/**
 * What one point of the scale adds to the mean over the answers, 0 to 100: its points, or for a top
 * box 100 or 0, or for the net promoter score 100, 50 or 0. The mean of these is the share of top
 * answers in per cent, and (NPS + 100) ÷ 2. Source: measurement spec 1.3, 1.4.
 * @param point answer on the scale, already turned round if its question is reversed.
 * @throws RangeError if the point is not on the scale.
 */
export function answerScore(
  { scale, statistic = 'mean', top }: SurveyBasis,
  point: string,
): Fraction {
  const score = likertExact(point, pointScale(scale));
  switch (statistic) {
    case 'mean':
      return score;
    case 'topBox':
      return topBoxOf([point], top ?? scale.max).pct ?? ZERO;
    case 'nps':
      return npsAsScore(npsOf([Number(point)]).nps ?? ZERO);
    default:
      return unreachable(statistic);
  }
}

/** The answer to a reversed question turned round: x ← max + min − x (measurement spec 1.3). */
export function turnAnswer(value: string, { min, max }: Scale): string {
  return formatFraction(subtract(add(toFraction(max), toFraction(min)), toFraction(value)));
}
