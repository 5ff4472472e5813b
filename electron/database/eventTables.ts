import type { Unchangeable } from './columnTypes';

interface EventTable {
  eventId: Unchangeable<string>;
  employeeId: Unchangeable<string>;
  happenedOn: string;
  kind: string;
  note: string;
  reportedBy: string;
  recordedBy: string;
  voucherNo: string;
  indicatorKey: string | null;
  code: string | null;
  count: number;
  userId: Unchangeable<string>;
  createdAt: Unchangeable<string>;
  changedAt: string;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}

interface EventChangeTable {
  eventId: Unchangeable<string>;
  number: Unchangeable<number>;
  before: Unchangeable<string>;
  userId: Unchangeable<string>;
  changedAt: Unchangeable<string>;
}

interface EventLogTable {
  cycleId: Unchangeable<string>;
  completedBy: Unchangeable<string>;
  userId: Unchangeable<string>;
  completedAt: Unchangeable<string>;
}

interface VetoTable {
  vetoId: Unchangeable<string>;
  eventId: Unchangeable<string>;
  matter: Unchangeable<string>;
  capGrade: Unchangeable<string>;
  status: string;
  proposedBy: Unchangeable<string>;
  proposedOn: Unchangeable<string>;
  proposedUserId: Unchangeable<string>;
  confirmedBy: string | null;
  confirmedOn: string | null;
  confirmedUserId: string | null;
  noticedOn: string | null;
  appealUntil: string | null;
  objection: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
  decidedUserId: string | null;
  decision: string | null;
  changedAt: string;
}

interface AttachmentTable {
  attachmentId: Unchangeable<string>;
  employeeId: Unchangeable<string>;
  concept: Unchangeable<string>;
  conceptId: Unchangeable<string>;
  fileName: Unchangeable<string>;
  mediaType: Unchangeable<string>;
  bytes: Unchangeable<Uint8Array>;
  sizeBytes: Unchangeable<number>;
  fileHash: Unchangeable<string>;
  userId: Unchangeable<string>;
  addedAt: Unchangeable<string>;
  removedAt: string | null;
  removedReason: string | null;
}

/** Tables of what happened to people, and of the files that prove it. */
export interface EventTables {
  event: EventTable;
  eventChange: EventChangeTable;
  eventLog: EventLogTable;
  veto: VetoTable;
  attachment: AttachmentTable;
}
