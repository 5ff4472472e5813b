import { sameInEveryLocale, type LocalText } from '../domain/locale';
import type { Method } from '../domain/method';
import type { Basis, Course } from '../domain/scheme';
import {
  basicsCourse,
  complaintCourse,
  composureCourse,
  procedureCourse,
  resolutionCourse,
  speedCourse,
  systemsCourse,
} from './courses';
import type { LibraryIndicator } from './indicatorLibrary';
import { localText } from './localText';

type Unit = Extract<Basis, { kind: 'measurement' }>['unit'];

interface Measured {
  readonly key: string;
  readonly name: LocalText;
  /** Numerator and denominator, or what the number is and in which unit. */
  readonly definition: LocalText;
  readonly unit: Unit;
  readonly target: LocalText | string;
  readonly method: Method;
  readonly training: Course;
  readonly withinMinutes?: number;
}

function measured({
  key,
  name,
  definition,
  training,
  target,
  ...basis
}: Measured): LibraryIndicator {
  const words = typeof target === 'string' ? sameInEveryLocale(target) : target;
  return {
    key,
    name,
    definition,
    basis: { kind: 'measurement', measure: key, target: words, ...basis },
    training,
  };
}

/** Straight lines from nothing over a pass to the target; values from the worst to the best. */
function line(direction: 'higher' | 'lower', zero: string, pass: string, full: string): Method {
  return {
    type: 'linear',
    direction,
    anchors: [
      { x: zero, s: '0' },
      { x: pass, s: '60' },
      { x: full, s: '100' },
    ],
  };
}

/** The share of the target that was reached, at most 100. */
function share(target: string): Method {
  return { type: 'ratio', direction: 'higher', target, floor: '0', cap: '100' };
}

const seconds = (most: number) =>
  localText(`≤ ${most} 秒`, `≤ ${most} 秒`, `at most ${most} seconds`);
const minutes = (most: number) =>
  localText(`≤ ${most} 分钟`, `≤ ${most} 分鐘`, `at most ${most} minutes`);

/** What customers do, counted: complaints, praise, coming back, staying away. */
export const loyaltyMeasurements: readonly LibraryIndicator[] = [
  measured({
    key: 'complimentRate',
    name: localText('表扬率', '表揚率', 'Compliment rate'),
    definition: localText(
      '收到表扬的客户 ÷ 服务客户数 × 100',
      '收到表揚的客戶 ÷ 服務客戶數 × 100',
      'Customers who praised ÷ customers served × 100',
    ),
    unit: 'per100',
    target: '≥ 2',
    method: line('higher', '0', '1', '2'),
    training: composureCourse,
  }),
  measured({
    key: 'repurchaseRate',
    name: localText('复购率', '回購率', 'Repurchase rate'),
    definition: localText(
      '再次购买的客户 ÷ 客户总数',
      '再次購買的客戶 ÷ 客戶總數',
      'Customers who bought again ÷ customers',
    ),
    unit: 'percent',
    target: '≥ 40%',
    method: line('higher', '0', '20', '40'),
    training: composureCourse,
  }),
  measured({
    key: 'churnRate',
    name: localText('客户流失率', '客戶流失率', 'Churn rate'),
    definition: localText(
      '流失的客户 ÷ 期初客户数',
      '流失的客戶 ÷ 期初客戶數',
      'Customers lost ÷ customers at the start of the cycle',
    ),
    unit: 'percent',
    target: '≤ 5%',
    method: line('lower', '20', '10', '5'),
    training: complaintCourse,
  }),
  measured({
    key: 'retentionRate',
    name: localText('客户保持率', '客戶留存率', 'Retention rate'),
    definition: localText(
      '留下的客户 ÷ 期初客户数',
      '留下的客戶 ÷ 期初客戶數',
      'Customers kept ÷ customers at the start of the cycle',
    ),
    unit: 'percent',
    target: '≥ 95%',
    method: line('higher', '80', '90', '95'),
    training: complaintCourse,
  }),
  measured({
    key: 'followUpSatisfaction',
    name: localText('回访满意度', '回訪滿意度', 'Satisfaction at follow-up'),
    definition: localText(
      '回访时表示满意的客户 ÷ 回访到的客户',
      '回訪時表示滿意的客戶 ÷ 回訪到的客戶',
      'Customers satisfied when called back ÷ customers reached',
    ),
    unit: 'percent',
    target: '≥ 90%',
    method: line('higher', '50', '75', '90'),
    training: complaintCourse,
  }),
];

