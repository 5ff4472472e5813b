import { locales } from '@shared/domain/locale';
import { krippendorffInsight } from '@shared/insights/agreement';
import { compareTwoInsight } from '@shared/insights/compareTwo';
import { gradeStabilityInsight } from '@shared/insights/gradeStability';
import { insightSentence } from '@shared/insights/insightSentence';
import { straightLiningInsight } from '@shared/insights/straightLining';
import { regressionToMeanInsight, trainingEffectInsight } from '@shared/insights/trainingEffect';
import { vetoInsight } from '@shared/insights/veto';
import { regressionToMean } from '@shared/statistics/regressionToMean';
import { translate } from '@shared/text/translate';
import { describe, expect, it } from 'vitest';

const t = translate('zh-CN');

describe('the words of an insight', () => {
  it('have one decimal and a real minus sign', () => {
    const insight = trainingEffectInsight(
      { trained: 7, untrained: -2.25, did: 9.25, ci: [-1, 19.5], p: 0.06 },
      { trained: 3, untrained: 3 },
    );
    expect(insight.values).toEqual({
      trained: '7.0',
      untrained: '−2.3',
      difference: '9.3',
      low: '−1.0',
      high: '19.5',
    });
  });

  it('round the distance to a grade line as the score itself is rounded', () => {
    const line = { grade: '良好', distance: '0.25', margin: 1.72, decimals: 1 };
    expect(insightSentence(gradeStabilityInsight({ near: true }, line), t)).toBe(
      '离良好线 0.3 分，误差约 ±1.7 分，建议复核',
    );
  });

  it('never contradict the number beside them: 0.745 prints as 0.75 and is high', () => {
    const shared = { employees: 20, reviewers: 2 };
    const keys = [0.394, 0.395, 0.744, 0.745, -0.2].map(
      (alpha) => krippendorffInsight({ alpha }, shared).key,
    );
    expect(keys).toEqual([
      'agreementLow',
      'agreementMedium',
      'agreementMedium',
      'agreementHigh',
      'agreementLow',
    ]);
  });

  it('speak of the first of two employees', () => {
    const names = { first: '甲', second: '乙' };
    const lower = { diff: -4, df: 9, ci: [-6, -2], verdict: 'lower' } as const;
    expect(insightSentence(compareTwoInsight(lower, names, { df: 9 }), t)).toBe(
      '甲低于乙约 4.0 分，差距超出误差',
    );
  });

  it('name what low scorers gain by themselves: 8 points in the example of the handbook', () => {
    const result = regressionToMean({ selectedMean: 60, shopMean: 80, n: 12, m: 8 });
    expect(insightSentence(regressionToMeanInsight(result), t)).toBe(
      '低分员工即使不培训，下期也可能自然回升约 8.0 分',
    );
  });

  it('call for a look only where something is to be done', () => {
    expect(straightLiningInsight({ flag: 'none' }).tone).toBe('neutral');
    expect(straightLiningInsight({ flag: 'uniform' }).tone).toBe('attention');
  });

  it('say of a veto that the score stays, in each language', () => {
    const words = { event: 'X', grade: 'Y', appealUntil: '2026-12-05' };
    const insight = vetoInsight(words);
    const sentences = locales.map((locale) => insightSentence(insight, translate(locale)));
    expect(sentences).toEqual([
      '因「X」等级封顶为Y，得分不变；可在 2026-12-05 前申诉',
      '因「X」等第以Y為上限，得分不變；可在 2026-12-05 前申訴',
      'Because of “X” the grade is capped at Y; the score stays. Appeals until 2026-12-05',
    ]);
  });
});
