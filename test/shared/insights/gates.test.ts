import { locales } from '@shared/domain/locale';
import { iccInsight, kappaInsight, krippendorffInsight } from '@shared/insights/agreement';
import { ewmaInsight, seasonInsight, xmrInsight } from '@shared/insights/change';
import { compareTwoInsight } from '@shared/insights/compareTwo';
import { cronbachInsight, omegaInsight, weakQuestionInsights } from '@shared/insights/consistency';
import { displayTierInsight } from '@shared/insights/displayTier';
import { effectiveWeightInsight } from '@shared/insights/effectiveWeights';
import { groupGapInsight, impactRatioInsight } from '@shared/insights/fairness';
import { haloInsight } from '@shared/insights/halo';
import type { Insight } from '@shared/insights/insight';
import { insightSentence } from '@shared/insights/insightSentence';
import { keyDriverInsight } from '@shared/insights/keyDriver';
import { calibrationInsight, leniencyInsight } from '@shared/insights/leniency';
import { meanIntervalInsight } from '@shared/insights/meanInterval';
import { netPromoterInsight } from '@shared/insights/netPromoter';
import { rankIntervalInsight } from '@shared/insights/rankIntervals';
import {
  rateDifferenceInsight,
  rateInsight,
  solvedInsight,
  topBoxInsight,
} from '@shared/insights/rate';
import { responsesInGradeInsight } from '@shared/insights/responsesInGrade';
import { robustMeanInsight, robustRateInsight } from '@shared/insights/robustEstimate';
import { shopNeedShareInsight } from '@shared/insights/shopNeeds';
import { pairedEffectInsight, trainingEffectInsight } from '@shared/insights/trainingEffect';
import { compareTwo } from '@shared/statistics/compareTwo';
import { did } from '@shared/statistics/did';
import { diffRates } from '@shared/statistics/diffRates';
import { displayTier } from '@shared/statistics/displayTier';
import { ebBetaBinomial } from '@shared/statistics/ebBetaBinomial';
import { ebNormal } from '@shared/statistics/ebNormal';
import { ewma } from '@shared/statistics/ewma';
import { groupGap } from '@shared/statistics/groupGap';
import { impactRatio } from '@shared/statistics/impactRatio';
import { keyDriverGate } from '@shared/statistics/keyDriverGate';
import { meanCIModerated } from '@shared/statistics/meanCIModerated';
import { nps } from '@shared/statistics/nps';
import { pairedEffect } from '@shared/statistics/pairedEffect';
import { rankIntervals } from '@shared/statistics/rankIntervals';
import { rate } from '@shared/statistics/rate';
import { seasonAdjust } from '@shared/statistics/seasonAdjust';
import { topBox } from '@shared/statistics/topBox';
import { wilson, wilsonInterval } from '@shared/statistics/wilson';
import { xmr } from '@shared/statistics/xmr';
import { translate } from '@shared/text/translate';
import { describe, expect, it } from 'vitest';

/** One row of measurement spec 3.6. */
interface GateRow {
  readonly what: string;
  /** The insight from so much data. */
  readonly from: (n: number) => Insight;
  readonly gate: number;
  /** What must not be read below the gate and must be read at it. */
  readonly number: RegExp;
  /** The wording below the gate; `null` where nothing is said. */
  readonly otherwise: string | null;
}

