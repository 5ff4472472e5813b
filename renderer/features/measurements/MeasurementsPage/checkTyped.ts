import type { CallInput } from '@shared/contract';
import type { MeasureColumn } from '@shared/contract/measurement';

export type Measured = CallInput<'measurement.save'>['measured'];

/** What is wrong with typed numbers; each has its words in `measurement.check`. */
export type TypedFault = 'whole' | 'both' | 'zero' | 'above' | 'number';

export type CheckedValue =
  | { readonly isOk: true; readonly measured: Measured }
  | { readonly isOk: false; readonly fault: TypedFault };

const wholeNumber = /^\d{1,9}$/;
const decimalNumber = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Reads a typed ratio; two empty fields take the typed value back. */
export function checkRatio(
  typed: { readonly numerator: string; readonly denominator: string },
  unit: MeasureColumn['unit'],
): CheckedValue {
  const numerator = narrow(typed.numerator);
  const denominator = narrow(typed.denominator);
  if (numerator === '' && denominator === '') return { isOk: true, measured: null };
  const given = [numerator, denominator].filter((part) => part !== '');
  if (!given.every((part) => wholeNumber.test(part))) return { isOk: false, fault: 'whole' };
  if (given.length < 2) return { isOk: false, fault: 'both' };
  if (BigInt(denominator) === 0n) return { isOk: false, fault: 'zero' };
  if (unit === 'percent' && BigInt(numerator) > BigInt(denominator)) {
    return { isOk: false, fault: 'above' };
  }
  return { isOk: true, measured: { kind: 'ratio', numerator, denominator } };
}

/** Reads a typed number; an empty field takes the typed value back. */
export function checkValue(typed: string): CheckedValue {
  const value = narrow(typed);
  if (value === '') return { isOk: true, measured: null };
  if (!decimalNumber.test(value)) return { isOk: false, fault: 'number' };
  return { isOk: true, measured: { kind: 'value', value } };
}

/** Full-width digits, as a Chinese IME writes them, are digits too. */
function narrow(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s,]/g, '').replace('−', '-');
}