/** How fast customers are answered and served. */
export const speedMeasurements: readonly LibraryIndicator[] = [
  measured({
    key: 'firstResponseSeconds',
    name: localText('首次响应时间', '首次回應時間', 'First response time'),
    definition: localText(
      '从客户提出到第一次答复的秒数，取本期平均',
      '自客戶提出至第一次答覆的秒數，取本期平均',
      'Seconds from the request to the first answer, mean of the cycle',
    ),
    unit: 'value',
    target: seconds(30),
    method: line('lower', '120', '60', '30'),
    training: speedCourse,
  }),
  measured({
    key: 'averageResponseSeconds',
    name: localText('平均响应时间', '平均回應時間', 'Average response time'),
    definition: localText(
      '每次答复用时的秒数之和 ÷ 答复次数；≤ 35 秒 100 分，35–45 秒 80 分，45–55 秒 60 分，更慢 0 分',
      '每次答覆所用秒數之和 ÷ 答覆次數；≤ 35 秒 100 分，35–45 秒 80 分，45–55 秒 60 分，更慢 0 分',
      'Seconds of all answers ÷ number of answers; up to 35 s 100, up to 45 s 80, up to 55 s 60, slower 0',
    ),
    unit: 'value',
    target: seconds(35),
    method: {
      type: 'bands',
      bands: [
        { min: null, max: '35', minIncl: false, maxIncl: true, score: '100' },
        { min: '35', max: '45', minIncl: false, maxIncl: true, score: '80' },
        { min: '45', max: '55', minIncl: false, maxIncl: true, score: '60' },
        { min: '55', max: null, minIncl: false, maxIncl: false, score: '0' },
      ],
    },
    training: speedCourse,
  }),
  measured({
    key: 'longestWaitSeconds',
    name: localText('最长等待时间', '最長等待時間', 'Longest wait'),
    definition: localText(
      '本期等得最久的一位客户等了多少秒',
      '本期等候最久的一位客戶等了多少秒',
      'Seconds that the customer who waited longest had to wait in the cycle',
    ),
    unit: 'value',
    target: seconds(180),
    method: line('lower', '600', '300', '180'),
    training: speedCourse,
  }),
  measured({
    key: 'answeredShare',
    name: localText('接通率', '接通率', 'Calls answered'),
    definition: localText(
      '接起的来电 ÷ 来电总数',
      '接起的來電 ÷ 來電總數',
      'Calls answered ÷ calls received',
    ),
    unit: 'percent',
    target: '≥ 95%',
    method: line('higher', '70', '85', '95'),
    training: speedCourse,
  }),
  measured({
    key: 'answeredInTime',
    name: localText('30 秒接听率', '30 秒接聽率', 'Answered within 30 seconds'),
    definition: localText(
      '30 秒内接起的来电 ÷ 来电总数',
      '30 秒內接起的來電 ÷ 來電總數',
      'Calls answered within 30 seconds ÷ calls received',
    ),
    unit: 'percent',
    target: '≥ 90%',
    method: line('higher', '50', '75', '90'),
    training: speedCourse,
  }),
  measured({
    key: 'answeredNextDay',
    name: localText('24 小时反馈率', '24 小時回覆率', 'Answered within 24 hours'),
    definition: localText(
      '24 小时内有答复的未决问题 ÷ 未决问题总数',
      '24 小時內有答覆的未決問題 ÷ 未決問題總數',
      'Open questions answered within 24 hours ÷ open questions',
    ),
    unit: 'percent',
    target: '≥ 95%',
    method: line('higher', '60', '80', '95'),
    training: speedCourse,
  }),
  measured({
    key: 'handlingSeconds',
    name: localText('平均处理时长', '平均處理時長', 'Average handling time'),
    definition: localText(
      '每次处理用时的秒数之和 ÷ 处理次数',
      '每次處理所用秒數之和 ÷ 處理次數',
      'Seconds spent on all cases ÷ number of cases',
    ),
    unit: 'value',
    target: seconds(180),
    method: line('lower', '480', '300', '180'),
    training: systemsCourse,
  }),
  measured({
    key: 'overdueShare',
    name: localText('超时率', '逾時率', 'Share overdue'),
    definition: localText(
      '超过期限的工单 ÷ 本期到期的工单',
      '超過期限的工單 ÷ 本期到期的工單',
      'Tickets past their due time ÷ tickets due in the cycle',
    ),
    unit: 'percent',
    target: '≤ 5%',
    method: line('lower', '30', '15', '5'),
    training: speedCourse,
  }),
  measured({
    key: 'resolutionWithinTarget',
    name: localText('按时办结率', '按時結案率', 'Completed in time'),
    definition: localText(
      '24 小时内办结的工单 ÷ 应办结的工单',
      '24 小時內結案的工單 ÷ 應結案的工單',
      'Tickets completed within 24 hours ÷ tickets due for completion',
    ),
    unit: 'percent',
    target: '≥ 90%',
    method: line('higher', '40', '70', '90'),
    training: resolutionCourse,
    withinMinutes: 1440,
  }),
  measured({
    key: 'completionMinutes',
    name: localText('平均完成时间', '平均完成時間', 'Average completion time'),
    definition: localText(
      '从受理到办结的分钟数之和 ÷ 已办结件数',
      '自受理至結案的分鐘數之和 ÷ 已結案件數',
      'Minutes from opening to completion ÷ cases completed',
    ),
    unit: 'value',
    target: minutes(120),
    method: line('lower', '480', '240', '120'),
    training: resolutionCourse,
  }),
];

