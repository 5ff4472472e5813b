import { divide, multiply, parseFraction, sum, type Fraction } from '@shared/base/fraction';
import type { ReviewEntry } from '@shared/contract/review';
import type { Indicator, Scale } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';
import { formatShare } from '@shared/text/formatNumber';

/** One line of a review, in the order of the paper form. */
export interface ReviewItem {
  readonly number: number;
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly dimensionKey: string;
  /** Weight inside the source, as per cent. */
  readonly share: string;
}

/** The items of a review, numbered through all dimensions. */
export function itemsOf(entry: Pick<ReviewEntry, 'dimensions'>): readonly ReviewItem[] {
  const all = sum(entry.dimensions.map(({ weight }) => parseFraction(weight)));
  return entry.dimensions
    .flatMap((dimension) => {
      const dimensionShare = divide(parseFraction(dimension.weight), all);
      const siblings = sum(dimension.indicators.map(({ weight }) => parseFraction(weight)));
      return dimension.indicators.flatMap((indicator) =>
        indicator.basis.kind === 'rating'
          ? [
              {
                indicator,
                scale: indicator.basis.scale,
                dimensionKey: dimension.key,
                share: shareOf(dimensionShare, indicator.weight, siblings),
              },
            ]
          : [],
      );
    })
    .map((item, index) => ({ ...item, number: index + 1 }));
}

/** A blank field is an item that was neither rated nor marked as not applicable. */
export function isBlank(value: Value | undefined): boolean {
  return value === undefined || value.kind === 'blank';
}

function shareOf(dimensionShare: Fraction, weight: string, siblings: Fraction): string {
  return formatShare(multiply(dimensionShare, divide(parseFraction(weight), siblings)));
}
