import { z } from 'zod';
import { day, id, instant, json, name, nameOrNone, number, points, words } from './shapes';

const formerVersion = z.strictObject({
  version: number,
  content: json,
  reason: words.min(1),
  replacedAt: instant,
});

const interview = z.strictObject({
  interviewId: id,
  appraisalId: id,
  version: number,
  status: z.enum(['draft', 'held']),
  heldOn: day.nullable(),
  place: nameOrNone,
  interviewerName: nameOrNone,
  successes: words,
  improvements: words,
  trainingWanted: words,
  opinion: words,
  helpWanted: words,
  comparison: words,
  remark: words,
  employeeSignedOn: day.nullable(),
  interviewerSignedOn: day.nullable(),
  steps: z.array(
    z.strictObject({
      number,
      target: words,
      measure: words,
      dueOn: day.nullable(),
      ownerName: nameOrNone,
    }),
  ),
  versions: z.array(formerVersion),
});

const objective = z.strictObject({
  objectiveId: id,
  parentId: id.nullable(),
  unitId: id.nullable(),
  employeeId: id.nullable(),
  aim: name,
  measure: words,
  target: name,
  startsOn: day,
  dueOn: day,
  outcome: z.enum(['achieved', 'missed', 'dropped']).nullable(),
  result: words,
  decidedOn: day.nullable(),
});

const actionPlan = z.strictObject({
  actionPlanId: id,
  employeeId: id,
  appraisalId: id.nullable(),
  version: number,
  status: z.enum(['draft', 'running', 'closed']),
  startsOn: day,
  endsOn: day,
  shortfall: words,
  reason: words,
  support: words,
  superiorName: nameOrNone,
  agreedOn: day.nullable(),
  employeeSignedOn: day.nullable(),
  superiorSignedOn: day.nullable(),
  outcome: z.enum(['achieved', 'moved', 'other']).nullable(),
  outcomeNote: words,
  closedOn: day.nullable(),
  reappraisalCycleId: id.nullable(),
  objectiveId: id.nullable(),
  actions: z.array(
    z.strictObject({
      number,
      improvement: words,
      situation: words,
      target: words,
      measure: words,
      ownerName: nameOrNone,
      dueOn: day.nullable(),
      doneOn: day.nullable(),
    }),
  ),
  checkpoints: z.array(
    z.strictObject({
      number,
      dueOn: day,
      heldOn: day.nullable(),
      progress: words,
      judgement: z.enum(['met', 'onTrack', 'behind']).nullable(),
      employeeSignedOn: day.nullable(),
      superiorSignedOn: day.nullable(),
    }),
  ),
  extensions: z.array(
    z.strictObject({
      number,
      endsOnBefore: day,
      endsOn: day,
      reason: words.min(1),
      extendedAt: instant,
    }),
  ),
  versions: z.array(formerVersion),
});

const attendance = z.strictObject({
  attendanceId: id,
  employeeId: id,
  dimensionKey: nameOrNone,
  course: name,
  attendedOn: day,
  createdAt: instant,
  tests: z
    .array(
      z.strictObject({
        kind: z.enum(['exam', 'practical']),
        before: points.nullable(),
        after: points.nullable(),
      }),
    )
    .min(1)
    .optional(),
});

/** What follows from results. */
export const feedbackRecords = { interview, objective, actionPlan, attendance } as const;
