import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { eventIdSchema, vetoIdSchema, type VetoId } from '../domain/ids';
import { gradeKeySchema } from '../domain/scheme';
import { storeCommand } from './call';
import { leaders, line, writers } from './inputs';

const which = { vetoId: vetoIdSchema };
const words = z.string().trim().max(1000);

export const vetoCalls = {
  /** Proposes that an event caps the grade; nothing is capped by it yet. */
  'veto.propose': storeCommand({
    roles: writers,
    input: z.strictObject({
      eventId: eventIdSchema,
      matter: line,
      capGrade: gradeKeySchema,
      proposedBy: line,
      proposedOn: localDateSchema,
    }),
    changes: ['veto', 'event', 'cycle'],
  }).returns<{ readonly vetoId: VetoId }>(),
  /** A second person confirms what the first proposed. */
  'veto.confirm': storeCommand({
    roles: leaders,
    input: z.strictObject({ ...which, confirmedBy: line, confirmedOn: localDateSchema }),
    changes: ['veto', 'event', 'cycle'],
  }).returns<null>(),
  /** The employee was told, and until when to object. */
  'veto.notice': storeCommand({
    roles: leaders,
    input: z.strictObject({ ...which, noticedOn: localDateSchema, appealUntil: localDateSchema }),
    changes: ['veto', 'event', 'cycle'],
  }).returns<null>(),
  /** Puts it in force once the time for objections is over or an objection was decided. */
  'veto.uphold': storeCommand({
    roles: leaders,
    input: z.strictObject({
      ...which,
      objection: words,
      decidedBy: line,
      decidedOn: localDateSchema,
      decision: words,
    }),
    changes: ['veto', 'event', 'cycle'],
  }).returns<null>(),
  /** Drops it, with the reason; it stays readable. */
  'veto.withdraw': storeCommand({
    roles: leaders,
    input: z.strictObject({
      ...which,
      objection: words,
      decidedBy: line,
      decidedOn: localDateSchema,
      decision: words.min(1),
    }),
    changes: ['veto', 'event', 'cycle'],
  }).returns<null>(),
} as const;
