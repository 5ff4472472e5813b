import {
  divide,
  formatFraction,
  isZero,
  multiply,
  parseFraction,
  sum,
  ZERO,
  type Fraction,
} from '../base/fraction';
import type { SchemeContent, Source } from '../domain/scheme';
import {
  compileScheme,
  type CompiledDimension,
  type CompiledScheme,
  type CompiledSource,
  type CompiledWeight,
} from './compileScheme';
import type { Evidence } from './evidence';
import { gradeTotal } from './gradeTotal';
import { responseWindow } from './responseWindow';
import { scoreIndicatorFromEvidence } from './scoreIndicatorFromEvidence';
import type {
  DimensionScore,
  IndicatorScore,
  NodeStatus,
  ScoreStatus,
  ScoreTree,
  SourceScore,
} from './scoreTree';
import { weightedMeanWithCoverage, type CoveredMean } from './weightedMeanWithCoverage';

/** A scored child before its parent decides whether and with which weight it counts. */
interface Scored<Node> {
  readonly weight: CompiledWeight;
  readonly score: Fraction | null;
  readonly node: Omit<Node, 'weight' | 'weightUsed' | 'score' | 'contribution'>;
}

const HALF = divide(parseFraction('1'), parseFraction('2'));

/**
 * Computes one appraisal from a scheme and the evidence: indicator → dimension → source → total,
 * each a weighted mean of exact fractions; rounded once; graded on the printed total.
 * The same scheme and evidence give the identical tree at any time.
 * Source: measurement spec 2.1, 2.2, 2.4, 2.5.
 */
export function scoreAppraisal(content: SchemeContent, evidence: Evidence): ScoreTree {
  return scoreWithScheme(compileScheme(content), evidence);
}

/** The same with a scheme that was compiled once for many appraisals. */
export function scoreWithScheme(scheme: CompiledScheme, evidence: Evidence): ScoreTree {
  const { content, coverage } = scheme;
  const scored = scheme.sources.map((source) => scoreSource(source, evidence, coverage));
  const total = totalOf(scored, content.missingSource);
  const sources = withWeights<SourceScore>(scored, total.score !== null);
  if (total.score === null) {
    return {
      status: 'incomplete',
      total: null,
      display: null,
      grade: null,
      coefficient: null,
      sources,
    };
  }
  return {
    status: total.status,
    total: formatFraction(total.score),
    ...gradeTotal(total.score, content, evidence.vetoes ?? []),
    sources,
  };
}

function totalOf(
  sources: readonly Scored<SourceScore>[],
  missingSource: SchemeContent['missingSource'],
): { readonly status: ScoreStatus; readonly score: Fraction | null } {
  const isWhole = sources.every(({ score, weight }) => score !== null || isZero(weight.exact));
  if (!isWhole && missingSource === 'incomplete') return { status: 'incomplete', score: null };
  const mean = meanOf(sources, HALF);
  if (mean.score === null) return { status: 'incomplete', score: null };
  return { status: isWhole ? 'final' : 'provisional', score: mean.score };
}

function scoreSource(
  compiled: CompiledSource,
  evidence: Evidence,
  coverage: Fraction,
): Scored<SourceScore> {
  const { source } = compiled;
  const { responses, count, isEnough, window } = responseWindow(source, evidence);
  const used = window?.status === 'widened' ? { ...evidence, responses } : evidence;
  const scored = compiled.dimensions.map((dimension) =>
    scoreDimension(dimension, source, used, coverage),
  );
  const mean = meanOf(scored, coverage);
  const status = isEnough ? statusOf(mean, scored) : 'insufficientResponses';
  return {
    weight: compiled.weight,
    score: status === 'ok' ? mean.score : null,
    node: {
      key: source.key,
      status,
      count: countOf(source, evidence, count),
      ...(window === null ? {} : { window }),
      dimensions: withWeights<DimensionScore>(scored, mean.score !== null),
    },
  };
}

function scoreDimension(
  compiled: CompiledDimension,
  source: Source,
  evidence: Evidence,
  coverage: Fraction,
): Scored<DimensionScore> {
  const scored = compiled.indicators.map((each): Scored<IndicatorScore> => {
    const { status, score, input } = scoreIndicatorFromEvidence(each, source.key, evidence);
    const { weight, indicator } = each;
    return { weight, score, node: { key: indicator.key, status, input } };
  });
  const mean = meanOf(scored, coverage);
  return {
    weight: compiled.weight,
    score: mean.score,
    node: {
      key: compiled.dimension.key,
      status: statusOf(mean, scored),
      indicators: withWeights<IndicatorScore>(scored, mean.score !== null),
    },
  };
}

function statusOf(mean: CoveredMean, children: readonly Scored<unknown>[]): NodeStatus {
  if (mean.score !== null) return 'ok';
  return children.every((child) => child.score === null) ? 'noData' : 'incomplete';
}

function meanOf(children: readonly Scored<unknown>[], minCoverage: Fraction): CoveredMean {
  const weighted = children.map(({ weight, score }) => ({ weight: weight.exact, score }));
  return weightedMeanWithCoverage(weighted, minCoverage);
}

/** Writes the weights after missing siblings were left out, and what each child contributes. */
function withWeights<Node extends DimensionScore | IndicatorScore | SourceScore>(
  children: readonly Scored<Node>[],
  isParentScored: boolean,
): readonly Node[] {
  const isWhole = children.every(({ score }) => score !== null);
  const present = isWhole
    ? ZERO
    : sum(children.map(({ weight, score }) => (score === null ? ZERO : weight.exact)));
  return children.map(({ weight, score, node }) => {
    const isUsed = score !== null && isParentScored;
    const used = isUsed && !isWhole ? shareOf(weight, present) : weight;
    // The parts left out of `node` are exactly the ones written here.
    return {
      ...node,
      weight: weight.text,
      weightUsed: isUsed ? used.shareText : null,
      score: score === null ? null : formatFraction(score),
      contribution:
        isUsed && used.share !== null ? formatFraction(multiply(used.share, score)) : null,
    } as Node;
  });
}

function shareOf(
  { exact }: CompiledWeight,
  present: Fraction,
): Pick<CompiledWeight, 'share' | 'shareText'> {
  if (isZero(present)) return { share: null, shareText: null };
  const share = divide(exact, present);
  return { share, shareText: formatFraction(share) };
}

function countOf(source: Source, evidence: Evidence, responses: number): number {
  const bases = source.dimensions.flatMap(({ indicators }) => indicators.map(({ basis }) => basis));
  if (bases.some(({ kind }) => kind === 'survey')) return responses;
  if (bases.some(({ kind }) => kind === 'rating')) {
    return evidence.reviews.filter((review) => review.source === source.key).length;
  }
  return bases.filter((basis) =>
    basis.kind === 'measurement'
      ? evidence.measurements.some(({ measure }) => measure === basis.measure)
      : evidence.events !== undefined,
  ).length;
}
