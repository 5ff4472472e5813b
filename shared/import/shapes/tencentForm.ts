import type { TableShape } from './tableShape';

/** 腾讯文档 收集表. */
export const tencentForm: TableShape = {
  id: 'tencentForm',
  kind: 'survey',
  marks: [['提交者', '提交时间']],
  columns: [{ use: 'submittedAt', exact: ['提交时间'] }],
  ignored: [],
};
