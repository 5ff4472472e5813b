import type { TableShape } from './tableShape';

/** Qualtrics: codes, questions and import ids in three rows; older exports have two. */
export const qualtrics: TableShape = {
  id: 'qualtrics',
  kind: 'survey',
  marks: [
    ['startdate', 'enddate', 'responseid'],
    ['start date', 'end date', 'recorded date', 'response id'],
  ],
  columns: [
    { use: 'responseId', exact: ['responseid', 'response id'] },
    { use: 'submittedAt', exact: ['recordeddate', 'recorded date', 'enddate', 'end date'] },
    { use: 'completion', exact: ['finished'] },
    { use: 'fillDuration', exact: ['duration (in seconds)'] },
    { use: 'customer', exact: ['recipientemail', 'emailaddress', 'recipient email'] },
  ],
  ignored: [
    'startdate',
    'start date',
    'status',
    'response type',
    'responseset',
    'name',
    'progress',
    'externaldatareference',
    'externalreference',
    'external data reference',
    'locationlatitude',
    'locationlongitude',
    'locationaccuracy',
    'location latitude',
    'location longitude',
    'distributionchannel',
    'distribution channel',
    'userlanguage',
    'user language',
    'recipientlastname',
    'recipientfirstname',
  ],
};
