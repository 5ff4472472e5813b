import { divide, isZero, multiply, parseFraction, sum, type Fraction } from '../base/fraction';
import type { SourceKey } from '../domain/scheme';
import { weightInSource, weightInTotal, type PlacedIndicator } from './placedIndicator';

/** A measured indicator with what it adds to the total; null where it does not count. */
export interface MeasuredRow {
  readonly placed: PlacedIndicator;
  readonly weightInSource: Fraction | null;
  readonly weighted: Fraction | null;
}

/** What one source says of one dimension, measured indicators left out. */
export interface RatedCell {
  readonly placed: readonly PlacedIndicator[];
  /** Mean of the rated indicators; null without a score. */
  readonly score: Fraction | null;
  /** Weight of the rated indicators inside the source; null if the dimension does not count. */
  readonly weightInSource: Fraction | null;
  /** What the cell adds to the total; null if it does not count. */
  readonly weighted: Fraction | null;
}

/** A dimension over all sources that rate it. */
export interface RatedRow {
  readonly dimensionKey: string;
  readonly cells: ReadonlyMap<SourceKey, RatedCell>;
  readonly weighted: Fraction | null;
}

/** The indicators scored from a measurement or from counted events, in the order of the scheme. */
export function measuredRows(placed: readonly PlacedIndicator[]): readonly MeasuredRow[] {
  return placed.filter(isMeasured).map((one) => ({
    placed: one,
    weightInSource: weightInSource(one),
    weighted: weightedScore(one),
  }));
}

/**
 * The dimensions scored from ratings and surveys, in the order of the scheme. With `measuredRows`
 * they hold every indicator once, so all weighted scores add up to the exact total.
 */
export function ratedRows(placed: readonly PlacedIndicator[]): readonly RatedRow[] {
  const rated = placed.filter((one) => !isMeasured(one));
  const keys = new Set(rated.map((one) => one.dimensionContent.key));
  return [...keys].map((dimensionKey) => {
    const ofDimension = rated.filter((one) => one.dimensionContent.key === dimensionKey);
    const sources = new Set(ofDimension.map((one) => one.sourceContent.key));
    const cells = new Map(
      [...sources].map((key) => [
        key,
        ratedCell(ofDimension.filter((one) => one.sourceContent.key === key)),
      ]),
    );
    return { dimensionKey, cells, weighted: sumOfPresent([...cells.values()]) };
  });
}

/** The sum of what counts; null if nothing does. */
export function sumOfPresent(
  rows: readonly { readonly weighted: Fraction | null }[],
): Fraction | null {
  const present = rows.flatMap(({ weighted }) => (weighted === null ? [] : [weighted]));
  return present.length === 0 ? null : sum(present);
}

function ratedCell(placed: readonly PlacedIndicator[]): RatedCell {
  const counted = placed.filter(({ indicator }) => indicator.weightUsed !== null);
  const weight = sum(counted.map(({ indicator }) => parseFraction(indicator.weightUsed ?? '0')));
  if (counted.length === 0 || isZero(weight)) {
    return { placed, score: null, weightInSource: null, weighted: null };
  }
  const inDimension = sum(
    counted.map(({ indicator }) => parseFraction(indicator.contribution ?? '0')),
  );
  const weights = counted.map(weightInSource);
  return {
    placed,
    score: divide(inDimension, weight),
    weightInSource: weights.every((one) => one !== null) ? sum(weights) : null,
    weighted: sumOfPresent(counted.map((one) => ({ weighted: weightedScore(one) }))),
  };
}

function weightedScore(placed: PlacedIndicator): Fraction | null {
  const weight = weightInTotal(placed);
  const { score } = placed.indicator;
  return weight === null || score === null ? null : multiply(weight, parseFraction(score));
}

function isMeasured({ content }: PlacedIndicator): boolean {
  return content.basis.kind === 'measurement' || content.basis.kind === 'events';
}
