import type { TableShape } from './tableShape';

/** 腾讯问卷. */
export const tencentSurvey: TableShape = {
  id: 'tencentSurvey',
  kind: 'survey',
  marks: [['编号', '开始答题时间', '结束答题时间']],
  columns: [
    { use: 'responseId', exact: ['编号'] },
    { use: 'submittedAt', exact: ['结束答题时间'] },
    { use: 'fillDuration', exact: ['答题时长'] },
    { use: 'customer', exact: ['用户标识'] },
  ],
  ignored: [
    '开始答题时间',
    '地理位置国家和地区',
    '地理位置省',
    '地理位置市',
    '用户类型',
    '自定义字段',
  ],
};
