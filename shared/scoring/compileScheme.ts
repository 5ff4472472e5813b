import {
  divide,
  formatFraction,
  isZero,
  parseFraction,
  sum,
  type ExactText,
  type Fraction,
} from '../base/fraction';
import type { Method } from '../domain/method';
import type { Dimension, Indicator, SchemeContent, Source } from '../domain/scheme';
import { answerScore, turnAnswer } from './answerScore';
import type { IndicatorRule } from './indicatorRule';
import { likertExact } from './likert';
import { pointScale } from './pointScale';

/** A point of a scale, and what it adds to the mean. */
export interface ScoredPoint {
  /** The point as exact text: "4" and "4.0" are one point. */
  readonly value: string;
  readonly point: Fraction;
  readonly score: Fraction;
  readonly scoreText: ExactText;
}

export type PointScorer = (value: string) => ScoredPoint;

/** The weight of a node, and its share of the weights of all its siblings. */
export interface CompiledWeight {
  readonly exact: Fraction;
  readonly text: ExactText;
  /** What the weight comes to while no sibling is missing; null if all weights are 0. */
  readonly share: Fraction | null;
  readonly shareText: ExactText | null;
}

/** An indicator with everything that is the same for all employees worked out once. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly weight: CompiledWeight;
  /** The same object for the same point; a measured indicator has no points. */
  readonly scorePoint: PointScorer;
  /** The questions of a survey; answers to a reversed one are turned round before they score. */
  readonly questions: readonly { readonly key: string; readonly scorePoint: PointScorer }[];
  /** The method of a measured indicator with its numbers read. */
  readonly rule: IndicatorRule | null;
}

export interface CompiledDimension {
  readonly dimension: Dimension;
  readonly weight: CompiledWeight;
  readonly indicators: readonly CompiledIndicator[];
}

export interface CompiledSource {
  readonly source: Source;
  readonly weight: CompiledWeight;
  readonly dimensions: readonly CompiledDimension[];
}

export interface CompiledScheme {
  readonly content: SchemeContent;
  readonly coverage: Fraction;
  readonly sources: readonly CompiledSource[];
}

interface Weighted<Node> {
  readonly node: Node;
  readonly weight: CompiledWeight;
}

/** Reads all numbers of a scheme once, so that a whole cycle can be scored with it. */
export function compileScheme(content: SchemeContent): CompiledScheme {
  return {
    content,
    coverage: parseFraction(content.minimumCoverage),
    sources: readWeights(content.sources).map(compileSource),
  };
}

function compileSource({ node, weight }: Weighted<Source>): CompiledSource {
  const dimensions = readWeights(node.dimensions).map(compileDimension);
  return { source: node, weight, dimensions };
}

function compileDimension({ node, weight }: Weighted<Dimension>): CompiledDimension {
  const indicators = readWeights(node.indicators).map(compileIndicator);
  return { dimension: node, weight, indicators };
}

function compileIndicator({ node, weight }: Weighted<Indicator>): CompiledIndicator {
  const { basis } = node;
  const rule = basis.kind === 'measurement' ? readMethod(basis.method) : null;
  return { indicator: node, weight, ...readPoints(node), rule };
}

function readWeights<Node extends Source | Dimension | Indicator>(
  siblings: readonly Node[],
): readonly Weighted<Node>[] {
  const weights = siblings.map((node) => ({ node, exact: parseFraction(node.weight) }));
  const total = sum(weights.map(({ exact }) => exact));
  return weights.map(({ node, exact }) => {
    const share = isZero(total) ? null : divide(exact, total);
    const shareText = share === null ? null : formatFraction(share);
    return { node, weight: { exact, text: formatFraction(exact), share, shareText } };
  });
}

function readPoints({ basis }: Indicator): Pick<CompiledIndicator, 'scorePoint' | 'questions'> {
  if (basis.kind === 'measurement' || basis.kind === 'events') {
    return { scorePoint: refusePoint, questions: [] };
  }
  const scale = pointScale(basis.scale);
  const scorePoint = pointScorer((value) =>
    basis.kind === 'survey' ? answerScore(basis, value) : likertExact(value, scale),
  );
  if (basis.kind === 'rating') return { scorePoint, questions: [] };
  const scoreTurned = remembered((value) => scorePoint(turnAnswer(value, basis.scale)));
  const questions = basis.questions.map((key) => ({
    key,
    scorePoint: basis.reversed?.includes(key) === true ? scoreTurned : scorePoint,
  }));
  return { scorePoint, questions };
}

function refusePoint(): ScoredPoint {
  throw new TypeError('A measured indicator has no scale');
}

function pointScorer(scoreOf: (value: string) => Fraction): PointScorer {
  const scoreValue = remembered((value) => {
    const score = scoreOf(value);
    return { value, point: parseFraction(value), score, scoreText: formatFraction(score) };
  });
  return remembered((text) => scoreValue(formatFraction(parseFraction(text))));
}

/** A scale has few points and a cycle many answers: each point is scored once. */
function remembered(scorePoint: PointScorer): PointScorer {
  const known = new Map<string, ScoredPoint>();
  return (value) => {
    const scored = known.get(value) ?? scorePoint(value);
    known.set(value, scored);
    return scored;
  };
}

function readMethod(method: Method): IndicatorRule {
  if (method.type !== 'linear') return method;
  return {
    ...method,
    anchors: method.anchors.map(({ x, s }) => ({ x: parseFraction(x), s: parseFraction(s) })),
  };
}
