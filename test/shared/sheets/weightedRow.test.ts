import { formatFraction, parseFraction, sum } from '@shared/base/fraction';
import type { SchemeContent } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';
import type { Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { placeIndicators } from '@shared/sheets/placedIndicator';
import { measuredRows, ratedRows } from '@shared/sheets/weightedRow';
import {
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  integer,
  oneof,
  option,
  property,
  record,
  subarray,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixedContent, sampleContent } from './sampleScheme';
import { sampleEvidence } from './sampleSheet';

function addedUp(content: SchemeContent, evidence: Evidence): string | null {
  const placed = placeIndicators(content, scoreAppraisal(content, evidence));
  const weighted = [...measuredRows(placed), ...ratedRows(placed)].flatMap((row) =>
    row.weighted === null ? [] : [row.weighted],
  );
  return weighted.length === 0 ? null : formatFraction(sum(weighted));
}

/** Values of one review, any of them left out in one of four ways. */
const value: Arbitrary<Value> = oneof(
  { weight: 6, arbitrary: integer({ min: 1, max: 5 }).map((n) => given(String(n))) },
  {
    weight: 1,
    arbitrary: constantFrom(
      { kind: 'blank' as const },
      { kind: 'notApplicable' as const },
      { kind: 'declined' as const },
    ),
  },
);

function given(text: string): Value {
  return { kind: 'given', value: text };
}

const evidence: Arbitrary<Evidence> = record({
  reviews: array(
    record({
      source: constantFrom('self' as const, 'superior' as const),
      reviewerName: constant('王芳'),
      ratings: dictionary(
        constantFrom(...Object.keys(sampleEvidence.reviews[0]?.ratings ?? {})),
        value,
        { minKeys: 7 },
      ),
    }),
    { maxLength: 4 },
  ),
  responses: array(
    record({
      answers: dictionary(
        constantFrom('attitudeQuestion', 'responseQuestion', 'solvingQuestion', 'skillQuestion'),
        option(integer({ min: 1, max: 5 }).map((n) => ({ value: String(n), min: 1, max: 5 }))),
      ),
    }),
    { maxLength: 9 },
  ),
  measurements: subarray([...sampleEvidence.measurements]),
});

describe('the weighted scores of all rows', () => {
  test('add up to the exact total of the sample', () => {
    const { total } = scoreAppraisal(sampleContent, sampleEvidence);
    expect(addedUp(sampleContent, sampleEvidence)).toBe(total);
  });

  test('add up where one dimension holds a survey and measured indicators', () => {
    const { total } = scoreAppraisal(mixedContent, sampleEvidence);
    expect(addedUp(mixedContent, sampleEvidence)).toBe(total);
  });

  test('add up for any evidence, and are absent exactly when there is no total', () => {
    assert(
      property(constantFrom(sampleContent, mixedContent), evidence, (content, known) => {
        expect(addedUp(content, known)).toBe(scoreAppraisal(content, known).total);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a cell of a dimension', () => {
  test('leaves the measured indicators out of score and weight', () => {
    const placed = placeIndicators(mixedContent, scoreAppraisal(mixedContent, sampleEvidence));
    const row = ratedRows(placed).find(({ dimensionKey }) => dimensionKey === 'response');
    const cell = row?.cells.get('customer');
    expect(cell && { score: cell.score, weight: cell.weightInSource }).toEqual({
      score: parseFraction('75'),
      weight: parseFraction('0.25'),
    });
  });

  test('counts each measured indicator once, in the first part', () => {
    const placed = placeIndicators(mixedContent, scoreAppraisal(mixedContent, sampleEvidence));
    expect(measuredRows(placed).map(({ placed: { content } }) => content.key)).toEqual([
      'firstResponse',
      'resolution',
      'complaints',
    ]);
  });
});

test('a tree of another scheme is refused', () => {
  const tree = scoreAppraisal(mixedContent, sampleEvidence);
  expect(() => placeIndicators(sampleContent, tree)).toThrow(RangeError);
});
