import type { TableShape } from './tableShape';

/** Google Forms: a time stamp, then the questions; grids as `Question [row]`. */
export const googleForms: TableShape = {
  id: 'googleForms',
  kind: 'survey',
  marks: ['timestamp'],
  columns: [{ use: 'submittedAt', exact: ['timestamp'] }],
  ignored: [],
  writesOptionNumbers: false,
};
