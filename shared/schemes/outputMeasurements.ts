import { basicsCourse, procedureCourse, speedCourse, systemsCourse } from './courses';
import type { LibraryIndicator } from './libraryIndicator';
import { localText } from './localText';
import { line, measured, share } from './measuredIndicator';

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
