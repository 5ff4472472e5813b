import { procedureCourse, resolutionCourse } from './courses';
import type { LibraryIndicator } from './libraryIndicator';
import { localText } from './localText';
import { line, measured } from './measuredIndicator';

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
