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
    // Previews and tests of the survey are told by their status.
    { use: 'completion', exact: ['finished', 'status', 'response type'] },
    { use: 'fillDuration', exact: ['duration (in seconds)'] },
    { use: 'customer', exact: ['recipientemail', 'emailaddress', 'recipient email'] },
  ],
  ignored: [
    'startdate',
    'start date',
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
