import type { VetoPayout } from '@shared/domain/resultRule';
import { payoutCoefficient } from '@shared/scoring/payoutCoefficient';
import { describe, expect, it } from 'vitest';

const capped = { coefficient: '0.8' };
const vetoed = {
  veto: {
    vetoes: [{ code: '私自承诺减免', capGrade: 'fail' as const }],
    gradeBeforeVeto: 'good' as const,
    changedGrade: true,
  },
};

const pay = (vetoPayout: VetoPayout, kind: 'grade' | 'score' | null = null) =>
  payoutCoefficient(capped, vetoed, {
    vetoPayout,
    adjustment: kind === null ? null : { kind },
  });

describe('the coefficient that pay follows', () => {
  it('is that of the capped grade, unless the shop pays nothing under a veto', () => {
    expect(pay('grade')).toEqual({ coefficient: '0.8', isVetoed: false });
    expect(pay('nothing')).toEqual({ coefficient: '0', isVetoed: true });
  });

  it('is that of the grade for who has no veto, whatever the shop says', () => {
    const rule = { adjustment: null, vetoPayout: 'nothing' } as const;
    expect(payoutCoefficient({ coefficient: '1.2' }, {}, rule).coefficient).toBe('1.2');
    expect(payoutCoefficient({ coefficient: null }, {}, rule).coefficient).toBeNull();
  });

  it('is that of a grade that was adjusted in spite of the veto; an adjusted score is still capped', () => {
    expect(pay('nothing', 'grade')).toEqual({ coefficient: '0.8', isVetoed: false });
    expect(pay('nothing', 'score')).toEqual({ coefficient: '0', isVetoed: true });
  });
});
