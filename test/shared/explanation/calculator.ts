import {
  add,
  compare,
  divide,
  floor,
  fractionOf,
  maximum,
  minimum,
  multiply,
  negate,
  parseFraction,
  subtract,
  type Fraction,
} from '@shared/base/fraction';

const tokens = /\s*(\d+(?:\.\d+)?(?:\/\d+)?|min|max|[-−+×÷%(),⌊⌋⌈⌉])/gy;

/** Evaluates a printed formula as a pocket calculator would, exactly; it knows no rule of scoring. */
export function calculate(text: string): Fraction {
  const found = [...text.matchAll(tokens)].map(([, token]) => token ?? '');
  if (found.join('') !== text.replaceAll(/\s/g, '')) throw new Error(`Not a formula: ${text}`);
  let next = 0;

  function take(): string {
    const token = found[next] ?? '';
    next += 1;
    return token;
  }

  function expect(token: string): void {
    if (take() !== token) throw new Error(`${token} is missing in ${text}`);
  }

  function whole(): Fraction {
    let value = product();
    while (['+', '−', '-'].includes(found[next] ?? '')) {
      value = take() === '+' ? add(value, product()) : subtract(value, product());
    }
    return value;
  }

  function product(): Fraction {
    let value = operand();
    for (;;) {
      const token = found[next];
      if (token === '×') value = (take(), multiply(value, operand()));
      else if (token === '÷') value = (take(), divide(value, operand()));
      else return value;
    }
  }

  function operand(): Fraction {
    const value = bare();
    if (found[next] !== '%') return value;
    take();
    return divide(value, fractionOf(100n, 1n));
  }

  function bare(): Fraction {
    const token = take();
    if (token === '−' || token === '-') return negate(operand());
    if (token === '(') return enclosed(')');
    if (token === '⌊') return fractionOf(floor(enclosed('⌋')), 1n);
    if (token === '⌈') return fractionOf(-floor(negate(enclosed('⌉'))), 1n);
    if (token === 'min' || token === 'max') {
      expect('(');
      const first = whole();
      expect(',');
      const second = enclosed(')');
      return token === 'min' ? minimum(first, second) : maximum(first, second);
    }
    return parseFraction(token);
  }

  function enclosed(end: string): Fraction {
    const value = whole();
    expect(end);
    return value;
  }

  const result = whole();
  if (next !== found.length) throw new Error(`Something is left of ${text}`);
  return result;
}

/** Whether two numbers are the same but for what four decimals leave out of so many parts. */
export function isNear(a: Fraction, b: Fraction, parts = 1): boolean {
  const off = subtract(a, b);
  const size = compare(off, parseFraction('0')) < 0 ? negate(off) : off;
  return compare(size, fractionOf(BigInt(parts), 20_000n)) <= 0;
}