/** Whether problems are solved, and whether they stay solved. */
export const resolutionMeasurements: readonly LibraryIndicator[] = [
  measured({
    key: 'escalationRate',
    name: localText('升级率', '往上呈報率', 'Escalation rate'),
    definition: localText(
      '转给上级或专人的问题 ÷ 受理的问题',
      '轉給主管或專人的問題 ÷ 受理的問題',
      'Cases passed to a superior or an expert ÷ cases taken',
    ),
    unit: 'percent',
    target: '≤ 10%',
    method: line('lower', '40', '20', '10'),
    training: resolutionCourse,
  }),
  measured({
    key: 'repeatRate',
    name: localText('重复问题率', '重複問題率', 'Repeat-problem rate'),
    definition: localText(
      '同一问题再来的次数 ÷ 提交的问题',
      '同一問題再來的次數 ÷ 提交的問題',
      'Problems that came back ÷ problems submitted',
    ),
    unit: 'percent',
    target: '≤ 5%',
    method: line('lower', '20', '10', '5'),
    training: resolutionCourse,
  }),
  measured({
    key: 'reopenRate',
    name: localText('工单重开率', '工單重啟率', 'Reopen rate'),
    definition: localText(
      '重新打开的工单 ÷ 已办结的工单',
      '重新開啟的工單 ÷ 已結案的工單',
      'Tickets reopened ÷ tickets closed',
    ),
    unit: 'percent',
    target: '≤ 3%',
    method: line('lower', '15', '8', '3'),
    training: resolutionCourse,
  }),
  measured({
    key: 'errorRate',
    name: localText('差错率', '差錯率', 'Error rate'),
    definition: localText(
      '出差错的业务 ÷ 办理的业务',
      '出差錯的業務 ÷ 辦理的業務',
      'Cases with an error ÷ cases handled',
    ),
    unit: 'percent',
    target: '≤ 1%',
    method: line('lower', '6', '3', '1'),
    training: procedureCourse,
  }),
  measured({
    key: 'accuracyRate',
    name: localText('准确率', '正確率', 'Accuracy'),
    definition: localText(
      '办理无误的业务 ÷ 办理的业务',
      '辦理無誤的業務 ÷ 辦理的業務',
      'Cases without an error ÷ cases handled',
    ),
    unit: 'percent',
    target: '≥ 99%',
    method: line('higher', '90', '96', '99'),
    training: procedureCourse,
  }),
];

