import { HUNDRED, multiply, toFraction, type FractionInput } from '../base/fraction';
import { roundHalfUp } from '../scoring/roundHalfUp';

/**
 * A number as people read it: `decimals` decimals rounded half up, thousands with a comma, and a
 * real minus sign. Exact text stays exact until here.
 * @example formatNumber('-1234.5', 1) // '−1,234.5'
 */
export function formatNumber(value: FractionInput, decimals: number): string {
  const [whole = '', rest] = roundHalfUp(value, decimals).split('.');
  const grouped = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/**
 * A printed number as people read it, with the decimals it has.
 * @example formatPrinted('-1234.50') // '−1,234.50'
 */
export function formatPrinted(text: string): string {
  return formatNumber(text, text.split('.')[1]?.length ?? 0);
}

/**
 * A share from 0 to 1 as per cent, with two decimals at most and no trailing zeros.
 * @example formatShare('1/3') // '33.33%'
 */
export function formatShare(share: FractionInput): string {
  const percent = formatNumber(multiply(toFraction(share), HUNDRED), 2);
  return `${percent.replace(/\.0+$|(\.\d)0$/, '$1')}%`;
}
