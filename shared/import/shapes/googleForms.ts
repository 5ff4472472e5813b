import type { TableShape } from './tableShape';

/** Google Forms: a time stamp, then the questions; grids as `Question [row]`. */
export const googleForms: TableShape = {
  id: 'googleForms',
  kind: 'survey',
  marks: [['timestamp'], ['时间戳记'], ['時間戳記']],
  columns: [{ use: 'submittedAt', exact: ['timestamp', '时间戳记', '時間戳記'] }],
  ignored: [],
};