/** Whether people work by the rules of the house. */
export const conductMeasurements: readonly LibraryIndicator[] = [
  measured({
    key: 'standardCompliance',
    name: localText('服务规范执行率', '服務規範執行率', 'Service-standard compliance'),
    definition: localText(
      '抽查合格的服务 ÷ 抽查的服务',
      '抽查合格的服務 ÷ 抽查的服務',
      'Spot checks passed ÷ spot checks made',
    ),
    unit: 'percent',
    target: '≥ 98%',
    method: line('higher', '70', '88', '98'),
    training: procedureCourse,
  }),
  measured({
    key: 'processCompliance',
    name: localText('流程执行率', '流程執行率', 'Process compliance'),
    definition: localText(
      '按流程办理的业务 ÷ 抽查的业务',
      '依流程辦理的業務 ÷ 抽查的業務',
      'Cases handled by the process ÷ cases checked',
    ),
    unit: 'percent',
    target: '≥ 95%',
    method: line('higher', '70', '85', '95'),
    training: procedureCourse,
  }),
  measured({
    key: 'knowledgeBaseUse',
    name: localText('知识库使用率', '知識庫使用率', 'Knowledge-base use'),
    definition: localText(
      '查用知识库的业务 ÷ 应查用的业务',
      '查用知識庫的業務 ÷ 應查用的業務',
      'Cases in which the knowledge base was used ÷ cases that called for it',
    ),
    unit: 'percent',
    target: '≥ 80%',
    method: line('higher', '20', '50', '80'),
    training: systemsCourse,
  }),
  measured({
    key: 'trainingAttendance',
    name: localText('培训出勤率', '培訓出席率', 'Training attendance'),
    definition: localText(
      '参加的培训次数 ÷ 应参加的次数',
      '參加的培訓次數 ÷ 應參加的次數',
      'Trainings attended ÷ trainings due',
    ),
    unit: 'percent',
    target: '100%',
    method: line('higher', '50', '80', '100'),
    training: basicsCourse,
  }),
  measured({
    key: 'attendanceRate',
    name: localText('出勤率', '出勤率', 'Attendance'),
    definition: localText(
      '实际出勤天数 ÷ 应出勤天数',
      '實際出勤天數 ÷ 應出勤天數',
      'Days present ÷ days due',
    ),
    unit: 'percent',
    target: '100%',
    method: line('higher', '80', '92', '100'),
    training: procedureCourse,
  }),
];

/** How much is done, and what it costs or brings in. */
export const outputMeasurements: readonly LibraryIndicator[] = [
  measured({
    key: 'dailyVolume',
    name: localText('日均处理量', '日均處理量', 'Daily volume'),
    definition: localText(
      '处理件数 ÷ 出勤天数',
      '處理件數 ÷ 出勤天數',
      'Cases handled ÷ days present',
    ),
    unit: 'value',
    target: localText('≥ 40 件', '≥ 40 件', 'at least 40 cases'),
    method: share('40'),
    training: systemsCourse,
  }),
  measured({
    key: 'costPerCase',
    name: localText('单件服务成本', '單件服務成本', 'Service cost per case'),
    definition: localText(
      '人工、物料、设备和管理成本之和 ÷ 处理件数（元）',
      '人工、物料、設備與管理成本之和 ÷ 處理件數（元）',
      'Labour, material, equipment and management cost ÷ cases handled',
    ),
    unit: 'value',
    target: localText('≤ 20 元', '≤ 20 元', 'at most 20'),
    method: line('lower', '50', '30', '20'),
    training: procedureCourse,
  }),
  measured({
    key: 'targetAttainment',
    name: localText('指标完成率', '指標達成率', 'Sales target reached'),
    definition: localText(
      '实际销售额 ÷ 目标销售额 × 100',
      '實際銷售額 ÷ 目標銷售額 × 100',
      'Sales made ÷ sales aimed at × 100',
    ),
    unit: 'per100',
    target: '≥ 100',
    method: share('100'),
    training: basicsCourse,
  }),
  measured({
    key: 'conversionRate',
    name: localText('咨询转化率', '諮詢轉換率', 'Enquiries that became orders'),
    definition: localText(
      '下单的咨询客户 ÷ 咨询客户',
      '下單的諮詢客戶 ÷ 諮詢客戶',
      'Customers who ordered after asking ÷ customers who asked',
    ),
    unit: 'percent',
    target: '≥ 50%',
    method: line('higher', '10', '30', '50'),
    training: basicsCourse,
  }),
  measured({
    key: 'orderValue',
    name: localText('客单价', '客單價', 'Value per order'),
    definition: localText(
      '销售额 ÷ 下单客户数（元）',
      '銷售額 ÷ 下單客戶數（元）',
      'Sales ÷ customers who ordered',
    ),
    unit: 'value',
    target: localText('≥ 100 元', '≥ 100 元', 'at least 100'),
    method: share('100'),
    training: basicsCourse,
  }),
  measured({
    key: 'replyRate',
    name: localText('回复率', '回覆率', 'Reply rate'),
    definition: localText(
      '回复过的咨询 ÷ 收到的咨询',
      '回覆過的諮詢 ÷ 收到的諮詢',
      'Enquiries answered ÷ enquiries received',
    ),
    unit: 'percent',
    target: '≥ 98%',
    method: line('higher', '70', '88', '98'),
    training: speedCourse,
  }),
];

/** The indicator of a list by its key. */
export function libraryIndicator(list: readonly LibraryIndicator[], key: string): LibraryIndicator {
  const found = list.find((each) => each.key === key);
  if (found === undefined) throw new RangeError(`No such indicator: ${key}`);
  return found;
}