const rows: readonly GateRow[] = [
  {
    what: 'anonymous tier',
    from: (n) => displayTierInsight(displayTier({ n, source: 'anonymous' }), n),
    gate: 3,
    number: /（3 份）/,
    otherwise: '评价不足 3 份，为保护评价人暂不显示',
  },
  {
    what: 'anonymous mean',
    from: (n) => meanIntervalInsight(moderated(n), { n, source: 'anonymous', pooled: { df: 30 } }),
    gate: 3,
    number: /平均 [\d.]+ 分/,
    otherwise: '评价不足 3 份，为保护评价人暂不显示',
  },
  {
    what: 'anonymous share of the satisfied',
    from: (n) => topBoxInsight(topBox({ values: repeat(n, 5), top: 4 })),
    gate: 3,
    number: /3 份满意/,
    otherwise: '评价不足 3 份，为保护评价人暂不显示',
  },
  {
    what: 'anonymous robust estimate',
    from: (n) => robustMeanInsight(ebNormal({ groups: [repeat(n, 70), spread(9)] }), 0, n),
    gate: 3,
    number: /稳健估计 [\d.]+ 分/,
    otherwise: '评价不足 3 份，为保护评价人暂不显示',
  },
  {
    what: 'counts in grade',
    from: (n) => responsesInGradeInsight('客户评', n),
    gate: 5,
    number: /5 份，计入等级/,
    otherwise: '客户评份数不足，暂不计入',
  },
  {
    what: 'interval of a mean',
    from: (df) =>
      meanIntervalInsight(meanCIModerated({ values: [60, 80, 90], sigma2Pool: 400, dfPool: df }), {
        n: 3,
        source: 'anonymous',
        pooled: { df },
      }),
    gate: 5,
    number: /真实水平大致在 [\d.]+–[\d.]+ 分/,
    otherwise: '数据太少，暂不能估计误差',
  },
  {
    what: 'comparison of two',
    from: (df) =>
      compareTwoInsight(compareTwo({ m1: 90, se1: 1, df1: 9, m2: 70, se2: 1, df2: 9 }), pair, {
        df,
      }),
    gate: 5,
    number: /甲高于乙约 20\.0 分/,
    otherwise: '数据太少，暂不能估计误差',
  },
  {
    what: 'places',
    from: (df) =>
      rankIntervalInsight(rankIntervals({ means: [80, 79, 60], se: [2, 2, 2] }), 0, { df }),
    gate: 5,
    number: /第 1–2 名/,
    otherwise: '数据太少，暂不能估计误差',
  },
  {
    what: 'solved cases',
    from: (n) => solvedInsight(wilson({ x: 2, n }), { x: 2, n }),
    gate: 10,
    number: /20\.0%/,
    otherwise: '9 件中解决 2 件',
  },
  {
    what: 'any rate',
    from: (n) => rateInsight(rate({ num: 2, den: n, kind: 'proportion' }), { x: 2, n }, '及时率'),
    gate: 10,
    number: /20\.0%/,
    otherwise: '及时率：9 件中 2 件',
  },
  {
    what: 'rate per hundred',
    from: (n) => rateInsight(rate({ num: 2, den: n, kind: 'per100' }), { x: 2, n }, '投诉'),
    gate: 10,
    number: /每 100 次 20\.0 次/,
    otherwise: '投诉：服务 9 次发生 2 次',
  },
  {
    what: 'share of the satisfied in per cent',
    from: (n) => topBoxInsight(topBox({ values: [5, 5, ...repeat(n - 2, 1)], top: 4 })),
    gate: 10,
    number: /20\.0%/,
    otherwise: '9 份评价中 2 份满意',
  },
  {
    what: 'robust rate',
    from: (n) =>
      robustRateInsight(ebBetaBinomial({ x: [2, 5], n: [n, 20] }), 0, { x: 2, n }, '解决率'),
    gate: 10,
    number: /解决率：稳健估计 [\d.]+%/,
    otherwise: '解决率：9 件中 2 件',
  },
  {
    what: 'difference of two rates',
    from: (n) =>
      rateDifferenceInsight(
        diffRates({ x1: n, n1: n, x2: 2, n2: 40 }),
        { name: '甲', x: n, n },
        { name: '乙', x: 2, n: 40 },
      ),
    gate: 10,
    number: /95\.0 个百分点/,
    otherwise: '甲 9 件中 9 件，乙 40 件中 2 件；件数少，不比高低',
  },
  {
    what: 'net promoter score',
    from: (n) => netPromoterInsight(nps({ values: [...repeat(n - 4, 10), 2, 2, 7, 7] })),
    gate: 20,
    number: /净推荐值 70\.0/,
    otherwise: '19 份中推荐 15 份，不推荐 2 份；份数少，不算净推荐值',
  },
  ...(
    [
      ['ICC', (employees) => iccInsight(iccOf(0.8), 'icc21', { employees, reviewers: 2 })],
      ['α', (employees) => krippendorffInsight({ alpha: 0.8 }, { employees, reviewers: 2 })],
      ['κ', (employees) => kappaInsight({ kappa: 0.8 }, employees)],
    ] satisfies readonly (readonly [string, (n: number) => Insight])[]
  ).map(([what, from]) => ({
    what: `agreement by ${what}`,
    from,
    gate: 5,
    number: /高（0\.80/,
    otherwise: '共同评价的人太少',
  })),
  {
    what: 'agreement by the number of reviewers',
    from: (reviewers) => krippendorffInsight({ alpha: 0.8 }, { employees: 20, reviewers }),
    gate: 2,
    number: /高（0\.80）/,
    otherwise: '共同评价的人太少',
  },
  {
    what: 'consistency by respondents',
    from: (respondents) => cronbachInsight(alphaOf(0.8), { respondents, questions: 3 }),
    gate: 30,
    number: /0\.80/,
    otherwise: null,
  },
  {
    what: 'consistency by questions',
    from: (questions) =>
      omegaInsight({ loadings: [], omega: 0.8, heywood: false }, { respondents: 30, questions }),
    gate: 3,
    number: /0\.80/,
    otherwise: null,
  },
  {
    what: 'halo',
    from: (employees) => haloInsight({ meanR: 0.42, meanWithinSD: 8 }, employees),
    gate: 6,
    number: /0\.42/,
    otherwise: '同一人各项打分相差约 8.0 分；评的人少，只看这一点',
  },
  {
    what: 'leniency',
    from: (n) => leniencyInsight({ n, leniency: 6.25, se: 1, sdRatio: null }),
    gate: 3,
    number: /偏高 6\.3 分/,
    otherwise: null,
  },
  {
    what: 'calibration',
    from: (n) => calibrationInsight({ adjusted: 77, applied: true }, { score: 80, n }),
    gate: 5,
    number: /77\.0/,
    otherwise: '共同评价不足 5 人，不试算调整',
  },
  {
    what: 'effective weight',
    from: (employees) =>
      effectiveWeightInsight({ share: [0.09] }, 0, { source: '客户评', nominal: '1/2', employees }),
    gate: 5,
    number: /9\.0%/,
    otherwise: '人数太少或总分都一样，看不出各来源的实际影响',
  },
  {
    what: 'share of a need',
    from: (assessed) =>
      shopNeedShareInsight({
        id: 'speed',
        assessed,
        need: 4,
        share: 4 / assessed,
        wilson: wilsonInterval(4, assessed, 0.95),
        kind: 'individual',
      }),
    gate: 10,
    number: /（40\.0%）；真实比例大致在 16\.8%–68\.7%/,
    otherwise: '9 人中 4 人偏低；人数少，不算比例',
  },
  {
    what: 'key driver by regression',
    from: keyDriver,
    gate: 50,
    number: /^与总体满意关联最强的是快（/,
    otherwise: '份数还少，初步看与总体满意关联最强的是准（只是关联，不代表原因）',
  },
  {
    what: 'key driver by correlation',
    from: keyDriver,
    gate: 20,
    number: /最强的是准/,
    otherwise: '份数太少，看不出关联；哪项重要以顾客自己说的为准',
  },
  ...(
    [
      ['individuals', (n) => xmrInsight(xmr({ values: [...spread(n), 500], baseline: n }), n)],
      ['slow change', (n) => ewmaInsight(ewma({ values: repeat(n, 90), mu0: 50, sigma: 2 }), n)],
    ] satisfies readonly (readonly [string, (n: number) => Insight])[]
  ).map(([what, from]) => ({
    what: `chart of ${what}`,
    from,
    gate: 6,
    number: /超出正常波动/,
    otherwise: '不足 6 期，只看走势，不判断波动',
  })),
  {
    what: 'chart without the season',
    from: (n) => seasonInsight(seasonAdjust({ values: spread(n), colleagues: repeat(n, 70) })),
    gate: 6,
    number: /在正常波动内/,
    otherwise: '不足 6 期，只看走势，不判断波动',
  },
  {
    what: 'before and after',
    from: (n) => pairedEffectInsight(pairedEffect({ before: repeat(n, 60), after: spread(n) })),
    gate: 3,
    number: /平均变化 [\d.]+ 分（/,
    otherwise: '不足 3 人，只逐人列出前后得分',
  },
  ...(
    [
      ['trained', (n) => effect(n, 5)],
      ['untrained', (n) => effect(5, n)],
    ] satisfies readonly (readonly [string, (n: number) => Insight])[]
  ).map(([what, from]) => ({
    what: `training effect by the ${what}`,
    from,
    gate: 3,
    number: /差 −?[\d.]+ 分（/,
    otherwise: '不足 3 人，只逐人列出前后得分',
  })),
  {
    what: 'fairness of grades',
    from: (n) =>
      impactRatioInsight(
        impactRatio({
          groups: [
            { name: '新人', pass: 1, n },
            { name: '老员工', pass: 9, n: 10 },
          ],
        }),
      ),
    gate: 5,
    number: /新人/,
    otherwise: '人数太少，无法判断是否公平',
  },
  {
    what: 'fairness of averages',
    from: (n) =>
      groupGapInsight(
        groupGap({ a: spread(n), b: spread(9).map((value) => value + 90) }),
        { name: '新人', n },
        { name: '老员工', n: 9 },
      ),
    gate: 5,
    number: /新人平均低 [\d.]+ 分/,
    otherwise: '人数太少，无法判断是否公平',
  },
];

