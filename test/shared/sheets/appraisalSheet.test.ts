import type { SchemeContent } from '@shared/domain/scheme';
import { buildAppraisalSheet } from '@shared/sheets/appraisalSheet';
import { describe, expect, test } from 'vitest';
import { mixedContent, sampleContent } from './sampleScheme';
import { explain, sampleEvidence, sheetInput } from './sampleSheet';

const fewResponses = { ...sampleEvidence, responses: sampleEvidence.responses.slice(0, 2) };

describe('the sheet of the sample shop', () => {
  const sheet = buildAppraisalSheet(sheetInput());

  test('prints the measured part with the numbers of the design', () => {
    expect(
      sheet.measured?.rows.map(({ score, weight, weighted }) => [score, weight, weighted]),
    ).toEqual([
      ['93.56', '40%', '7.4844'],
      ['89.81', '35%', '6.2867'],
      ['100.00', '25%', '5.0000'],
    ]);
    expect(sheet.measured?.subtotal).toEqual({
      label: '小计（数据 93.86 × 20%）',
      score: '93.86',
      weighted: '18.7711',
    });
  });

  test('prints target, actual with numerator and denominator, and the scoring rule', () => {
    expect(sheet.measured?.rows[0]).toMatchObject({
      name: '首次响应达标率',
      definition: '接待系统：30 秒内首响 ÷ 接待次数',
      target: '≥ 95%',
      actual: ['262/288', '91.0%'],
      method: ['70%→60 分', '95%→100 分'],
    });
  });

  test('prints dimensions by source with score × weight', () => {
    const cells = (name: string) =>
      sheet.rated?.rows
        .find(({ dimension }) => dimension === name)
        ?.cells.map(({ score, weight }) => `${score} ${weight ?? ''}`.trim());
    expect(cells('服务态度')).toEqual(['95.00 ×30%', '90.00 ×30%', '92.65 ×30%']);
    expect(cells('响应速度')).toEqual(['—', '—', '75.00 ×20%']);
    expect(sheet.rated?.rows.map(({ weighted }) => weighted)).toEqual([
      '22.0676',
      '18.0765',
      '14.0353',
      '6.8000',
      '4.0000',
      '6.0000',
    ]);
    expect(sheet.rated?.subtotal).toMatchObject({ weighted: '70.9794' });
  });

  test('numbers the rows through both parts', () => {
    expect(sheet.measured?.rows.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(sheet.rated?.rows.at(-1)?.number).toBe('9');
  });

  test('prints the result box', () => {
    expect(sheet.result).toMatchObject({
      sources: [
        { head: '自评 × 10%', score: '91.00', contribution: '9.1000', missing: null },
        { head: '上级评 × 30%', score: '89.50', contribution: '26.8500', missing: null },
        { head: '客户评 × 40%', score: '87.57', contribution: '35.0294', missing: null },
        { head: '数据 × 20%', score: '93.86', contribution: '18.7711', missing: null },
      ],
      total: '89.8',
      totalStatus: null,
      notes: [],
    });
    expect(sheet.result.grades).toEqual([
      { label: '优秀 1.5', isReached: false },
      { label: '良好 1.2', isReached: true },
      { label: '合格 1.0', isReached: false },
      { label: '不合格 0.8', isReached: false },
    ]);
  });

  test('asks for a review of a result near a line', () => {
    expect(sheet.result.review?.note).toBe('提示：离优秀线 0.2 分，误差约 ±1.7 分，建议复核。');
  });

  test('says in the footnotes how it was computed', () => {
    expect(sheet.footnotes).toEqual([
      '总分 = 自评 × 10% + 上级评 × 30% + 客户评 × 40% + 数据 × 20%；各来源得分 = 各维度或指标得分 × 来源内权重之和。',
      '计算全程用精确分数，加权得分显示 4 位、得分显示 2 位小数；总分只在最后四舍五入一次（1 位小数），等级按四舍五入后的总分定：90 优秀、80 良好、60 合格、其余不合格。',
      '自评、上级评 5/4/3/2/1 = 100/85/70/50/30 分；客户评 非常满意至非常不满意（5/4/3/2/1） = 100/75/50/25/0 分；没回答的不计。本期无缺项，未折算。',
      '申诉：对结果有异议，请在本店规定的期限内书面提出；签字、有异议或拒签都不影响申诉。',
    ]);
  });

  test('leaves room for the comments that nobody wrote', () => {
    expect(sheet.comments.rows.map(({ label, text }) => [label, text.slice(0, 4)])).toEqual([
      ['员工自述', ''],
      ['直接上级评语', '本月接待'],
      ['培训 / 改进建议', ''],
    ]);
  });
});

describe('a missing source', () => {
  const explanation = explain(sampleContent, fewResponses, [
    { kind: 'fewResponses', count: 2, tier: 'suppressed' },
  ]);
  const sheet = buildAppraisalSheet(sheetInput({ explanation }));

  test('prints a dash with its reason and never a 0', () => {
    expect(sheet.result.sources[2]).toEqual({
      head: '客户评 × 40%',
      score: '—',
      contribution: '—',
      missing: '仅 2 份，至少 5 份',
    });
  });

  test('makes the result provisional, with the weights that were used', () => {
    expect(sheet.result).toMatchObject({ total: '91.2', totalStatus: '暂定' });
    expect(sheet.result.sources.map(({ head }) => head)).toEqual([
      '自评 × 16.67%',
      '上级评 × 50%',
      '客户评 × 40%',
      '数据 × 33.33%',
    ]);
    expect(sheet.result.notes).toEqual([
      '暂定：缺少客户评，按其余来源折算，待补齐。',
      '客户评价不足 3 份，为保护评价人暂不显示。',
    ]);
    expect(sheet.footnotes[2]).toContain('本期缺少客户评，其余来源按权重折算为 100%，结果为暂定。');
  });

  test('prints none of the scores that too few customers gave', () => {
    const customer = sheet.rated?.rows.map(({ cells }) => cells[2]);
    expect(customer?.every((cell) => cell?.score === '—')).toBe(true);
    expect(customer?.[0]).toEqual({ score: '—', weight: null, missing: '份数不足' });
    expect(sheet.rated?.subtotal.cells[2]).toEqual({ score: '—', weight: null, missing: null });
  });
});

describe('a result without a total', () => {
  const strict: SchemeContent = { ...sampleContent, missingSource: 'incomplete' };

  test('says so and prints no weighted score', () => {
    const sheet = buildAppraisalSheet(sheetInput({ explanation: explain(strict, fewResponses) }));
    expect(sheet.result).toMatchObject({
      total: '—',
      totalStatus: '无总分',
      notes: ['无总分：缺少客户评，补齐后重新计算。'],
    });
    expect(sheet.result.grades.some(({ isReached }) => isReached)).toBe(false);
    expect(sheet.result.sources[0]).toMatchObject({ score: '91.00', contribution: '—' });
    expect(sheet.measured?.rows[0]).toMatchObject({ score: '93.56', weighted: '—' });
    expect(sheet.measured?.note).toBeNull();
    expect(sheet.rated?.rows[0]?.weighted).toBe('—');
    expect(sheet.footnotes[2]).toContain('方案规定缺来源时不折算');
  });

  test('tells when too little weight is there at all', () => {
    const onlySelf = {
      ...fewResponses,
      measurements: [],
      reviews: fewResponses.reviews.slice(0, 1),
    };
    const explanation = explain(sampleContent, onlySelf);
    const sheet = buildAppraisalSheet(sheetInput({ explanation }));
    expect(sheet.result.totalStatus).toBe('无总分');
    expect(sheet.result.notes).toEqual(['无总分：有数据的来源合计不足一半，补齐后重新计算。']);
    expect(sheet.result.sources[1]?.missing).toBe('未评');
    expect(sheet.measured?.rows[0]).toMatchObject({ score: '—', missing: '无数据', actual: ['—'] });
  });
});

describe('a source with survey and measured indicators', () => {
  const sheet = buildAppraisalSheet(
    sheetInput({ explanation: explain(mixedContent, sampleEvidence) }),
  );

  test('names the source beside the weight of a measured indicator', () => {
    expect(sheet.measured?.rows[0]?.weight).toBe('客户评 10%');
    expect(sheet.measured?.subtotal.label).toBe('小计');
    expect(sheet.measured?.note).toBe('占总分 12.5%');
  });

  test('prints in the second part what is left of the source', () => {
    expect(sheet.rated?.subtotal.cells[2]?.weight).toBe('×37.5%');
  });
});

describe('the kinds of missing ratings', () => {
  test.each([
    ['notApplicable', '不适用'],
    ['declined', '拒答'],
    ['blank', '没回答'],
  ] as const)('a rating that is %s prints %s', (kind, words) => {
    const reviews = sampleEvidence.reviews.map((review) => ({
      ...review,
      ratings: { ...review.ratings, support: { kind } },
    }));
    const explanation = explain(sampleContent, { ...sampleEvidence, reviews });
    const sheet = buildAppraisalSheet(sheetInput({ explanation }));
    const row = sheet.rated?.rows.find(({ dimension }) => dimension === '团队协作');
    expect(row?.cells[0]).toEqual({ score: '—', weight: null, missing: words });
    expect(sheet.footnotes[2]).toContain('缺项不按 0 分计');
  });
});
