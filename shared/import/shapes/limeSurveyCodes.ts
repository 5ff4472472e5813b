import { limeSurvey } from './limeSurvey';
import type { TableShape } from './tableShape';

/** LimeSurvey with codes for headings (`Q2[SQ001]`) and answers (`A4`). */
export const limeSurveyCodes: TableShape = {
  ...limeSurvey,
  id: 'limeSurveyCodes',
  marks: [['id', 'submitdate', 'lastpage']],
  columns: [
    { use: 'responseId', exact: ['id'] },
    { use: 'submittedAt', exact: ['submitdate'] },
    { use: 'fillDuration', exact: ['interviewtime'] },
  ],
  ignored: [
    'lastpage',
    'startlanguage',
    'seed',
    'startdate',
    'datestamp',
    'ipaddr',
    'refurl',
    'token',
  ],
};
