import { locales } from '@shared/domain/locale';
import { buildTrainingReport } from '@shared/sheets/trainingReport';
import { describe, expect, test } from 'vitest';
import { noTests } from '@shared/domain/courseTest';
import { attendanceIdSchema } from '@shared/domain/ids';
import { show, withhold } from '@shared/insights/insight';
import { reportInput, sampleOverview } from './sampleReport';

describe('the training report', () => {
  const report = buildTrainingReport(reportInput());

  test('names the shared problem first, then people, then what is unknown', () => {
    expect(report.conclusions.items).toEqual([
      {
        lead: '响应速度是共性问题：',
        text: '前台客服 4/6 人建议培训，先检查流程，再安排集体培训。',
      },
      {
        lead: '个人重点：',
        text: '杨帆 4 个维度建议培训，赵敏 3 个维度建议培训。由主管与本人商量后决定。',
      },
      { lead: '先观察：', text: '6 人次略低于目标，把握不足，下期再看。' },
      {
        lead: '数据还不够的：',
        text: '李娜（1 个维度），吴强（6 个维度），不下结论，先收集评价。',
      },
    ]);
  });

  test('counts people per dimension, most need first, so that each bar holds everybody', () => {
    const [chart] = report.overview.charts;
    expect(chart?.bars[0]).toEqual({
      name: '响应速度',
      counts: { need: 4, watch: 0, fine: 2, unknown: 1 },
      labels: { need: '4 人', watch: '0 人', fine: '2 人', unknown: '1 人' },
      mean: '77.2',
      isBelowTarget: true,
    });
    for (const { counts } of chart?.bars ?? []) {
      expect(counts.need + counts.watch + counts.fine + counts.unknown).toBe(7);
    }
  });

  test('draws the line of half only where every dimension has the same number of people', () => {
    expect(report.overview.charts[0]?.half).toBeNull();
    const overview = sampleOverview();
    const groups = overview.groups.map((group) => ({
      ...group,
      shop: group.shop.map((dimension) => ({ ...dimension, assessed: 7 })),
    }));
    const even = buildTrainingReport(reportInput({ overview: { ...overview, groups } }));
    expect(even.overview.charts[0]?.half?.at).toBe(3.5);
  });

  test('plans one course per row and promises no certainty', () => {
    expect(report.plan.rows[0]).toEqual({
      number: '1',
      name: '杨帆',
      dimension: '问题解决',
      score: '51.5',
      gap: '28.5 分',
      confidence: '>99%',
      course: '判断与处理演练',
      form: '线下 2 小时',
    });
    expect(report.plan.rows.at(-1)).toMatchObject({ course: '待定', form: '' });
  });

  test('leaves room to change the process behind a shared problem', () => {
    expect(report.process?.issues).toEqual(['前台客服：响应速度（4/6 人）']);
  });

  test('tells scope, target and number of responses', () => {
    expect(report.facts.map(({ value }) => value)).toEqual([
      '和记通讯服务部',
      '每个维度 80 分',
      '2026-11-01 至 2026-11-30',
      '2026-12-02',
      '1,196 份客户评价',
      '前台客服 7 人',
    ]);
  });
});

describe('a report without needs', () => {
  const overview = sampleOverview();

  test('says that nobody is below the target', () => {
    const groups = overview.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        needs: row.needs.map((need) => ({ ...need, status: 'none' as const })),
      })),
      shop: group.shop.map((one) => ({ ...one, need: 0, watch: 0, kind: 'none' as const })),
    }));
    const report = buildTrainingReport(
      reportInput({ overview: { ...overview, groups, priorities: [] } }),
    );
    expect(report.conclusions.items).toEqual([
      { lead: '没有建议培训的维度：', text: '本期没有人在任何维度明显低于目标。' },
    ]);
    expect(report.process).toBeNull();
    expect(report.notes.title).toBe('四、说明');
    expect(report.plan.rows).toEqual([]);
  });

  test('of a cycle without results says so', () => {
    const report = buildTrainingReport(
      reportInput({ overview: { ...overview, groups: [], priorities: [] } }),
    );
    expect(report.conclusions.items[0]?.lead).toBe('没有可分析的人员：');
    expect(report.overview.charts).toEqual([]);
  });
});

test.each(locales)('%s has words for everything', (locale) => {
  const text = JSON.stringify(buildTrainingReport(reportInput({ locale })));
  expect(text).not.toMatch(/\{\{|undefined|NaN|trainingReport\.[a-z]/);
});

test('the courses that people took stand on the report with their scores and what they say', () => {
  const person = {
    attendanceId: attendanceIdSchema.parse('00000000-0000-4000-8000-000000000007'),
    employeeNo: '0001',
    attendedOn: '2026-11-05',
    tests: { ...noTests, exam: { before: '62', after: '85.5' } },
    before: null,
    after: { score: 81.25, responses: 6 },
  };
  const { effects } = buildTrainingReport(
    reportInput({
      courses: {
        dimensions: [],
        isScored: true,
        hasCycleBefore: true,
        effects: [
          {
            course: '高峰接待',
            dimensionKey: 'speed',
            people: [{ name: '李娜', ...person }],
            insights: [withhold('effectListed', {})],
            evidence: [
              {
                kind: 'exam',
                basis: 'before',
                direction: 'insufficient',
                insight: withhold('evidenceTooFew', { n: '1' }),
              },
            ],
            verdict: withhold('verdictTooFew', {}),
          },
        ],
      },
    }),
  );
  const [course] = effects?.courses ?? [];
  expect(course?.head).toContain('考试（课前 → 课后）');
  expect(course?.head).not.toContain('实操（课前 → 课后）');
  expect(course?.rows).toEqual([
    ['李娜', '2026-11-05', '62 → 85.5', '不足 3 份', '81.3 分（6 份）'],
  ]);
  expect(course?.evidence).toMatchObject([{ label: '考试', direction: 'insufficient' }]);
  expect(course?.evidence[0]?.words).toContain('至少 3 人');
  expect(course?.verdict).toBe('数据不够，暂不评价培训效果');
  expect(course?.sentences).toEqual(['不足 3 人，只逐人列出前后得分']);
  expect(buildTrainingReport(reportInput()).effects).toBeNull();
});

test('what goes with overall satisfaction stands on the report, if customers were asked', () => {
  expect(buildTrainingReport(reportInput()).drivers).toBeNull();
  const { drivers, notes } = buildTrainingReport(
    reportInput({
      drivers: {
        overallName: '总体满意度',
        responses: 62,
        insight: show('keyDriver', { question: '响应速度' }),
        check: show('keyDriverDiffers', { question: '问题解决' }, 'attention'),
        questions: [
          { key: 'speed', name: '响应速度', share: 0.51, checkShare: 0.48, correlation: 0.71 },
          { key: 'solving', name: '问题解决', share: 0.49, checkShare: 0.52, correlation: 0.7 },
        ],
      },
    }),
  );
  expect(drivers?.sentences.join()).toMatch(
    /响应速度（只是关联，不代表原因）.*问题解决，所以先后只作参考/,
  );
  expect(drivers?.basis).toContain('依据 62 份完整答卷');
  expect(drivers?.rows).toEqual([
    ['响应速度', '51%', '48%', '0.71'],
    ['问题解决', '49%', '52%', '0.70'],
  ]);
  expect(notes.title).toMatch(/^六/);
});
