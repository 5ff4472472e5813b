import { sameInEveryLocale } from '@shared/domain/locale';
import type {
  Basis,
  Dimension,
  Indicator,
  Scale,
  SchemeContent,
  Source,
} from '@shared/domain/scheme';

export type MeasuredMethod = Extract<Basis, { kind: 'measurement' }>['method'];

const name = sameInEveryLocale('x');

export const fivePoints: Scale = { min: 1, max: 5, conversion: { kind: 'pomp' } };
export const rated: Basis = { kind: 'rating', scale: fivePoints };

/** An indicator that is measured in per cent, unless said otherwise. */
export function measured(
  method: MeasuredMethod,
  unit: 'percent' | 'per100' | 'value' = 'percent',
  measure = 'inTime',
): Basis {
  return { kind: 'measurement', measure, unit, target: name, method };
}

export function buildIndicator(basis: Basis, key = 'item', weight = '1'): Indicator {
  return { key, name, definition: name, weight, basis };
}

export function buildDimension(
  indicators: Dimension['indicators'],
  key = 'part',
  weight = '1',
): Dimension {
  return { key, name, weight, indicators };
}

export function buildSource(dimensions: Source['dimensions'], rest: Partial<Source> = {}): Source {
  return { key: 'superior', weight: '1', dimensions, ...rest };
}

/** A scheme in which nothing is wrong: one superior rates one item. */
export function buildScheme(change: Partial<SchemeContent> = {}): SchemeContent {
  return {
    format: 1,
    name,
    sources: [buildSource([buildDimension([buildIndicator(rated)])])],
    grades: [
      { key: 'excellent', minimum: '90', coefficient: '1.5' },
      { key: 'good', minimum: '80', coefficient: '1.2' },
      { key: 'pass', minimum: '60', coefficient: '1' },
      { key: 'fail', minimum: '0', coefficient: '0.8' },
    ],
    decimals: 1,
    minimumCoverage: '0.7',
    missingSource: 'renormalise',
    trainingTarget: '80',
    ...change,
  };
}

/** The sound scheme with one indicator scored as given, in a source where that can be. */
export function schemeOf(basis: Basis): SchemeContent {
  const key = basis.kind === 'rating' ? 'superior' : 'measurement';
  return buildScheme({
    sources: [buildSource([buildDimension([buildIndicator(basis)])], { key })],
  });
}
