import { weightOf } from '@renderer/features/appraisals/WhyDrawer/weightOf';
import { expect, test } from 'vitest';

const self = { weight: '0.1', weightUsed: '1/6' };
const superior = { weight: '0.3', weightUsed: '1/2' };
const customer = { weight: '0.4', weightUsed: null };
const measured = { weight: '0.2', weightUsed: '1/3' };
const siblings = [self, superior, customer, measured];

test('a weight that grew because a sibling is missing shows both numbers', () => {
  expect(weightOf(superior, siblings)).toEqual({
    planned: '30%',
    used: '50%',
    isConverted: true,
  });
});

test('a node that does not count has no weight in use', () => {
  expect(weightOf(customer, siblings)).toEqual({
    planned: '40%',
    used: null,
    isConverted: false,
  });
});

test('weights that are ratios and not shares are not called converted', () => {
  expect(
    weightOf({ weight: '2', weightUsed: '2/3' }, [
      { weight: '2', weightUsed: '2/3' },
      { weight: '1', weightUsed: '1/3' },
    ]),
  ).toEqual({ planned: '66.67%', used: '66.67%', isConverted: false });
});
