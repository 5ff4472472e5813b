import { multiply, parseFraction, type Fraction } from '../base/fraction';
import type { Dimension, Indicator, SchemeContent, Source } from '../domain/scheme';
import type { DimensionScore, IndicatorScore, ScoreTree, SourceScore } from '../scoring/scoreTree';

/** An indicator of the scheme together with its scores and those above it. */
export interface PlacedIndicator {
  readonly sourceContent: Source;
  readonly source: SourceScore;
  readonly dimensionContent: Dimension;
  readonly dimension: DimensionScore;
  readonly content: Indicator;
  readonly indicator: IndicatorScore;
}

/**
 * Every indicator in the order of the scheme, beside what was computed for it.
 * @throws RangeError if the tree was computed with another scheme.
 */
export function placeIndicators(
  content: SchemeContent,
  tree: ScoreTree,
): readonly PlacedIndicator[] {
  return content.sources.flatMap((sourceContent) => {
    const source = withKey(tree.sources, sourceContent.key);
    return sourceContent.dimensions.flatMap((dimensionContent) => {
      const dimension = withKey(source.dimensions, dimensionContent.key);
      return dimensionContent.indicators.map((indicatorContent) => ({
        sourceContent,
        source,
        dimensionContent,
        dimension,
        content: indicatorContent,
        indicator: withKey(dimension.indicators, indicatorContent.key),
      }));
    });
  });
}

/** The product of weights used; null as soon as one node does not count. */
function weightProduct(...weights: readonly (string | null)[]): Fraction | null {
  return weights.reduce<Fraction | null>((product, weight) => {
    if (product === null || weight === null) return null;
    return multiply(product, parseFraction(weight));
  }, parseFraction('1'));
}

/** The weight of the indicator inside its source, 0 to 1; null if it does not count there. */
export function weightInSource({ dimension, indicator }: PlacedIndicator): Fraction | null {
  return weightProduct(dimension.weightUsed, indicator.weightUsed);
}

/** The weight of the indicator in the total, 0 to 1; null if it does not count. */
export function weightInTotal({ source, dimension, indicator }: PlacedIndicator): Fraction | null {
  return weightProduct(source.weightUsed, dimension.weightUsed, indicator.weightUsed);
}

function withKey<Node extends { readonly key: string }>(nodes: readonly Node[], key: string): Node {
  const node = nodes.find((candidate) => candidate.key === key);
  if (node === undefined) throw new RangeError(`The score tree has no node "${key}"`);
  return node;
}
