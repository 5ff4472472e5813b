import { z } from 'zod';
import { day, grade, id, instant, json, name, nameOrNone, number, words } from './shapes';

const appraisalScore = z.strictObject({
  appraisalId: id,
  version: number,
  schemeId: id,
  status: z.enum(['final', 'provisional', 'incomplete']),
  total: z.string().max(1000).nullable(),
  display: z.string().max(100).nullable(),
  grade: grade.nullable(),
  coefficient: z.string().max(1000).nullable(),
  evidence: json,
  tree: json,
  scoredAt: instant,
});

const appeal = z.strictObject({
  appealId: id,
  appraisalId: id,
  scoreVersion: number,
  receivedOn: day,
  content: words.min(1),
  wasInterviewed: z.literal([0, 1]).nullable(),
  appealUntil: day.nullable(),
  acceptUntil: day,
  answerUntil: day,
  status: z.enum(['received', 'accepted', 'rejected', 'decided', 'withdrawn']),
  enteredAt: instant,
  steps: z.array(
    z.strictObject({
      number,
      kind: z.enum([
        'accepted',
        'rejected',
        'investigated',
        'mediated',
        'decided',
        'withdrawn',
        'corrected',
      ]),
      happenedOn: day,
      doneByName: name,
      note: words,
      outcome: z.enum(['upheld', 'changed']).nullable(),
      enteredAt: instant,
    }),
  ),
});

const adjustment = z.strictObject({
  adjustmentId: id,
  appraisalId: id,
  scoreVersion: number,
  kind: z.enum(['grade', 'score']),
  before: z.string().max(1000),
  after: z.string().max(1000),
  reason: words.min(1),
  appealId: id.nullable(),
  status: z.enum(['proposed', 'approved', 'rejected']),
  proposedAt: instant,
  approverName: nameOrNone.nullable(),
  decidedOn: day.nullable(),
  decidedAt: instant.nullable(),
  decisionNote: words,
});

const acknowledgement = z.strictObject({
  acknowledgementId: id,
  appraisalId: id,
  number,
  scoreVersion: number,
  adjustmentId: id.nullable(),
  kind: z.enum(['agreed', 'disagreed', 'refused']),
  signedOn: day,
  witnessName: nameOrNone,
  note: words,
  amendmentReason: words.nullable(),
  enteredAt: instant,
});

/** Results, and what people decided about them. */
export const decisionRecords = { appraisalScore, appeal, adjustment, acknowledgement } as const;
