import { describe, expect, it } from 'vitest';
import { adjustResult } from '@shared/scoring/adjustResult';
import type { SchemeContent } from '@shared/domain/scheme';
import type { ScoreTree } from '@shared/scoring/scoreTree';

const content: Pick<SchemeContent, 'grades' | 'decimals'> = {
  decimals: 1,
  grades: [
    { key: 'excellent', minimum: '90', coefficient: '1.5' },
    { key: 'good', minimum: '80', coefficient: '1.2' },
    { key: 'pass', minimum: '60', coefficient: '1.0' },
    { key: 'fail', minimum: '0', coefficient: '0.8' },
  ],
};
const tree: Pick<ScoreTree, 'display' | 'grade' | 'coefficient' | 'veto'> = {
  display: '89.8',
  grade: 'good',
  coefficient: '1.2',
};

describe('an adjustment', () => {
  it('changes nothing while there is none', () => {
    expect(adjustResult(tree, content, [])).toEqual(tree);
  });

  it('of a grade brings its coefficient and leaves the score', () => {
    expect(adjustResult(tree, content, [{ kind: 'grade', after: 'excellent' }])).toEqual({
      display: '89.8',
      grade: 'excellent',
      coefficient: '1.5',
    });
  });

  it.each([
    ['90', '90.0', 'excellent', '1.5'],
    ['89.95', '90.0', 'excellent', '1.5'],
    ['89.94', '89.9', 'good', '1.2'],
    ['0', '0.0', 'fail', '0.8'],
  ])('of the score to %s is graded as printed: %s', (after, display, grade, coefficient) => {
    expect(adjustResult(tree, content, [{ kind: 'score', after }])).toEqual({
      display,
      grade,
      coefficient,
    });
  });

  it('of the grade after one of the score keeps the score that was decided', () => {
    const decided = [
      { kind: 'score', after: '95.6' },
      { kind: 'grade', after: 'good' },
    ] as const;
    expect(adjustResult(tree, content, decided)).toEqual({
      display: '95.6',
      grade: 'good',
      coefficient: '1.2',
    });
    expect(adjustResult(tree, content, decided.toReversed())).toEqual({
      display: '95.6',
      grade: 'excellent',
      coefficient: '1.5',
    });
  });

  it('of the score does not lift a grade over a veto', () => {
    const capped = {
      ...tree,
      grade: 'pass',
      coefficient: '1.0',
      veto: {
        gradeBeforeVeto: 'good',
        changedGrade: true,
        vetoes: [{ code: 'V1', capGrade: 'pass' }],
      },
    } as const;
    expect(adjustResult(capped, content, [{ kind: 'score', after: '95' }])).toEqual({
      display: '95.0',
      grade: 'pass',
      coefficient: '1.0',
    });
  });

  it('cannot give a grade that the scheme does not have', () => {
    const three = { ...content, grades: content.grades.slice(1) };
    expect(() => adjustResult(tree, three, [{ kind: 'grade', after: 'excellent' }])).toThrow(
      RangeError,
    );
  });
});
