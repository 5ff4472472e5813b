import type { TableShape } from './tableShape';

/** Microsoft Forms, whose headings end in a no-break space. */
export const microsoftForms: TableShape = {
  id: 'microsoftForms',
  kind: 'survey',
  marks: ['id', 'start time', 'completion time'],
  columns: [
    { use: 'responseId', exact: ['id'] },
    { use: 'submittedAt', exact: ['completion time'] },
  ],
  ignored: ['start time', 'last modified time', 'name'],
  writesOptionNumbers: false,
};
