import type { RecordKind } from '@shared/handOff/formats/v1';

/** How the records of a kind lie in tables. */
interface RecordTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Set when a row is made, and again when it changes. */
  readonly stamps?: { readonly made?: readonly string[]; readonly changed?: readonly string[] };
  /** Only rows with these values are carried; the format knows one review per source. */
  readonly only?: { readonly column: string; readonly value: number };
  /** Columns of this device alone, with their first value. */
  readonly own?: Readonly<Record<string, string>>;
  /** Rows of another table that belong to the record. */
  readonly parts?: {
    readonly table: string;
    readonly name: string;
    readonly owner: string;
    readonly key: string;
    readonly columns: readonly string[];
    readonly stamps: readonly string[];
  };
}

/** The columns of version 1 of the format, kind by kind. */
export const recordTables: Readonly<Record<RecordKind, RecordTable>> = {
  unit: { table: 'unit', key: ['unitId'], columns: ['unitId', 'name'] },
  position: { table: 'position', key: ['positionId'], columns: ['positionId', 'name'] },
  employee: {
    table: 'employee',
    key: ['employeeId'],
    columns: [
      'employeeId',
      'employeeNo',
      'name',
      'status',
      'unitId',
      'positionId',
      'superiorName',
      'hiredOn',
    ],
    stamps: { made: ['createdAt'], changed: ['changedAt'] },
  },
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
  import: {
    table: 'import',
    key: ['importId'],
    columns: [
      'importId',
      'kind',
      'fileName',
      'fileHash',
      'mapping',
      'counts',
      'importedAt',
      'undoneAt',
    ],
  },
  surveyQuestion: {
    table: 'surveyQuestion',
    key: ['questionKey'],
    columns: ['questionKey', 'text', 'scaleMin', 'scaleMax'],
  },
  surveyResponse: {
    table: 'surveyResponse',
    key: ['identity'],
    columns: [
      'surveyResponseId',
      'importId',
      'employeeId',
      'sourceId',
      'identity',
      'contentHash',
      'submittedAt',
      'comment',
    ],
    parts: {
      table: 'surveyAnswer',
      name: 'answers',
      owner: 'surveyResponseId',
      key: 'questionKey',
      columns: ['questionKey', 'value', 'scaleMin', 'scaleMax'],
      stamps: [],
    },
  },
  ticket: {
    table: 'ticket',
    key: ['identity'],
    columns: [
      'ticketId',
      'importId',
      'employeeId',
      'identity',
      'contentHash',
      'ticketNo',
      'createdAt',
      'respondedAt',
      'resolvedAt',
      'firstResponseSeconds',
      'resolutionSeconds',
      'isResolved',
      'isReopened',
      'satisfaction',
      'satisfactionMin',
      'satisfactionMax',
    ],
  },
  review: {
    table: 'review',
    key: ['appraisalId', 'source'],
    only: { column: 'place', value: 1 },
    columns: [
      'reviewId',
      'appraisalId',
      'source',
      'reviewerName',
      'receivedOn',
      'comment',
      'status',
    ],
    stamps: { changed: ['changedAt'] },
    parts: {
      table: 'rating',
      name: 'ratings',
      owner: 'reviewId',
      key: 'indicatorKey',
      columns: ['indicatorKey', 'kind', 'value'],
      stamps: ['changedAt'],
    },
  },
  measurement: {
    table: 'measurement',
    key: ['appraisalId', 'measure'],
    columns: ['appraisalId', 'measure', 'kind', 'numerator', 'denominator', 'value'],
    stamps: { changed: ['changedAt'] },
  },
};