describe('a gate', () => {
  it.each(rows)('of $what shows from $gate on', ({ from, gate, number }) => {
    const insight = from(gate);
    expect(say(insight)).toMatch(number);
  });

  it.each(rows)('of $what says below $gate what may be said', (row) => {
    const insight = row.from(row.gate - 1);
    expect(insight.isShown).toBe(false);
    expect(insight.gate).not.toBeNull();
    expect(say(insight)).toBe(row.otherwise);
    expect(say(insight) ?? '').not.toMatch(row.number);
  });

  it.each(rows)('of $what says something in each language, or nothing in any', (row) => {
    for (const n of [row.gate - 1, row.gate]) {
      const insight = row.from(n);
      const sentences = locales.map((locale) => insightSentence(insight, translate(locale)));
      expect(sentences.every((each) => (each === null) === (sentences[0] === null))).toBe(true);
      expect(sentences.filter((each) => each?.includes('{{') === true || each === '')).toEqual([]);
    }
  });

  it('of the weak questions hides them below 30 respondents', () => {
    const weak = { ...alphaOf(0.8), itemRest: [0.5, 0.29, 0.3] };
    expect(weakQuestionInsights(weak, { respondents: 29, questions: 3 })).toEqual([]);
    expect(weakQuestionInsights(weak, { respondents: 30, questions: 3 }).map(say)).toEqual([
      '第 2 题与其他题不太相关，建议改写',
    ]);
  });

  it('of agreement calls it rough below 15, of a chart provisional below 12', () => {
    const agreement = (n: number) => say(kappaInsight({ kappa: 0.5 }, n));
    expect(agreement(14)).toBe('评价人之间的一致程度大致为中（0.50，共同评价只有 14 人，粗略）');
    expect(agreement(15)).toBe('评价人之间的一致程度：中（0.50）');
    const chart = (n: number) => say(xmrInsight(xmr({ values: spread(n) }), n));
    expect(chart(11)).toBe('在正常波动内，不必解读（期数少，暂定）');
    expect(chart(12)).toBe('在正常波动内，不必解读');
  });
});

