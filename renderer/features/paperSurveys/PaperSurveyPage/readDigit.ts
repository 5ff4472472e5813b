/** What a digit does in the cell of a question. */
export type DigitStep =
  | { readonly kind: 'rate'; readonly value: string }
  /** A further digit may follow: 1 may become 10. */
  | { readonly kind: 'wait'; readonly typed: string }
  /** What was waiting is the answer, and the digit belongs to the next question. */
  | { readonly kind: 'carry'; readonly value: string }
  | { readonly kind: 'refuse' };

interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Reads one digit after what waits in the cell. One key is enough wherever no second digit could
 * follow; on a scale from 1 to 10, `0` alone is 10.
 */
export function readDigit(waiting: string, digit: number, { min, max }: Range): DigitStep {
  if (waiting === '' && digit === 0 && min > 0 && max === 10) return { kind: 'rate', value: '10' };
  const typed = `${waiting}${digit}`;
  const point = Number(typed);
  if (point > max || (waiting === '' && digit === 0 && min > 0)) {
    const value = readWaiting(waiting, { min });
    return value === null ? { kind: 'refuse' } : { kind: 'carry', value };
  }
  if (point > 0 && point * 10 <= max) return { kind: 'wait', typed };
  return point < min ? { kind: 'refuse' } : { kind: 'rate', value: typed };
}

/** The answer that waits in a cell when it is left; null if it is none. */
export function readWaiting(waiting: string, { min }: Pick<Range, 'min'>): string | null {
  return waiting === '' || Number(waiting) < min ? null : waiting;
}
