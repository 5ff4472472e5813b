import { approximate, formatFraction, parseFraction, type ExactText } from '@shared/base/fraction';
import type { ScoreTree } from '@shared/scoring/scoreTree';
import type { ebNormal } from '@shared/statistics/ebNormal';
import type { meanCIModerated } from '@shared/statistics/meanCIModerated';
import { expect, expectTypeOf, test } from 'vitest';

type Estimate = ReturnType<typeof ebNormal>['shrunk'][number];
type ErrorOfMean = ReturnType<typeof meanCIModerated>['se'];

test('no type lets an estimate or any other double or text stand where a kept score stands', () => {
  expectTypeOf<ScoreTree['total']>().toEqualTypeOf<ExactText | null>();
  expectTypeOf<ScoreTree['sources'][number]['score']>().toEqualTypeOf<ExactText | null>();
  expectTypeOf<number>().not.toExtend<ExactText>();
  expectTypeOf<string>().not.toExtend<ExactText>();
  expectTypeOf<NonNullable<Estimate>>().not.toExtend<NonNullable<ScoreTree['total']>>();
  expectTypeOf<NonNullable<ErrorOfMean>>().not.toExtend<NonNullable<ScoreTree['total']>>();
  expectTypeOf(approximate(parseFraction('1/3'))).not.toExtend<ExactText>();
});

test('the one function that writes exact text takes fractions only', () => {
  expectTypeOf(formatFraction).parameter(0).not.toEqualTypeOf<number>();
  expectTypeOf<number>().not.toExtend<Parameters<typeof formatFraction>[0]>();
  expect(formatFraction(parseFraction('2/6'))).toBe('1/3');
});
