import { z } from 'zod';
import { day, id, instant, name, number, words } from './shapes';

/** Where a cycle stands; apart from the cycle, for head office alone moves it on. */
const cycleState = z.strictObject({
  cycleId: id,
  status: z.enum(['collecting', 'scored', 'inReview', 'published', 'closed']),
  version: number,
  scoredAt: instant.nullable(),
});

const segment = z.strictObject({
  appraisalId: id,
  startsOn: day,
  positionName: name,
  schemeId: id,
});

const leftOut = z.strictObject({
  cycleId: id,
  employeeId: id,
  reason: z.enum([
    'left',
    'noPosition',
    'noScheme',
    'hiredLater',
    'hiredRecently',
    'onLeave',
    'probation',
    'other',
  ]),
});

const standardAcknowledgement = z.strictObject({
  employeeId: id,
  schemeId: id,
  seq: number,
  signedOn: day.nullable(),
  note: words,
  recordedAt: instant,
});

/** What a cycle rests on. */
export const cycleRecords = { cycleState, segment, leftOut, standardAcknowledgement } as const;
