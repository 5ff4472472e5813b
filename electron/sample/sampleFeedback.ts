import { addDays } from '@shared/base/localDate';
import type { ActionPlanContent } from '@shared/domain/actionPlan';
import type { InterviewContent } from '@shared/domain/interview';
import type { ObjectiveContent } from '@shared/domain/objective';

type Words = Pick<ObjectiveContent, 'aim' | 'measure' | 'target'>;

/*
 * What follows from the results happens from the day on which the sample shop is opened: it reads well in
 * any year, with nothing overdue and nothing done in the future.
 */

/** The days of the objectives, opened on `today`. */
export function sampleObjectiveDays(today: string): Pick<ObjectiveContent, 'startsOn' | 'dueOn'> {
  return { startsOn: today, dueOn: addDays(today, 120) };
}

/** An objective of the shop, of one of its units, and of one person of that unit. */
export const sampleObjectives: {
  readonly shop: Words;
  readonly unit: Words & { readonly unitName: string };
  readonly person: Words & { readonly employeeNo: string };
} = {
  shop: { aim: '客户觉得办事快', measure: '每月问卷“办理速度”平均分', target: '≥ 80 分' },
  unit: {
    unitName: '和记通讯服务部/前台',
    aim: '高峰时有人先应答',
    measure: '30 秒内首次响应的占比，每月',
    target: '≥ 92%',
  },
  person: {
    employeeNo: '0006',
    aim: '首次响应达标',
    measure: '30 秒内首次响应的占比，每月',
    target: '≥ 85%',
  },
};

/** A course with an exam and a practical test before and after it: who took it, with which points. */
export const sampleCourse = {
  dimensionKey: 'competence',
  course: '业务流程基础',
  attendedOn: '2026-11-18',
  people: [
    { employeeNo: '0004', exam: ['68', '84'], practical: ['66', '79'] },
    { employeeNo: '0005', exam: ['70', '85.5'], practical: ['72', '80'] },
    { employeeNo: '0006', exam: ['52', '78'], practical: ['55', '70'] },
    { employeeNo: '0007', exam: ['61', '80'], practical: ['64', '76'] },
  ],
} as const;

const superiorName = '孙丽';

/** The one who failed. */
export const sampleInterviewed = '0006';

/** The talk with the one who failed, held and signed on `today`. */
export function sampleInterview(today: string): InterviewContent {
  return {
    heldOn: today,
    place: '店长办公室',
    interviewerName: superiorName,
    successes: '愿意承担周末班，系统操作进步明显。',
    improvements: '首次响应慢；套餐到期没有提醒，客户多扣了费用。',
    trainingWanted: '服务沟通；过户和身份核验的流程',
    opinion: '分数认可，希望高峰时多一个窗口。',
    helpWanted: '前两周由王芳带班',
    comparison: '第一次月度考核，没有上期。',
    remark: '',
    employeeSignedOn: today,
    interviewerSignedOn: today,
    steps: [
      {
        target: '首次响应达标率 75%',
        measure: '先回一句再查，每天下班前看报表',
        dueOn: addDays(today, 28),
        ownerName: '杨帆',
      },
    ],
  };
}

const open = { heldOn: null, progress: '', judgement: null };
const unsigned = { employeeSignedOn: null, superiorSignedOn: null };

/** What the talk and the objective led to: a plan that runs from `today`. */
export function samplePlan(today: string): ActionPlanContent {
  return {
    startsOn: today,
    endsOn: addDays(today, 59),
    shortfall: '首次响应达标率 61%，目标 85%',
    reason: '高峰时先查再答；业务流程不熟',
    support: '王芳带班两周；参加服务沟通培训',
    superiorName,
    employeeSignedOn: today,
    superiorSignedOn: today,
    actions: [
      {
        improvement: '首次响应',
        situation: '61%',
        target: '75%',
        measure: '先回一句再查，每天下班前看报表',
        ownerName: '杨帆',
        dueOn: addDays(today, 28),
        doneOn: null,
      },
      {
        improvement: '身份核验',
        situation: '一次没有核对原件',
        target: '抽查 10 单全部合规',
        measure: '照流程卡逐项打勾',
        ownerName: '杨帆',
        dueOn: addDays(today, 43),
        doneOn: null,
      },
    ],
    checkpoints: [14, 28, 42, 56].map((days) => ({
      dueOn: addDays(today, days),
      ...open,
      ...unsigned,
    })),
  };
}
