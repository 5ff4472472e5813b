import { agreementFindings, reviewerFindings } from '@electron/evidence/quality/reviewerQuality';
import type { ReviewRatings } from '@electron/evidence/quality/reviewRatings';
import type { Quality } from '@shared/contract/appraisal';
import { insightSentence } from '@shared/insights/insightSentence';
import { translate } from '@shared/text/translate';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const t = translate('zh-CN');

describe('the rating quality of the sample shop', () => {
  let program: TestProgram;
  let quality: Quality;

  beforeAll(async () => {
    program = createTestProgram();
    await program.call('store.openSample', {});
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('The sample has no cycle');
    quality = await program.call('appraisal.quality', {
      cycleId: cycle.cycleId,
      locale: 'zh-CN',
    });
  });
  afterAll(async () => program.close());

  function sentences(key: Quality['sections'][number]['key']): readonly string[] {
    const section = quality.sections.find((each) => each.key === key);
    return (section?.findings ?? []).map(
      ({ subject, insight }) => `${subject}：${insightSentence(insight, t) ?? ''}`,
    );
  }

  it('says what each source weighs on paper and what it really moved', () => {
    const front = sentences('weights').filter((each) => each.startsWith('前台客服'));
    expect(front).toHaveLength(4);
    for (const sentence of front)
      expect(sentence).toMatch(/名义占 \d+\.0%，本期对名次的实际影响约/);
    const shares = front.map((each) =>
      Number(/影响约 (−?[\d.]+)%/.exec(each)?.[1]?.replace('−', '-')),
    );
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0);
  });

  it('does not say so for three people', () => {
    expect(
      sentences('weights')
        .filter((each) => each.startsWith('后台支持'))
        .join(),
    ).toContain('人数太少');
  });

  it('has one superior and so nothing to say about agreement and leniency', () => {
    expect(sentences('agreement').join()).toContain('共同评价的人太少');
    expect(sentences('reviewers')[0]).toBe('孙丽：');
  });

  it('says how far the questions go together, from 30 respondents on', () => {
    expect(sentences('questionnaire').join()).toMatch(/这组题目是否在测同一件事：0\.\d\d/);
  });

  it('holds back where a group has fewer than five', () => {
    expect(sentences('fairness')[0]).toBe(
      '新人（入职 90 天内）与老员工：人数太少，无法判断是否公平',
    );
    expect(quality.structure.join()).toContain('人均');
  });

  it('says of each unit and of the shop what customers mean, with the number of responses', () => {
    const units = sentences('customers');
    expect(units.length).toBeGreaterThan(1);
    const counts = units.map((each) => Number(/只有 (\d+) 份评价/.exec(each)?.[1]));
    expect(units.at(-1)).toMatch(/^全店：平均/);
    expect(counts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(counts.at(-1));
  });

  it('speaks of no significance and of no p value', () => {
    const all = quality.sections.flatMap(({ key }) => sentences(key)).join();
    expect(all).not.toMatch(/显著|p ?值|p ?=/);
  });
});

describe('reviewers of the same people', () => {
  const levels = [60, 70, 80, 90, 75, 65];

  function review(reviewer: string, i: number, score: number): ReviewRatings {
    const byDimension = [score - 5, score, score + 5];
    return {
      reviewer,
      source: 'peer',
      // The same name for all: people are told apart by their appraisal.
      employee: '张伟',
      appraisalId: `appraisal${i}`,
      position: '前台客服',
      byDimension,
      points: [3, 4, 5, 3, 4, 5],
      scale: [1, 5],
      mean: score,
    };
  }

  const reviews = levels.flatMap((level, i) => [
    review('甲', i, level),
    review('乙', i, level + 8),
  ]);

  it('are compared with each other on those they share', () => {
    const said = reviewerFindings(reviews, t).map(({ subject, insight }) => [
      subject,
      insightSentence(insight, t),
    ]);
    expect(said).toContainEqual(['甲', '与其他评价人相比平均偏低 8.0 分（共同评价 6 人）']);
    expect(said).toContainEqual(['乙', '与其他评价人相比平均偏高 8.0 分（共同评价 6 人）']);
  });

  it('agree in order though not in level, roughly below 15 people', () => {
    const [first] = agreementFindings(reviews, t);
    expect(first === undefined ? '' : insightSentence(first.insight, t)).toMatch(
      /一致程度大致为高.*粗略/,
    );
  });

  it('are named where one review has the same rating throughout', () => {
    const flat = { ...review('丙', 1, 75), points: [4, 4, 4, 4, 4, 4] };
    const said = reviewerFindings([flat], t).map(({ subject }) => subject);
    expect(said).toContain('丙评张伟');
  });
});
