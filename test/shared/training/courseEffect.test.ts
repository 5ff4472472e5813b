import { noTests } from '@shared/domain/courseTest';
import { attendanceIdSchema } from '@shared/domain/ids';
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
  return {
    attendanceId: attendanceIdSchema.parse('00000000-0000-4000-8000-000000000007'),
    employeeNo: '0001',
    name,
    attendedOn: '2026-02-10',
    tests: noTests,
    ...person(before, after),
  };
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
    'effectOfGroups',
  ]);
  expect(keys(courseEffect(threeTrained.slice(1), threeOthers))).toEqual([
    'regressionToMean',
    'effectListed',
    'effectListed',
    'effectOfGroups',
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

/** The same three, with points of both tests. */
function tested(exam: readonly [string, string][], practical: readonly [string, string][]) {
  return threeTrained.map((each, i): Trained => {
    const of = (points: readonly [string, string][]) => ({
      before: points[i]?.[0] ?? null,
      after: points[i]?.[1] ?? null,
    });
    return { ...each, tests: { exam: of(exam), practical: of(practical) } };
  });
}

const better: readonly [string, string][] = [
  ['60', '80'],
  ['55', '78'],
  ['62.5', '80'],
];
const worse = better.map(([before, after]): [string, string] => [after, before]);
const directions = (found: ReturnType<typeof courseEffect>) =>
  found.evidence.map(({ direction }) => direction);

test('exam, practical test and customers each have a say, and the three together a verdict', () => {
  const all = courseEffect(tested(better, better), threeOthers);
  expect(directions(all)).toEqual(['up', 'up', 'up']);
  expect(all.evidence.map(({ basis }) => basis)).toEqual(['before', 'before', 'untrained']);
  expect(all.verdict.key).toBe('verdictEffective');
  const mixed = courseEffect(tested(better, worse), threeOthers);
  expect(directions(mixed)).toEqual(['up', 'down', 'up']);
  expect(mixed.verdict).toMatchObject({ key: 'verdictMixed', tone: 'attention' });
  const customersOnly = courseEffect(threeTrained, threeOthers);
  expect(directions(customersOnly)).toEqual(['insufficient', 'insufficient', 'up']);
  expect(customersOnly.verdict).toMatchObject({ key: 'verdictTooFew', isShown: false });
});

test('below three with points before and after a test says nothing', () => {
  const found = courseEffect(tested(better.slice(1), better), threeOthers);
  expect(found.evidence[0]).toMatchObject({
    direction: 'insufficient',
    insight: { key: 'evidenceTooFew', isShown: false, gate: 'trainingEffect', values: { n: '2' } },
  });
  expect(found.evidence[1]).toMatchObject({ direction: 'up' });
});

test('where too few were untrained, customers are credited only beyond the natural rise', () => {
  const lows = [trained(50, 56), trained(52, 57), trained(48, 55)];
  const [colleague] = [person(90, 90)];
  const alone = courseEffect(lows, []);
  const beside = courseEffect(lows, [colleague, colleague]);
  expect(alone.evidence[2]).toMatchObject({ basis: 'naturalRise', direction: 'up' });
  const change = (found: ReturnType<typeof courseEffect>) =>
    Number(new Map(Object.entries(found.evidence[2]?.insight.values ?? {})).get('change'));
  // Alone they are the shop, so that nothing is expected of itself; beside better ones some is.
  expect(change(alone)).toBeCloseTo(6, 1);
  expect(change(beside)).toBeLessThan(change(alone));
});

test('group means stand in where people cannot be compared, unless a hidden one could be told', () => {
  const found = courseEffect(threeTrained, threeOthers.slice(1));
  expect(found.insights.at(-1)).toMatchObject({
    key: 'effectOfGroups',
    isShown: false,
    values: {
      trainedBefore: '60.0',
      trainedAfter: '72.0',
      untrainedBefore: '80.0',
      untrainedAfter: '81.0',
      difference: '11.0',
    },
  });
  const hidden = { before: [40], after: around(50) };
  expect(keys(courseEffect(threeTrained, [person(80, 81), hidden]))).not.toContain(
    'effectOfGroups',
  );
  const many = { before: [40, 50], after: [50, 60] };
  expect(keys(courseEffect(threeTrained, [many, many]))).toContain('effectOfGroups');
});
