import { z } from 'zod';
import { day, grade, id, instant, json, name, nameOrNone, number, words } from './shapes';

const event = z.strictObject({
  eventId: id,
  employeeId: id,
  happenedOn: day,
  kind: z.enum(['compliment', 'complaint', 'incident', 'violation', 'spotCheck']),
  note: words.min(1),
  reportedBy: nameOrNone,
  recordedBy: nameOrNone,
  voucherNo: nameOrNone,
  indicatorKey: nameOrNone.nullable(),
  code: nameOrNone.nullable(),
  count: z.int().min(1).max(999),
  createdAt: instant,
  withdrawnAt: instant.nullable(),
  withdrawnReason: words.nullable(),
  changes: z.array(z.strictObject({ number, before: json, changedAt: instant })),
});

const eventLog = z.strictObject({ cycleId: id, completedBy: nameOrNone, completedAt: instant });

const veto = z.strictObject({
  vetoId: id,
  eventId: id,
  matter: words.min(1),
  capGrade: grade,
  status: z.enum(['proposed', 'confirmed', 'noticed', 'upheld', 'withdrawn']),
  proposedBy: name,
  proposedOn: day,
  confirmedBy: name.nullable(),
  confirmedOn: day.nullable(),
  noticedOn: day.nullable(),
  appealUntil: day.nullable(),
  objection: words.nullable(),
  decidedBy: name.nullable(),
  decidedOn: day.nullable(),
  decision: words.nullable(),
});

const attachment = z.strictObject({
  attachmentId: id,
  employeeId: id,
  concept: name,
  conceptId: id,
  fileName: z.string().min(1).max(500),
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  sizeBytes: number,
  fileHash: z.string().regex(/^[0-9a-f]{64}$/u),
  addedAt: instant,
  removedAt: instant.nullable(),
  removedReason: words.nullable(),
  /** The file itself in base64; only beside the content in force. */
  bytes: z.base64().max(15_000_000).optional(),
});

/** What happened to people, and the files that prove it. */
export const eventRecords = { event, eventLog, veto, attachment } as const;
