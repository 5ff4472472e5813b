import {
  formatFraction,
  fractionOf,
  toFraction,
  ZERO,
  type Fraction,
  type FractionInput,
} from '../base/fraction';
import { roundHalfUp } from './roundHalfUp';
import { weightedMeanWithCoverage, type CoveredMean } from './weightedMeanWithCoverage';

/** An indicator with its weight among the indicators of its dimension. */
export type IndicatorNode = Readonly<{
  id: string;
  weight: FractionInput;
  score: FractionInput | null;
}>;

/** A dimension inside a source. */
export type DimensionNode = Readonly<{
  id: string;
  weight: FractionInput;
  inds: readonly IndicatorNode[];
}>;

/** A source of the total; `n` is its number of respondents where that matters. */
export type SourceNode = Readonly<{
  id: string;
  weight: FractionInput;
  dims: readonly DimensionNode[];
  n?: number | undefined;
}>;

/**
 * What to do about gaps: share of weight a node needs (0–1), whether a missing source leaves the
 * total open or is spread over the others, and the fewest respondents by source.
 */
export type AggregationPolicy = Readonly<{
  minCoverage?: FractionInput | undefined;
  missingSource?: 'incomplete' | 'renormalise' | undefined;
  nMin?: Readonly<Record<string, number>> | undefined;
}>;

/** Whether a source counts, lacks weight, or lacks respondents. */
export type SourceStatus = 'ok' | 'incomplete' | 'insufficient_n';

/** Whether a total has all sources, is provisional, or cannot be given. */
export type TotalStatus = 'final' | 'provisional' | 'incomplete';

/** A source score with the scores of its dimensions by id. */
export type SourceScore<Score> = Readonly<{
  score: Score | null;
  status: SourceStatus;
  dims: Readonly<Record<string, Score | null>>;
}>;

/** A total with its sources by id. */
export type TotalScore<Score> = Readonly<{
  status: TotalStatus;
  total: Score | null;
  sources: Readonly<Record<string, SourceScore<Score>>>;
}>;

const DEFAULT_COVERAGE = fractionOf(7n, 10n);
const HALF = fractionOf(1n, 2n);

/**
 * The total of one appraisal: indicators → dimensions inside a source → source → total, each step a
 * weighted mean over what is present. A dimension or source below `minCoverage` (default 0.7) and a
 * source below its `nMin` are missing. All sources there → `final`; else by policy `incomplete`, or
 * `provisional` if at least half of the source weight is there. Source: measurement spec 2.1, 13.2.
 */
export function aggregateExact(
  sources: readonly SourceNode[],
  policy: AggregationPolicy,
): TotalScore<Fraction> {
  const scored = sources.map((source) => ({
    id: source.id,
    weight: toFraction(source.weight),
    result: scoreSource(source, policy),
  }));
  const isComplete = scored.every(({ result }) => result.status === 'ok');
  const { score } = weightedMeanWithCoverage(
    scored.map(({ weight, result }) => ({ weight, score: result.score })),
    isComplete ? ZERO : HALF,
  );
  const isOpen = score === null || (!isComplete && policy.missingSource === 'incomplete');
  return {
    status: isOpen ? 'incomplete' : isComplete ? 'final' : 'provisional',
    total: isOpen ? null : score,
    sources: Object.fromEntries(scored.map(({ id, result }) => [id, result])),
  };
}

/**
 * As `aggregateExact`, with exact texts and the display text of the total at `dp` decimals.
 * Source: measurement spec 2.1, 13.2.
 */
export function aggregate({
  sources,
  policy,
  dp,
}: Readonly<{
  sources: readonly SourceNode[];
  policy: AggregationPolicy;
  dp: number;
}>): TotalScore<string> & Readonly<{ display: string | null }> {
  const result = aggregateExact(sources, policy);
  return {
    status: result.status,
    total: textOf(result.total),
    display: result.total === null ? null : roundHalfUp(result.total, dp),
    sources: mapValues(result.sources, ({ score, status, dims }) => ({
      score: textOf(score),
      status,
      dims: mapValues(dims, textOf),
    })),
  };
}

function scoreSource(source: SourceNode, policy: AggregationPolicy): SourceScore<Fraction> {
  const minCoverage = toFraction(policy.minCoverage ?? DEFAULT_COVERAGE);
  const dims = source.dims.map((dim) => ({
    id: dim.id,
    weight: toFraction(dim.weight),
    score: scoreDimension(dim, minCoverage).score,
  }));
  const mean = weightedMeanWithCoverage(dims, minCoverage);
  const hasTooFew = hasTooFewRespondents(source, policy.nMin ?? {});
  return {
    score: hasTooFew ? null : mean.score,
    status: hasTooFew ? 'insufficient_n' : mean.status,
    dims: Object.fromEntries(dims.map(({ id, score }) => [id, score])),
  };
}

function scoreDimension(dim: DimensionNode, minCoverage: Fraction): CoveredMean {
  const children = dim.inds.map(({ weight, score }) => ({
    weight: toFraction(weight),
    score: score === null ? null : toFraction(score),
  }));
  return weightedMeanWithCoverage(children, minCoverage);
}

function hasTooFewRespondents(source: SourceNode, nMin: Readonly<Record<string, number>>): boolean {
  const needed = Object.hasOwn(nMin, source.id) ? nMin[source.id] : undefined;
  return needed !== undefined && (source.n ?? 0) < needed;
}

function textOf(score: Fraction | null): string | null {
  return score === null ? null : formatFraction(score);
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
