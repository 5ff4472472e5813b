import { complaintCourse, composureCourse } from './courses';
import type { LibraryIndicator } from './libraryIndicator';
import { localText } from './localText';
import { line, measured } from './measuredIndicator';

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
