import { courseEffect, type BeforeAfter, type Trained } from '@shared/training/courseEffect';
import { expect, test } from 'vitest';

/** Four customers around a mean, so that people differ a little. */
function around(mean: number): readonly number[] {
  return [mean - 6, mean - 2, mean + 2, mean + 6];
}

function person(before: number, after: number): BeforeAfter {
  return { before: around(before), after: around(after) };
}

function trained(before: number, after: number, name = '员工'): Trained {
  return { name, attendedOn: '2026-02-10', ...person(before, after) };
}

const keys = (found: ReturnType<typeof courseEffect>) => found.insights.map(({ key }) => key);
const threeTrained = [trained(60, 72), trained(62, 71), trained(58, 73)];
const threeOthers = [person(80, 81), person(78, 80), person(82, 82)];

test('with three in each arm natural rise, change and difference to the others are said', () => {
  const found = courseEffect(threeTrained, threeOthers);
  expect(keys(found)).toEqual(['regressionToMean', 'beforeAfter', 'trainingEffect']);
  expect(found.insights[1]?.values).toMatchObject({ n: '3', change: '12.0' });
  expect(found.insights[2]?.values).toMatchObject({
    trained: '12.0',
    untrained: '1.0',
    difference: '11.0',
  });
});

test('below three in an arm each is listed, and the sentence says so', () => {
  expect(keys(courseEffect(threeTrained, threeOthers.slice(1)))).toEqual([
    'regressionToMean',
    'beforeAfter',
    'effectListed',
  ]);
  expect(keys(courseEffect(threeTrained.slice(1), threeOthers))).toEqual([
    'regressionToMean',
    'effectListed',
    'effectListed',
  ]);
});

test('what fewer than three customers said is neither shown nor counted', () => {
  const [first, ...others] = threeTrained;
  if (first === undefined) throw new Error('Nobody');
  const found = courseEffect([{ ...first, after: [90, 80] }, ...others], threeOthers);
  expect(found.people[0]).toMatchObject({ before: { score: 60, responses: 4 }, after: null });
  expect(keys(found).slice(1)).toEqual(['effectListed', 'effectListed']);
});

test('without any score before nothing is said of a natural rise', () => {
  const found = courseEffect([{ ...trained(60, 70), before: [] }], []);
  expect(keys(found)).toEqual(['effectListed', 'effectListed']);
});
