import { resolutionCourse, speedCourse, systemsCourse } from './courses';
import type { LibraryIndicator } from './libraryIndicator';
import { localText } from './localText';
import { line, measured, minutes, seconds } from './measuredIndicator';

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
