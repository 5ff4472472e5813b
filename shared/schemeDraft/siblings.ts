import type { Dimension, Indicator, SchemeContent, Source } from '../domain/scheme';

/** Keys from the source down; empty for the scheme itself. */
export type Path = readonly string[];

/** What sources, dimensions and indicators have in common. */
export interface Sibling {
  readonly key: string;
  readonly weight: string;
}

/** The source at a path or above it; undefined if there is none, as of the two below. */
export function findSource(content: SchemeContent, [sourceKey]: Path): Source | undefined {
  return content.sources.find(({ key }) => key === sourceKey);
}

/** The dimension at a path or above it. */
export function findDimension(content: SchemeContent, path: Path): Dimension | undefined {
  return findSource(content, path)?.dimensions.find(({ key }) => key === path[1]);
}

/** The indicator at a path. */
export function findIndicator(content: SchemeContent, path: Path): Indicator | undefined {
  return findDimension(content, path)?.indicators.find(({ key }) => key === path[2]);
}

/** The parts right below a path: sources, the dimensions of one, or its indicators. */
export function siblingsBelow(content: SchemeContent, parent: Path): readonly Sibling[] {
  if (parent.length === 0) return content.sources;
  const found =
    parent.length === 1
      ? findSource(content, parent)?.dimensions
      : findDimension(content, parent)?.indicators;
  return found ?? [];
}

type ChangeOfSiblings = <Part extends Sibling>(parts: readonly Part[]) => readonly Part[];

/** The scheme with the parts right below a path changed. */
export function changeSiblings(
  content: SchemeContent,
  parent: Path,
  change: ChangeOfSiblings,
): SchemeContent {
  if (parent.length === 0) return { ...content, sources: [...change(content.sources)] };
  if (parent.length === 1) {
    return changeSource(content, parent, (source) => ({
      ...source,
      dimensions: [...change(source.dimensions)],
    }));
  }
  return changeDimension(content, parent, (dimension) => ({
    ...dimension,
    indicators: [...change(dimension.indicators)],
  }));
}

/** The scheme with the source at a path changed; the same scheme if there is none, as of the two below. */
export function changeSource(
  content: SchemeContent,
  path: Path,
  change: (source: Source) => Source,
): SchemeContent {
  const sources = content.sources.map((source) =>
    source.key === path[0] ? change(source) : source,
  );
  return { ...content, sources };
}

/** The scheme with the dimension at a path changed. */
export function changeDimension(
  content: SchemeContent,
  path: Path,
  change: (dimension: Dimension) => Dimension,
): SchemeContent {
  return changeSource(content, path, (source) => ({
    ...source,
    dimensions: source.dimensions.map((dimension) =>
      dimension.key === path[1] ? change(dimension) : dimension,
    ),
  }));
}

/** The scheme with the indicator at a path changed. */
export function changeIndicator(
  content: SchemeContent,
  path: Path,
  change: (indicator: Indicator) => Indicator,
): SchemeContent {
  return changeDimension(content, path, (dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) =>
      indicator.key === path[2] ? change(indicator) : indicator,
    ),
  }));
}
