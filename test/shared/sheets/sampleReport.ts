import type { TrainingNeedOverview, TrainingNeedStatus } from '@shared/contract/trainingNeed';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { withhold } from '@shared/insights/insight';
import { shopNeeds } from '@shared/statistics/shopNeeds';
import type { TrainingReportInput } from '@shared/sheets/trainingReport';

const dimensions = [
  { key: 'response', name: { 'zh-CN': '响应速度', 'zh-TW': '回應速度', en: 'Responsiveness' } },
  { key: 'solving', name: { 'zh-CN': '问题解决', 'zh-TW': '問題解決', en: 'Problem solving' } },
  { key: 'skill', name: { 'zh-CN': '专业能力', 'zh-TW': '專業能力', en: 'Expertise' } },
  { key: 'attitude', name: { 'zh-CN': '服务态度', 'zh-TW': '服務態度', en: 'Attitude' } },
  { key: 'process', name: { 'zh-CN': '流程规范', 'zh-TW': '流程規範', en: 'Process discipline' } },
  { key: 'team', name: { 'zh-CN': '团队协作', 'zh-TW': '團隊合作', en: 'Teamwork' } },
] as const;

const courses = {
  solving: {
    course: {
      'zh-CN': '判断与处理演练',
      'zh-TW': '判斷與處理演練',
      en: 'Judgement and handling drill',
    },
    form: { 'zh-CN': '线下 2 小时', 'zh-TW': '實體課 2 小時', en: 'in person, 2 h' },
  },
  attitude: {
    course: {
      'zh-CN': '投诉安抚与情绪管理',
      'zh-TW': '客訴安撫與情緒管理',
      en: 'Calming complaints',
    },
    form: { 'zh-CN': '线下 2 小时', 'zh-TW': '實體課 2 小時', en: 'in person, 2 h' },
  },
};

const people: readonly (readonly [string, number, string])[] = [
  ['李娜', 34, 'twnnon'],
  ['王强', 41, 'nnnnnw'],
  ['杨帆', 28, 'ttttwn'],
  ['赵敏', 19, 'tttnww'],
  ['陈静', 25, 'tnnnwn'],
  ['吴强', 2, 'oooooo'],
  ['刘洋', 47, 'nnnnnn'],
];
const statusOf: Readonly<Record<string, TrainingNeedStatus>> = {
  t: 'train',
  w: 'watch',
  n: 'none',
  o: 'observe',
};

/** A cycle with a shared problem, individual needs and one employee with too little data. */
export function sampleOverview(): TrainingNeedOverview {
  const rows = people.map(([name, responses, marks], index) => ({
    // Ids are branded text.
    appraisalId: `a0000000-${index}` as AppraisalId,
    employeeNo: `000${index + 1}`,
    name,
    responses,
    needs: dimensions.map(({ key }, position) => ({
      dimensionKey: key,
      status: statusOf[marks[position] ?? 'n'] ?? 'none',
      score: 70 + position,
      gap: 3,
      confidence: 0.9,
      priority: 1,
      responses,
    })),
  }));
  const shop = shopNeeds({
    dims: dimensions.map(({ key }) => key),
    employees: rows.map((row) => ({
      id: row.name,
      status: Object.fromEntries(
        row.needs.map(({ dimensionKey, status }) => [dimensionKey, status]),
      ),
    })),
  });
  const means = [77.2, 78.1, 81.3, 84.6, 81.3, null];
  return {
    cycle: {
      cycleId: 'c0000000' as CycleId,
      kind: 'month',
      startsOn: '2026-11-01',
      endsOn: '2026-11-30',
      status: 'scored',
      version: 1,
      scoredAt: '2026-12-01T08:00:00.000Z',
    },
    responseCount: 1196,
    groups: [
      {
        positionName: '前台客服',
        target: '80',
        dimensions,
        rows,
        readings: [],
        shop: shop.map(({ id, assessed, need, kind }, index) => ({
          dimensionKey: id,
          assessed,
          need,
          watch: rows.filter((row) => row.needs[index]?.status === 'watch').length,
          kind,
          meanScore: means[index] ?? null,
        })),
      },
    ],
    newHires: [],
    priorities: [
      {
        appraisalId: 'a0000000-2' as AppraisalId,
        name: '杨帆',
        dimensionName: dimensions[1].name,
        score: 51.5,
        gap: 28.5,
        confidence: 0.9991,
        relativePriority: 1,
        course: courses.solving,
      },
      {
        appraisalId: 'a0000000-3' as AppraisalId,
        name: '赵敏',
        dimensionName: dimensions[1].name,
        score: 63.3,
        gap: 16.7,
        confidence: 0.873,
        relativePriority: 0.6,
        course: courses.solving,
      },
      {
        appraisalId: 'a0000000-2' as AppraisalId,
        name: '杨帆',
        dimensionName: dimensions[3].name,
        score: 61.25,
        gap: 18.75,
        confidence: 0.8,
        relativePriority: 0.5,
        course: courses.attitude,
      },
      {
        appraisalId: 'a0000000-3' as AppraisalId,
        name: '赵敏',
        dimensionName: dimensions[2].name,
        score: 66.3,
        gap: 13.7,
        confidence: 0.95,
        relativePriority: 0.4,
        course: null,
      },
    ],
  };
}

/** The report of that cycle; parts can be replaced. */
export function reportInput(changes: Partial<TrainingReportInput> = {}): TrainingReportInput {
  return {
    shopName: '和记通讯服务部',
    reportNo: 'PX-202611',
    overview: sampleOverview(),
    courses: { effects: [], dimensions: [], isScored: true, hasCycleBefore: false },
    drivers: {
      overallName: null,
      responses: 0,
      insight: withhold('keyDriverUnknown', {}),
      check: null,
      questions: [],
    },
    madeOn: '2026-12-02',
    locale: 'zh-CN',
    ...changes,
  };
}
