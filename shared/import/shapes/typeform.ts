import type { TableShape } from './tableShape';

/** Typeform: the questions stand first; times are in UTC. */
export const typeform: TableShape = {
  id: 'typeform',
  kind: 'survey',
  marks: [
    ['#', 'network id'],
    ['#', 'submit date (utc)'],
  ],
  columns: [
    { use: 'responseId', exact: ['#'] },
    { use: 'submittedAt', exact: ['submit date (utc)'] },
    { use: 'completion', exact: ['response type'] },
  ],
  ignored: ['start date (utc)', 'stage date (utc)', 'network id', 'tags', 'ending'],
};
