import { compare, parseFraction } from '../base/fraction';
import type { Course, Indicator, SchemeContent } from '../domain/scheme';
import type { ScoreTree } from '../scoring/scoreTree';

/**
 * The course that a low dimension calls for: the one of its lowest-scoring indicator that names
 * one, else the one of the dimension; null if the scheme names none.
 * Source: design, training needs.
 */
export function courseFor(
  content: SchemeContent,
  tree: ScoreTree,
  dimensionKey: string,
): Course | null {
  let lowest: { readonly indicator: Indicator; readonly score: string } | null = null;
  let ofDimension: Course | null = null;
  content.sources.forEach((source, s) => {
    source.dimensions.forEach((dimension, d) => {
      if (dimension.key !== dimensionKey) return;
      ofDimension ??= dimension.training ?? null;
      dimension.indicators.forEach((indicator, i) => {
        const score = tree.sources[s]?.dimensions[d]?.indicators[i]?.score ?? null;
        if (score === null || indicator.training === undefined) return;
        if (lowest === null || compare(parseFraction(score), parseFraction(lowest.score)) < 0) {
          lowest = { indicator, score };
        }
      });
    });
  });
  return courseOf(lowest) ?? ofDimension;
}

function courseOf(lowest: { readonly indicator: Indicator } | null): Course | null {
  return lowest?.indicator.training ?? null;
}
