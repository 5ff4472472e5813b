import type { TableShape } from './tableShape';

/** 问卷星, exported 按文本: options as words, grid rows as columns of their own. */
export const wenjuanxing: TableShape = {
  id: 'wenjuanxing',
  kind: 'survey',
  marks: [['序号', '提交答卷时间', '所用时间']],
  columns: [
    { use: 'responseId', exact: ['序号'] },
    { use: 'submittedAt', exact: ['提交答卷时间'] },
    { use: 'fillDuration', exact: ['所用时间'] },
  ],
  ignored: ['来源', '来源详情', '总分'],
};
