import { formatFraction, parseFraction, type Fraction } from '../base/fraction';
import type { Method } from '../domain/method';
import type { Dimension, Indicator, SchemeContent, Source } from '../domain/scheme';
import { answerScore } from './answerScore';
import type { IndicatorRule } from './indicatorRule';
import { likertExact } from './likert';
import { pointScale } from './pointScale';

/** An indicator with everything that is the same for all employees worked out once. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly weight: Fraction;
  readonly weightText: string;
  /** What one point of its scale adds to the mean; a measured indicator has no points. */
  readonly scorePoint: (value: string) => Fraction;
  /** The method of a measured indicator with its numbers read. */
  readonly rule: IndicatorRule | null;
}

export interface CompiledDimension {
  readonly dimension: Dimension;
  readonly weight: Fraction;
  readonly weightText: string;
  readonly indicators: readonly CompiledIndicator[];
}

export interface CompiledSource {
  readonly source: Source;
  readonly weight: Fraction;
  readonly weightText: string;
  readonly dimensions: readonly CompiledDimension[];
}

export interface CompiledScheme {
  readonly content: SchemeContent;
  readonly coverage: Fraction;
  readonly sources: readonly CompiledSource[];
}

/** Reads all numbers of a scheme once, so that a whole cycle can be scored with it. */
export function compileScheme(content: SchemeContent): CompiledScheme {
  return {
    content,
    coverage: parseFraction(content.minimumCoverage),
    sources: content.sources.map((source) => ({
      source,
      ...readWeight(source),
      dimensions: source.dimensions.map((dimension) => ({
        dimension,
        ...readWeight(dimension),
        indicators: dimension.indicators.map((indicator) => ({
          indicator,
          ...readWeight(indicator),
          scorePoint: pointScorer(indicator),
          rule: indicator.basis.kind === 'measurement' ? readMethod(indicator.basis.method) : null,
        })),
      })),
    })),
  };
}

function readWeight({ weight }: { readonly weight: string }): {
  readonly weight: Fraction;
  readonly weightText: string;
} {
  const read = parseFraction(weight);
  return { weight: read, weightText: formatFraction(read) };
}

/** A scale has few points and a cycle many answers: each point is scored once. */
function pointScorer({ basis }: Indicator): (value: string) => Fraction {
  if (basis.kind === 'measurement' || basis.kind === 'events') {
    return () => {
      throw new TypeError('A measured indicator has no scale');
    };
  }
  const scale = pointScale(basis.scale);
  const known = new Map<string, Fraction>();
  return (value) => {
    const found =
      known.get(value) ??
      (basis.kind === 'survey' ? answerScore(basis, value) : likertExact(value, scale));
    known.set(value, found);
    return found;
  };
}

function readMethod(method: Method): IndicatorRule {
  if (method.type !== 'linear') return method;
  return {
    ...method,
    anchors: method.anchors.map(({ x, s }) => ({ x: parseFraction(x), s: parseFraction(s) })),
  };
}
