import type { TableShape } from './tableShape';

/** LimeSurvey with full headings and answers; rows that were not submitted have no time. */
export const limeSurvey: TableShape = {
  id: 'limeSurvey',
  kind: 'survey',
  marks: [['response id', 'date submitted', 'last page']],
  columns: [
    { use: 'responseId', exact: ['response id'] },
    { use: 'submittedAt', exact: ['date submitted'] },
    { use: 'fillDuration', exact: ['total time'] },
  ],
  ignored: ['last page', 'start language', 'seed', 'date started', 'date last action'],
  marksUnfinishedByTime: true,
};
