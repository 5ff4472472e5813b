import { expect, test } from 'vitest';
import { differenceOf } from '@shared/handOff/differenceOf';

const course = { course: '服务沟通', attendedOn: '2026-01-28' };

test('points of a course differ test by test, never in a row of raw words', () => {
  const before = { ...course, tests: [{ kind: 'exam', before: '60', after: '80' }] };
  const after = {
    ...course,
    tests: [
      { kind: 'exam', before: '60', after: '85.5' },
      { kind: 'practical', before: null, after: '70' },
    ],
  };
  expect(differenceOf(before, after)).toEqual([
    { field: 'points:exam:after', before: '80', after: '85.5' },
    { field: 'points:practical:after', before: null, after: '70' },
  ]);
});
