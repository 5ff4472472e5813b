/** A table whose rows belong to the record of another table. */
interface RecordPart {
  readonly table: string;
  /** The column that leads to the record, or to the table that `through` names. */
  readonly link: string;
  /** Leads on from `link` to the record: rows of this part come only together with rows of that one. */
  readonly through?: { readonly table: string; readonly link: string };
}

/** What counts as one record for the audit trail: a row with the rows that belong to it. */
export interface RecordFamily {
  readonly table: string;
  /** Columns that name a record; none if the whole table is one. Ids only, never names. */
  readonly key: readonly string[];
  readonly parts: readonly RecordPart[];
}

/** Tables of the trail itself; everything else must belong to a family. */
export const trailTables: readonly string[] = ['auditEntry', 'auditRecord', 'auditKey'];

/**
 * Every table of the store. A test compares with the schema, so that no new table stays unwatched.
 * An import is one record with all its rows: hashing each response apart would cost more than
 * writing it.
 */
export const recordFamilies: readonly RecordFamily[] = [
  { table: 'shop', key: ['shopId'], parts: [] },
  { table: 'user', key: ['userId'], parts: [] },
  { table: 'unit', key: ['unitId'], parts: [] },
  { table: 'position', key: ['positionId'], parts: [] },
  {
    table: 'employee',
    key: ['employeeId'],
    parts: [{ table: 'employeeChange', link: 'employeeId' }],
  },
  {
    table: 'attendance',
    key: ['attendanceId'],
    parts: [{ table: 'courseTest', link: 'attendanceId' }],
  },
  { table: 'erasure', key: ['employeeId'], parts: [] },
  { table: 'retention', key: ['retentionId'], parts: [] },
  { table: 'scheme', key: ['schemeId'], parts: [] },
  { table: 'positionScheme', key: ['positionId'], parts: [] },
  {
    table: 'cycle',
    key: ['cycleId'],
    parts: [
      { table: 'cycleTransition', link: 'cycleId' },
      { table: 'leftOut', link: 'cycleId' },
    ],
  },
  {
    table: 'appraisal',
    key: ['appraisalId'],
    parts: [{ table: 'segment', link: 'appraisalId' }],
  },
  { table: 'standardAcknowledgement', key: ['employeeId', 'schemeId'], parts: [] },
  { table: 'participation', key: ['participationId'], parts: [] },
  { table: 'appraisalScore', key: ['appraisalId', 'version'], parts: [] },
  { table: 'adjustment', key: ['adjustmentId'], parts: [] },
  { table: 'acknowledgement', key: ['acknowledgementId'], parts: [] },
  { table: 'appeal', key: ['appealId'], parts: [{ table: 'appealStep', link: 'appealId' }] },
  {
    table: 'publication',
    key: ['publicationId'],
    parts: [{ table: 'publicationEntry', link: 'publicationId' }],
  },
  { table: 'calibration', key: ['calibrationId'], parts: [] },
  { table: 'resultRule', key: ['resultRuleId'], parts: [] },
  {
    table: 'review',
    key: ['reviewId'],
    parts: [
      { table: 'rating', link: 'reviewId' },
      { table: 'reviewReturn', link: 'reviewId' },
    ],
  },
  {
    table: 'interview',
    key: ['interviewId'],
    parts: [
      { table: 'interviewStep', link: 'interviewId' },
      { table: 'interviewVersion', link: 'interviewId' },
    ],
  },
  {
    table: 'actionPlan',
    key: ['actionPlanId'],
    parts: [
      { table: 'action', link: 'actionPlanId' },
      { table: 'checkpoint', link: 'actionPlanId' },
      { table: 'actionPlanExtension', link: 'actionPlanId' },
      { table: 'actionPlanVersion', link: 'actionPlanId' },
    ],
  },
  { table: 'objective', key: ['objectiveId'], parts: [] },
  { table: 'payoutInput', key: ['appraisalId'], parts: [] },
  { table: 'payoutMethod', key: ['cycleId'], parts: [] },
  { table: 'payout', key: ['payoutId'], parts: [{ table: 'payoutLine', link: 'payoutId' }] },
  { table: 'feedbackRule', key: ['feedbackRuleId'], parts: [] },
  { table: 'measurement', key: ['appraisalId', 'measure'], parts: [] },
  { table: 'event', key: ['eventId'], parts: [{ table: 'eventChange', link: 'eventId' }] },
  { table: 'eventLog', key: ['cycleId'], parts: [] },
  { table: 'veto', key: ['vetoId'], parts: [] },
  { table: 'attachment', key: ['attachmentId'], parts: [] },
  { table: 'surveyQuestion', key: [], parts: [] },
  {
    table: 'paperSurvey',
    key: ['paperSurveyId'],
    parts: [{ table: 'paperResponse', link: 'paperSurveyId' }],
  },
  { table: 'mapping', key: ['mappingId'], parts: [] },
  { table: 'handOffDevice', key: ['deviceId'], parts: [] },
  { table: 'handOffPartner', key: ['partnerId'], parts: [] },
  { table: 'handOffPackage', key: ['packageId'], parts: [] },
  { table: 'recordVersion', key: ['kind', 'recordKey'], parts: [] },
  {
    table: 'import',
    key: ['importId'],
    parts: [
      { table: 'surveyResponse', link: 'importId' },
      {
        table: 'surveyAnswer',
        link: 'surveyResponseId',
        through: { table: 'surveyResponse', link: 'importId' },
      },
      { table: 'ticket', link: 'importId' },
      { table: 'attribution', link: 'importId' },
      { table: 'importReplacement', link: 'importId' },
      { table: 'importDuplicate', link: 'importId' },
    ],
  },
];

/** Stands for the one record of a table without a key. */
export const wholeTable = '*';
