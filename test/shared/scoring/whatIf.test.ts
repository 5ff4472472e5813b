import { describe, expect, it } from 'vitest';
import { compare, parseFraction } from '@shared/base/fraction';
import { sampleFrontDesk } from '@shared/schemes/sampleFrontDesk';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { whatIf } from '@shared/scoring/whatIf';
import { evidence } from '@test/renderer/features/appraisals/buildResults';

const tree = scoreAppraisal(sampleFrontDesk, evidence);

describe('what it would take to reach the next grade', () => {
  it('names the next grade and the points that are missing to its line', () => {
    const found = whatIf(sampleFrontDesk, evidence, tree);
    expect(found?.next).toBe('excellent');
    const distance = parseFraction(found?.distance ?? '0');
    expect(compare(distance, parseFraction('0'))).toBeGreaterThan(0);
  });

  it('names ratings that really do, and no lower point that would', () => {
    const ratings = whatIf(sampleFrontDesk, evidence, tree)?.ratings ?? [];
    expect(ratings.length).toBeGreaterThan(0);
    for (const { source, indicatorKey, to } of ratings) {
      const gradeWith = (point: string) =>
        scoreAppraisal(sampleFrontDesk, {
          ...evidence,
          reviews: evidence.reviews.map((review) =>
            review.source === source
              ? {
                  ...review,
                  ratings: { ...review.ratings, [indicatorKey]: { kind: 'given', value: point } },
                }
              : review,
          ),
        }).grade;
      expect(gradeWith(to)).toBe('excellent');
      expect(gradeWith(String(Number(to) - 1))).toBe('good');
    }
  });

  it('says what each source would need, and nothing in the highest grade', () => {
    const sources = whatIf(sampleFrontDesk, evidence, tree)?.sources ?? [];
    expect(sources.map(({ key }) => key)).toEqual(tree.sources.map(({ key }) => key));
    expect(whatIf(sampleFrontDesk, evidence, { ...tree, grade: 'excellent' })).toBeNull();
    expect(whatIf(sampleFrontDesk, evidence, { ...tree, total: null, grade: null })).toBeNull();
  });

  it('says nothing where a veto holds the grade down, which no points would lift', () => {
    const veto = {
      gradeBeforeVeto: 'good',
      changedGrade: true,
      vetoes: [{ code: 'V1', capGrade: 'fail' }],
    } as const;
    expect(whatIf(sampleFrontDesk, evidence, { ...tree, grade: 'fail', veto })).toBeNull();
  });
});
