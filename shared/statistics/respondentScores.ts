import { approximate, multiply, parseFraction } from '../base/fraction';
import type { Indicator, SchemeContent } from '../domain/scheme';
import type { Evidence } from '../scoring/evidence';
import { likertExact } from '../scoring/likert';
import { pointScale } from '../scoring/pointScale';
import type { ScoreTree } from '../scoring/scoreTree';

/** A surveyed indicator with the share of the total that its score really has, 0 to 1. */
export interface SurveyedIndicator {
  readonly indicator: Indicator;
  readonly dimensionKey: string;
  readonly share: number;
}

/** The surveyed indicators that count toward the total, with their effective shares. */
export function surveyedIndicators(
  content: SchemeContent,
  tree: ScoreTree,
): readonly SurveyedIndicator[] {
  return content.sources.flatMap((source, s) =>
    source.dimensions.flatMap((dimension, d) =>
      dimension.indicators.flatMap((indicator, i) => {
        const sourceNode = tree.sources[s];
        const dimensionNode = sourceNode?.dimensions[d];
        const indicatorNode = dimensionNode?.indicators[i];
        const used = [sourceNode, dimensionNode, indicatorNode].map((node) => node?.weightUsed);
        if (indicator.basis.kind !== 'survey') return [];
        let share = parseFraction('1');
        for (const weight of used) {
          if (weight === null || weight === undefined) return [];
          share = multiply(share, parseFraction(weight));
        }
        return [{ indicator, dimensionKey: dimension.key, share: approximate(share) }];
      }),
    ),
  );
}

/**
 * One number per respondent, 0 to 100: the mean of the answers weighted by the shares of their
 * indicators. Respondents without an answer to any of them are left out.
 * Evidence path: doubles, never part of a score. Source: measurement spec 3.2.
 */
export function respondentScores(
  evidence: Evidence,
  indicators: readonly SurveyedIndicator[],
): readonly number[] {
  return evidence.responses.flatMap(({ answers }) => {
    let weighted = 0;
    let weights = 0;
    for (const { indicator, share } of indicators) {
      if (indicator.basis.kind !== 'survey') continue;
      const { questions, scale } = indicator.basis;
      const scores = questions.flatMap((question) => {
        const answer = answers[question] ?? null;
        if (answer === null || answer.min !== scale.min || answer.max !== scale.max) return [];
        return [approximate(likertExact(answer.value, pointScale(scale)))];
      });
      if (scores.length === 0) continue;
      weighted += share * (scores.reduce((a, b) => a + b, 0) / scores.length);
      weights += share;
    }
    return weights === 0 ? [] : [weighted / weights];
  });
}
