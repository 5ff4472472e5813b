import type { TableShape } from './tableShape';

/** SurveyMonkey: a second header row holds `Response` or the parts of a question. */
export const surveyMonkey: TableShape = {
  id: 'surveyMonkey',
  kind: 'survey',
  marks: [['respondent id'], ['respondentid']],
  columns: [
    { use: 'responseId', exact: ['respondent id', 'respondentid'] },
    { use: 'submittedAt', exact: ['end date', 'date modified', 'date created'] },
    { use: 'customer', exact: ['email address'] },
  ],
  ignored: ['collector id', 'collectorid', 'start date', 'custom data 1'],
};
