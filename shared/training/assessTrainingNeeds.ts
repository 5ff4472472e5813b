import { approximate, multiply, parseFraction, type Fraction } from '../base/fraction';
import type { SchemeContent } from '../domain/scheme';
import type { TrainingNeed } from '../contract/trainingNeed';
import type { ScoreTree } from '../scoring/scoreTree';
import { ebNormal } from '../statistics/ebNormal';
import { respondentScores, surveyedIndicators } from '../statistics/respondentScores';
import type { ScoredEvidence } from '../statistics/totalErrors';
import { trainingNeeds } from '../statistics/trainingNeeds';

/** Fewest responses from which an anonymous result may be shown and judged. */
const FEWEST_RESPONSES = 3;

/** Parts of one dimension over all sources: what share of the total they have and score. */
interface Profile {
  readonly share: number;
  readonly score: number;
}

/**
 * The training needs of a group of employees under one scheme, one list per employee in the order
 * of the scheme's dimensions. The score of a dimension is its mean over the sources, weighted as
 * in the total; what customers said enters the confidence as a robust estimate. A dimension that
 * no customer rated rests on one opinion and is at most watched.
 * Evidence path only. Source: measurement spec 3.3, 5.1; design note on single superiors.
 */
export function assessTrainingNeeds(
  content: SchemeContent,
  group: readonly ScoredEvidence[],
): readonly (readonly TrainingNeed[])[] {
  const target = approximate(parseFraction(content.trainingTarget));
  const keys = dimensionKeys(content);
  const perDimension = keys.map((key) => assessDimension(content, group, key, target));
  return group.map((_, i) => perDimension.flatMap((needs) => needs[i] ?? []));
}

/** Keys of all dimensions of a scheme, each once, in order of first appearance. */
export function dimensionKeys(content: SchemeContent): readonly string[] {
  return [
    ...new Set(content.sources.flatMap(({ dimensions }) => dimensions.map(({ key }) => key))),
  ];
}

function assessDimension(
  content: SchemeContent,
  group: readonly ScoredEvidence[],
  key: string,
  target: number,
): readonly TrainingNeed[] {
  const surveyed = group.map(({ tree }) =>
    surveyedIndicators(content, tree).filter(({ dimensionKey }) => dimensionKey === key),
  );
  const values = group.map(({ evidence }, i) => respondentScores(evidence, surveyed[i] ?? []));
  const robust = ebNormal({ groups: values });
  const isSurveyed = hasSurvey(content, key);
  return group.map(({ tree }, i): TrainingNeed => {
    const profile = profileOf(tree, key);
    const responses = values[i]?.length ?? 0;
    const isHidden = isSurveyed && responses < FEWEST_RESPONSES;
    if (profile === null || isHidden) return unknownNeed(key, responses);
    const surveyShare = (surveyed[i] ?? []).reduce((sum, { share }) => sum + share, 0);
    const part = surveyShare / profile.share;
    const shrunk = robust.shrunk[i] ?? null;
    const raw = robust.raw[i] ?? null;
    const hasEstimate = part > 0 && shrunk !== null && raw !== null;
    const { dims } = trainingNeeds({
      minN: hasEstimate ? FEWEST_RESPONSES : 0,
      dims: [
        {
          id: key,
          weight: profile.share,
          raw: profile.score,
          est: hasEstimate ? profile.score + part * (shrunk - raw) : profile.score,
          sd: hasEstimate ? part * (robust.sd[i] ?? 0) : 0,
          n: responses,
          threshold: target,
        },
      ],
    });
    const need = dims[0];
    if (need === undefined) return unknownNeed(key, responses);
    const isCertain = hasEstimate || need.status !== 'train';
    return {
      dimensionKey: key,
      status: isCertain ? need.status : 'watch',
      score: profile.score,
      gap: need.gap,
      confidence: hasEstimate ? need.confidence : null,
      priority: hasEstimate ? need.priority : null,
      responses,
    };
  });
}

function unknownNeed(dimensionKey: string, responses: number): TrainingNeed {
  return {
    dimensionKey,
    status: 'observe',
    score: null,
    gap: null,
    confidence: null,
    priority: null,
    responses,
  };
}

function hasSurvey(content: SchemeContent, key: string): boolean {
  return content.sources.some(({ dimensions }) =>
    dimensions.some(
      (dimension) =>
        dimension.key === key && dimension.indicators.some(({ basis }) => basis.kind === 'survey'),
    ),
  );
}

function profileOf(tree: ScoreTree, key: string): Profile | null {
  let share = 0;
  let weighted = 0;
  for (const source of tree.sources) {
    if (source.weightUsed === null) continue;
    for (const dimension of source.dimensions) {
      if (dimension.key !== key || dimension.weightUsed === null || dimension.score === null) {
        continue;
      }
      const part = approximate(product(source.weightUsed, dimension.weightUsed));
      share += part;
      weighted += part * approximate(parseFraction(dimension.score));
    }
  }
  return share === 0 ? null : { share, score: weighted / share };
}

function product(a: string, b: string): Fraction {
  return multiply(parseFraction(a), parseFraction(b));
}
