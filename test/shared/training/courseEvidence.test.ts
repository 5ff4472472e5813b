import { pairedEffect } from '@shared/statistics/pairedEffect';
import { did } from '@shared/statistics/did';
import { triangulate, type EvidenceDirection } from '@shared/statistics/triangulate';
import {
  customerEvidence,
  evidenceDirection,
  testEvidence,
  type Pair,
} from '@shared/training/courseEvidence';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const points = fc.integer({ min: 0, max: 100 });
const pairs = fc.array(fc.record({ before: points, after: points }), { maxLength: 12 });
const directions = fc.constantFrom<EvidenceDirection>('up', 'flat', 'down', 'insufficient');
const swapped = (list: readonly Pair[]) =>
  list.map(({ before, after }) => ({ before: after, after: before }));

test('a direction is up or down exactly if its interval excludes 0', () => {
  expect(evidenceDirection(null)).toBe('insufficient');
  expect(evidenceDirection([0.1, 9])).toBe('up');
  expect(evidenceDirection([-9, -0.1])).toBe('down');
  expect(evidenceDirection([-1, 1])).toBe('flat');
  expect(evidenceDirection([0, 4])).toBe('flat');
});

test('with points before and after exchanged, up and down exchange, and nothing else does', () => {
  const other = { up: 'down', down: 'up', flat: 'flat', insufficient: 'insufficient' } as const;
  fc.assert(
    fc.property(pairs, (list) => {
      const { direction } = testEvidence('exam', list);
      expect(testEvidence('exam', swapped(list)).direction).toBe(other[direction]);
    }),
  );
});

test('the order of people does not matter, nor does a test that is harder by the same for all', () => {
  fc.assert(
    fc.property(pairs, points, (list, harder) => {
      const moved = list.map(({ before, after }) => ({
        before: before - harder,
        after: after - harder,
      }));
      const { direction } = testEvidence('practical', list);
      expect(testEvidence('practical', list.toReversed()).direction).toBe(direction);
      expect(testEvidence('practical', moved).direction).toBe(direction);
    }),
  );
});

test('below three people, and where all changed alike, nothing is told', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -50, max: 50 }), (list, same) => {
      const few = testEvidence('exam', list.slice(0, 2));
      expect(few).toMatchObject({ direction: 'insufficient', insight: { isShown: false } });
      const alike = list.map(({ before }) => ({ before, after: before + same }));
      expect(testEvidence('exam', alike).direction).toBe('insufficient');
    }),
  );
});

test('customers are compared with the untrained wherever three were, else with the natural rise', () => {
  const none = did({
    trainedBefore: [],
    trainedAfter: [],
    untrainedBefore: [],
    untrainedAfter: [],
  });
  fc.assert(
    fc.property(pairs, fc.double({ min: -20, max: 20, noNaN: true }), (list, rise) => {
      const { ci } = pairedEffect({
        before: list.map(({ before }) => before),
        after: list.map(({ after }) => after),
      });
      const found = customerEvidence(list, none, rise);
      expect(found.direction).toBe(
        evidenceDirection(ci === null ? null : [ci[0] - rise, ci[1] - rise]),
      );
      expect(customerEvidence(list, none, null).direction).toBe('insufficient');
    }),
  );
  const beside = { trained: 9, untrained: 1, did: 8, ci: [2, 14], p: 0.01 } as const;
  expect(customerEvidence([], beside, 0)).toMatchObject({ basis: 'untrained', direction: 'up' });
});

test('no training is called effective that customers did not notice, or that anything fell after', () => {
  fc.assert(
    fc.property(directions, directions, directions, (exam, practical, customer) => {
      const { verdict } = triangulate({ exam, practical, customer });
      if (verdict !== 'effective') return;
      expect(customer).toBe('up');
      expect([exam, practical]).toContain('up');
      expect([exam, practical]).not.toContain('down');
    }),
  );
});
