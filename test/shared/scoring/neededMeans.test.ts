import { formatFraction } from '@shared/base/fraction';
import type { Scale } from '@shared/domain/scheme';
import { standardGrades } from '@shared/schemes/grades';
import { neededMeans } from '@shared/scoring/neededMeans';
import { expect, test } from 'vitest';

const means = (conversion: Scale['conversion']) =>
  neededMeans({ min: 1, max: 5, conversion }, standardGrades).map(({ grade, mean }) => [
    grade,
    formatFraction(mean),
  ]);

test('the five-point mean that each grade needs is that of the measurement handbook, 1.3', () => {
  expect(means({ kind: 'pomp' })).toEqual([
    ['excellent', '4.6'],
    ['good', '4.2'],
    ['pass', '3.4'],
  ]);
  expect(means({ kind: 'ratio' })).toEqual([
    ['excellent', '4.5'],
    ['good', '4'],
    ['pass', '3'],
  ]);
});

test('a table asks for no mean', () => {
  expect(means({ kind: 'table', scores: { '1': '0' } })).toEqual([]);
});
