import type { RecordTable } from './recordTable';

/** What a cycle rests on: schemes, the cycle with its state, who takes part. */
export const cycleRecordTables = {
  scheme: {
    table: 'scheme',
    key: ['schemeId'],
    columns: [
      'schemeId',
      'familyId',
      'readyMadeKey',
      'version',
      'status',
      'content',
      'contentHash',
      'createdAt',
    ],
    once: ['familyId', 'version'],
    stamps: { changed: ['changedAt'] },
  },
  positionScheme: {
    table: 'positionScheme',
    key: ['positionId'],
    columns: ['positionId', 'schemeId'],
  },
  cycle: {
    table: 'cycle',
    key: ['cycleId'],
    columns: ['cycleId', 'kind', 'startsOn', 'endsOn', 'openedAt'],
    own: { status: 'collecting' },
  },
  cycleState: {
    table: 'cycle',
    key: ['cycleId'],
    columns: ['cycleId', 'status', 'version', 'scoredAt'],
    isFacet: true,
  },
  appraisal: {
    table: 'appraisal',
    key: ['appraisalId'],
    columns: [
      'appraisalId',
      'cycleId',
      'employeeId',
      'schemeId',
      'employeeName',
      'employeeNo',
      'unitName',
      'positionName',
      'superiorName',
      'hiredOn',
      'createdAt',
    ],
  },
  segment: {
    table: 'segment',
    key: ['appraisalId', 'startsOn'],
    columns: ['appraisalId', 'startsOn', 'positionName', 'schemeId'],
  },
  leftOut: {
    table: 'leftOut',
    key: ['cycleId', 'employeeId'],
    columns: ['cycleId', 'employeeId', 'reason'],
  },
  standardAcknowledgement: {
    table: 'standardAcknowledgement',
    key: ['employeeId', 'schemeId', 'seq'],
    columns: ['employeeId', 'schemeId', 'seq', 'signedOn', 'note', 'recordedAt'],
    users: [{ column: 'userId' }],
  },
} as const satisfies Readonly<Record<string, RecordTable>>;
