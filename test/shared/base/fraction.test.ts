import {
  absolute,
  add,
  approximate,
  compare,
  divide,
  floor,
  formatFraction,
  fractionOf,
  isFractionText,
  maximum,
  minimum,
  multiply,
  negate,
  parseFraction,
  subtract,
  sum,
  toFraction,
  ZERO,
} from '@shared/base/fraction';
import fc from 'fast-check';
import { expect, test } from 'vitest';

// Everyday sizes, sizes around the largest safe integer, and sizes far beyond it.
const limits = [1000n, 2n ** 53n + 10n, 10n ** 30n];
const integer = fc.oneof(...limits.map((max) => fc.bigInt({ min: -max, max })));
const positive = fc.oneof(...limits.map((max) => fc.bigInt({ min: 1n, max })));
const parts = fc.record({ n: integer, d: positive });

test('a decimal or a quotient of decimals is a fraction text, anything else is not', () => {
  const accepted = ['0', '-12.50', '1/3', '269.985/3', '0.5/0.25', '007'];
  const refused = ['', '-', '.5', '5.', '1e3', '+1', ' 1', '1,5', '1/0', '1/0.00', '1/-3', '1/2/3'];
  expect(accepted.filter((text) => !isFractionText(text))).toEqual([]);
  expect(refused.filter(isFractionText)).toEqual([]);
  expect(isFractionText("0.'3'")).toBe(false);
  expect(isFractionText('１')).toBe(false);
});

test('a text that is no fraction text is refused with its content', () => {
  expect(() => parseFraction('1,5')).toThrow('Not a decimal or a fraction: "1,5"');
  expect(() => parseFraction('1/0')).toThrow(RangeError);
});

test('text is read digit by digit, not through binary floating point', () => {
  expect(formatFraction(parseFraction('89.94999999999999999999'))).toBe('89.94999999999999999999');
  expect(formatFraction(add(parseFraction('0.1'), parseFraction('0.2')))).toBe('0.3');
  expect(formatFraction(parseFraction('269.985/3'))).toBe('89.995');
});

test('a number is read by its decimal text, also with an exponent', () => {
  const texts = [0.1, 1.5, -2.675, 1e21, 1.5e-7, 0, 1 / 3].map((n) =>
    formatFraction(toFraction(n)),
  );
  expect(texts).toEqual([
    '0.1',
    '1.5',
    '-2.675',
    '1000000000000000000000',
    '0.00000015',
    '0',
    '0.3333333333333333',
  ]);
});

test('a number that is not finite is refused', () => {
  expect(() => toFraction(Number.NaN)).toThrow(RangeError);
  expect(() => toFraction(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test('a terminating value prints as a decimal without trailing zeros, any other as reduced n/d', () => {
  const texts = ['80.00', '106.50', '-5', '250/3', '-500/6', '0.0', '-0', '1/8', '3/1500'];
  expect(texts.map((text) => formatFraction(parseFraction(text)))).toEqual([
    '80',
    '106.5',
    '-5',
    '250/3',
    '-250/3',
    '0',
    '0',
    '0.125',
    '0.002',
  ]);
});

test('what is printed reads back as the same value', () => {
  fc.assert(
    fc.property(parts, ({ n, d }) => {
      const value = fractionOf(n, d);
      expect(compare(parseFraction(formatFraction(value)), value)).toBe(0);
    }),
  );
});

test('the four operations agree with whole-number arithmetic on numerators', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const x = fractionOf(a.n, a.d);
      const y = fractionOf(b.n, b.d);
      expect(add(x, y)).toEqual(fractionOf(a.n * b.d + b.n * a.d, a.d * b.d));
      expect(subtract(x, y)).toEqual(fractionOf(a.n * b.d - b.n * a.d, a.d * b.d));
      expect(multiply(x, y)).toEqual(fractionOf(a.n * b.n, a.d * b.d));
      fc.pre(b.n !== 0n);
      expect(divide(x, y)).toEqual(fractionOf(a.n * b.d, a.d * b.n));
    }),
  );
});

test('order, extremes and sign agree with cross multiplication', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const x = fractionOf(a.n, a.d);
      const y = fractionOf(b.n, b.d);
      const difference = a.n * b.d - b.n * a.d;
      expect(Math.sign(compare(x, y))).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1);
      expect(compare(maximum(x, y), minimum(x, y))).toBeGreaterThanOrEqual(0);
      expect(add(maximum(x, y), minimum(x, y))).toEqual(add(x, y));
      expect(add(x, negate(x))).toEqual(ZERO);
      expect(compare(absolute(x), ZERO)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the floor is the largest whole number that is not above the value', () => {
  expect(['2.5', '-2.5', '3', '-3', '0', '-0.1'].map((text) => floor(parseFraction(text)))).toEqual(
    [2n, -3n, 3n, -3n, 0n, -1n],
  );
});

test('dividing by zero is refused', () => {
  expect(() => divide(parseFraction('1'), ZERO)).toThrow(RangeError);
  expect(() => fractionOf(1n, 0n)).toThrow(RangeError);
});

test('an operation leaves its operands as they were', () => {
  const third = parseFraction('1/3');
  add(third, third);
  negate(third);
  expect(formatFraction(third)).toBe('1/3');
  expect(formatFraction(sum([third, third, third]))).toBe('1');
});

test('a fraction that travelled as plain data still calculates', () => {
  const travelled = ['1/6', '1/100000000000000000003'].map((text) =>
    structuredClone(parseFraction(text)),
  );
  expect(travelled.map((value) => formatFraction(add(value, value)))).toEqual([
    '1/3',
    '2/100000000000000000003',
  ]);
});

test('the nearest double is for display only and keeps the size', () => {
  expect(approximate(parseFraction('250/3'))).toBeCloseTo(83.333_333_333_333_33, 12);
});
