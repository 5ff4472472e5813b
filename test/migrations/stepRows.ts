import type SqliteDatabase from 'better-sqlite3';

type Cells = Readonly<Record<string, string | number | Uint8Array | null>>;

/** One good row of every table, in an order that foreign keys allow. */
export const goodRows: Readonly<Record<string, Cells>> = {
  shop: { shopId: 'shop-1', name: '和记通讯', isSample: 0, createdAt: '2026-01-05T01:00:00.000Z' },
  user: { userId: 'user-1', name: '店长', role: 'admin', createdAt: '2026-01-05T01:00:00.000Z' },
  auditEntry: {
    seq: 1,
    writtenAt: '2026-01-05T01:00:00.000Z',
    userId: 'user-1',
    callName: 'cycle.open',
    concept: 'cycle',
    conceptId: 'cycle-1',
    details: '{"appraisals":5}',
    programVersion: '0.1.0',
  },
  unit: { unitId: 'unit-1', name: '客服部' },
  position: { positionId: 'position-1', name: '前台客服' },
  employee: {
    employeeId: 'employee-1',
    employeeNo: 'A001',
    name: '张伟',
    status: 'active',
    unitId: 'unit-1',
    positionId: 'position-1',
    superiorName: null,
    hiredOn: '2020-01-05',
    createdAt: '2026-01-05T01:00:00.000Z',
    changedAt: '2026-01-05T01:00:00.000Z',
  },
  scheme: {
    schemeId: 'scheme-1',
    readyMadeKey: 'frontLine',
    version: 1,
    status: 'active',
    content: '{}',
    contentHash: 'aa',
    createdAt: '2026-01-05T01:00:00.000Z',
  },
  positionScheme: { positionId: 'position-1', schemeId: 'scheme-1' },
  cycle: {
    cycleId: 'cycle-1',
    kind: 'month',
    startsOn: '2026-01-01',
    endsOn: '2026-01-31',
    status: 'collecting',
    openedAt: '2026-01-05T01:00:00.000Z',
    scoredAt: null,
  },
  appraisal: {
    appraisalId: 'appraisal-1',
    cycleId: 'cycle-1',
    employeeId: 'employee-1',
    schemeId: 'scheme-1',
    employeeName: '张伟',
    employeeNo: 'A001',
    unitName: '客服部',
    positionName: '前台客服',
    superiorName: null,
    hiredOn: null,
    createdAt: '2026-01-05T01:00:00.000Z',
  },
  appraisalScore: {
    appraisalId: 'appraisal-1',
    version: 1,
    schemeId: 'scheme-1',
    status: 'final',
    total: '250/3',
    display: '83.3',
    grade: 'good',
    coefficient: '1.2',
    evidence: '{}',
    tree: '{}',
    scoredAt: '2026-02-01T01:00:00.000Z',
  },
  review: {
    reviewId: 'review-1',
    appraisalId: 'appraisal-1',
    source: 'self',
    reviewerName: '张伟',
    receivedOn: '2026-02-01',
    comment: '',
    status: 'draft',
    changedAt: '2026-02-01T01:00:00.000Z',
  },
  rating: {
    reviewId: 'review-1',
    indicatorKey: 'politeness',
    kind: 'given',
    value: '4',
    changedAt: '2026-02-01T01:00:00.000Z',
  },
  reviewReturn: {
    reviewId: 'review-1',
    number: 1,
    reason: '第 3 项看错行',
    userId: 'user-1',
    returnedAt: '2026-02-02T01:00:00.000Z',
    correctedAt: null,
  },
  import: {
    importId: 'import-1',
    kind: 'survey',
    fileName: '问卷.csv',
    fileHash: 'bb',
    mapping: '{}',
    counts: '{}',
    importedAt: '2026-02-01T01:00:00.000Z',
    undoneAt: null,
  },
  surveyQuestion: { questionKey: 'attitude', text: '服务态度', scaleMin: 1, scaleMax: 5 },
  surveyResponse: {
    surveyResponseId: 'response-1',
    importId: 'import-1',
    employeeId: 'employee-1',
    sourceId: '1',
    identity: 'cc',
    contentHash: 'dd',
    submittedAt: '2026-01-10T09:00:00',
    comment: null,
  },
  surveyAnswer: {
    surveyResponseId: 'response-1',
    questionKey: 'attitude',
    value: '4',
    scaleMin: 1,
    scaleMax: 5,
  },
  ticket: {
    ticketId: 'ticket-1',
    importId: 'import-1',
    employeeId: 'employee-1',
    identity: 'ee',
    contentHash: 'ff',
    ticketNo: 'T-1',
    createdAt: '2026-01-10T09:00:00',
    respondedAt: '2026-01-10T09:20:00',
    resolvedAt: null,
    firstResponseSeconds: 1200,
    resolutionSeconds: null,
    isResolved: 0,
    isReopened: null,
    satisfaction: null,
    satisfactionMin: null,
    satisfactionMax: null,
  },
  measurement: {
    appraisalId: 'appraisal-1',
    measure: 'complaintRate',
    kind: 'ratio',
    numerator: '1',
    denominator: '200',
    value: null,
    changedAt: '2026-02-01T01:00:00.000Z',
  },
  event: {
    eventId: 'event-1',
    employeeId: 'employee-1',
    happenedOn: '2026-01-10',
    kind: 'complaint',
    note: '客户投诉等了半小时',
    reportedBy: '',
    recordedBy: '店长',
    voucherNo: '',
    indicatorKey: 'violations',
    code: 'minor',
    count: 1,
    userId: 'user-1',
    createdAt: '2026-01-11T01:00:00.000Z',
    changedAt: '2026-01-11T01:00:00.000Z',
    withdrawnAt: null,
    withdrawnReason: null,
  },
  eventChange: {
    eventId: 'event-1',
    number: 1,
    before: '{}',
    userId: 'user-1',
    changedAt: '2026-01-12T01:00:00.000Z',
  },
  eventLog: {
    cycleId: 'cycle-1',
    completedBy: '店长',
    userId: 'user-1',
    completedAt: '2026-02-01T01:00:00.000Z',
  },
  veto: {
    vetoId: 'veto-1',
    eventId: 'event-1',
    matter: '私自承诺减免',
    capGrade: 'pass',
    status: 'proposed',
    proposedBy: '店长',
    proposedOn: '2026-01-11',
    proposedUserId: 'user-1',
    confirmedBy: null,
    confirmedOn: null,
    confirmedUserId: null,
    noticedOn: null,
    appealUntil: null,
    objection: null,
    decidedBy: null,
    decidedOn: null,
    decidedUserId: null,
    decision: null,
    changedAt: '2026-01-11T01:00:00.000Z',
  },
  attachment: {
    attachmentId: 'attachment-1',
    employeeId: 'employee-1',
    concept: 'event',
    conceptId: 'event-1',
    fileName: '照片.jpg',
    mediaType: 'image/jpeg',
    bytes: new Uint8Array([255, 216, 255]),
    sizeBytes: 3,
    fileHash: 'ii',
    userId: 'user-1',
    addedAt: '2026-01-11T01:00:00.000Z',
    removedAt: null,
    removedReason: null,
  },
  handOffDevice: {
    deviceId: 'device-1',
    name: '和记通讯',
    ageIdentity: 'secret',
    ageRecipient: 'age1-1',
    signingKey: 'secret',
    verifyingKey: 'key-1',
    createdAt: '2026-02-01T01:00:00.000Z',
  },
  handOffPartner: {
    partnerId: 'partner-1',
    name: '人事部',
    ageRecipient: 'age1-2',
    verifyingKey: 'key-2',
    pairedAt: '2026-02-01T01:00:00.000Z',
    removedAt: null,
  },
  handOffPackage: {
    packageId: 'package-1',
    direction: 'made',
    partnerId: 'partner-1',
    purpose: 'returns',
    senderSeq: 1,
    fileHash: 'gg',
    counts: '{}',
    handledAt: '2026-02-01T01:00:00.000Z',
  },
  recordVersion: {
    kind: 'unit',
    recordKey: 'unit-1',
    version: '[["device-1",1]]',
    contentHash: 'hh',
    content: null,
    isShown: 1,
  },
  erasure: {
    employeeId: 'employee-9',
    userId: 'user-1',
    reason: 'requested',
    erasedAt: '2026-02-01T01:00:00.000Z',
  },
  retention: { retentionId: 1, years: 2, reviewedOn: null },
};

/** What a second row of other tables refers to. */
const moreRows: readonly (readonly [string, Cells])[] = [
  ['position', { positionId: 'position-2', name: '后台支持' }],
  ['employee', { ...goodRows['employee'], employeeId: 'employee-2', employeeNo: 'A002' }],
  ['surveyQuestion', { ...goodRows['surveyQuestion'], questionKey: 'speed' }],
];

/** Writes the good rows of every table that is there. */
export function insertGoodRows(raw: SqliteDatabase.Database): void {
  const tables = new Set(tableNames(raw));
  for (const [table, cells] of [...Object.entries(goodRows), ...moreRows]) {
    if (tables.has(table)) insertRow(raw, table, cells);
  }
}

export function insertRow(raw: SqliteDatabase.Database, table: string, cells: Cells): void {
  const columns = Object.keys(cells);
  const places = columns.map(() => '?').join(', ');
  raw
    .prepare(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places})`)
    .run(...Object.values(cells));
}

export function tableNames(raw: SqliteDatabase.Database): readonly string[] {
  return raw
    .prepare<[], { readonly name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .map(({ name }) => name);
}