const t = translate('zh-CN');
const pair = { first: '甲', second: '乙' };

function say(insight: Insight): string | null {
  return insightSentence(insight, t);
}

function repeat(n: number, value: number): readonly number[] {
  return Array.from({ length: n }, () => value);
}

/** Values from 60 to 80 that differ. */
function spread(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => 60 + ((i * 7) % 20));
}

function moderated(n: number) {
  return meanCIModerated({ values: spread(n), sigma2Pool: 400, dfPool: 30 });
}

function keyDriver(n: number): Insight {
  return keyDriverInsight(
    {
      gate: keyDriverGate({ n, p: 2 }),
      importance: { raw: { fast: 0.4, exact: 0.2 } },
      correlations: { fast: 0.3, exact: 0.6 },
    },
    (name) => (name === 'fast' ? '快' : '准'),
  );
}

function effect(trained: number, untrained: number): Insight {
  const result = did({
    trainedBefore: repeat(trained, 60),
    trainedAfter: spread(trained),
    untrainedBefore: repeat(untrained, 60),
    untrainedAfter: spread(untrained),
  });
  return trainingEffectInsight(result, { trained, untrained });
}

function iccOf(value: number) {
  return {
    msr: 1,
    msw: 1,
    msc: 1,
    mse: 1,
    icc11: value,
    icc21: value,
    icc31: value,
    icc1k: value,
    icc2k: value,
    icc3k: value,
    icc11ci: null,
    icc31ci: null,
  };
}

function alphaOf(alpha: number) {
  const feldtCI: readonly [number, number] = [0.5, 0.9];
  return { alpha, stdAlpha: alpha, itemRest: [], alphaIfDropped: [], feldtCI };
}
