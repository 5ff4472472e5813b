import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SchemeContent } from '@shared/domain/scheme';
import { aggregate } from '@shared/scoring/aggregate';
import { rollUpEvidence } from '@shared/scoring/rollUpEvidence';
import { rollupRate } from '@shared/scoring/rollupRate';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import type { Evidence } from '@shared/scoring/evidence';
import { anyEvidence, wideScheme } from './buildCase';

const coverages = fc.constantFrom('0', '0.5', '0.7', '1');
const policies = fc.constantFrom('renormalise' as const, 'incomplete' as const);

test('an appraisal is put together as `aggregate` does it from the scores of its indicators', () => {
  const whatIsThere = fc.tuple(anyEvidence, coverages, policies);
  fc.assert(
    fc.property(whatIsThere, ([evidence, minimumCoverage, missingSource]) => {
      const content: SchemeContent = { ...wideScheme, minimumCoverage, missingSource };
      const tree = scoreAppraisal(content, evidence);
      const sources = tree.sources.map(({ key, weight, count, dimensions }) => ({
        id: key,
        weight,
        n: count,
        dims: dimensions.map((dimension) => ({
          id: dimension.key,
          weight: dimension.weight,
          inds: dimension.indicators.map((indicator) => ({
            id: indicator.key,
            weight: indicator.weight,
            score: indicator.score,
          })),
        })),
      }));
      const nMin = Object.fromEntries(
        content.sources.flatMap(({ key, minimumResponses }) =>
          minimumResponses === undefined ? [] : [[key, minimumResponses]],
        ),
      );
      const policy = { minCoverage: minimumCoverage, missingSource, nMin };
      const { total, status, display } = aggregate({ sources, policy, dp: content.decimals });
      expect([tree.total, tree.status, tree.display]).toEqual([total, status, display]);
    }),
  );
});

test('counts of shorter cycles are rolled up as `rollupRate` does it', () => {
  const period = fc.record({
    num: fc.nat(50),
    den: fc.nat(500),
    days: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 12 }), (periods) => {
      const { measurements } = rollUpEvidence(
        periods.map(({ num, den, days }) => ({ days, evidence: counted(num, den) })),
      );
      const { num, den } = rollupRate({ periods });
      expect(measurements).toMatchObject([{ numerator: String(num), denominator: String(den) }]);
    }),
  );
});

function counted(num: number, den: number): Evidence {
  const numbers = { numerator: String(num), denominator: String(den) };
  const measured = { kind: 'ratio', measure: 'late', origin: 'typed', ...numbers } as const;
  return { reviews: [], responses: [], measurements: [measured] };
}
