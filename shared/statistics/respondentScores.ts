import { approximate, multiply, parseFraction } from '../base/fraction';
import type { Indicator, SchemeContent } from '../domain/scheme';
import { answerScore, turnAnswer } from '../scoring/answerScore';
import type { Evidence } from '../scoring/evidence';
import type { ScoreTree } from '../scoring/scoreTree';

/** A surveyed indicator with the share of the total that its score really has, 0 to 1. */
export interface SurveyedIndicator {
  readonly indicator: Indicator;
  readonly dimensionKey: string;
  readonly share: number;
  /** Earlier cycles whose responses its source was scored from as well. */
  readonly earlierPeriods: number;
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
        const window = sourceNode?.window;
        return [
          {
            indicator,
            dimensionKey: dimension.key,
            share: approximate(share),
            earlierPeriods: window?.status === 'widened' ? window.earlierPeriods : 0,
          },
        ];
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
  const periods = [evidence.responses, ...(evidence.earlier ?? []).map((each) => each.responses)];
  return periods.flatMap((responses, period) => {
    const used = indicators.filter(({ earlierPeriods }) => earlierPeriods >= period);
    return used.length === 0 ? [] : scoresOf(responses, used);
  });
}

function scoresOf(
  responses: Evidence['responses'],
  indicators: readonly SurveyedIndicator[],
): readonly number[] {
  return responses.flatMap(({ answers }) => {
    let weighted = 0;
    let weights = 0;
    for (const {
      indicator: { basis },
      share,
    } of indicators) {
      if (basis.kind !== 'survey') continue;
      const { questions, scale, reversed = [] } = basis;
      const scores = questions.flatMap((question) => {
        const answer = answers[question] ?? null;
        if (answer === null || answer.min !== scale.min || answer.max !== scale.max) return [];
        const point = reversed.includes(question) ? turnAnswer(answer.value, scale) : answer.value;
        return [approximate(answerScore(basis, point))];
      });
      if (scores.length === 0) continue;
      weighted += share * (scores.reduce((a, b) => a + b, 0) / scores.length);
      weights += share;
    }
    return weights === 0 ? [] : [weighted / weights];
  });
}
