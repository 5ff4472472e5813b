import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { eventKinds, type Event, type EventKind } from '../domain/event';
import {
  cycleIdSchema,
  employeeIdSchema,
  eventIdSchema,
  type AttachmentId,
  type EmployeeId,
  type EventId,
} from '../domain/ids';
import type { LocalText } from '../domain/locale';
import { eventCodeSchema } from '../domain/method';
import { keySchema, type GradeKey, type SourceKey } from '../domain/scheme';
import type { Veto } from '../domain/veto';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, line, writers } from './inputs';

/** A file that proves something, without its bytes. */
export interface AttachmentEntry {
  readonly attachmentId: AttachmentId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly addedAt: string;
}

/** An event as people read it. */
export interface EventEntry extends Event {
  readonly employeeNo: string;
  readonly employeeName: string;
  readonly positionName: string | null;
  readonly userName: string;
  /** The veto that is on its way or in force, else the last one that was withdrawn. */
  readonly veto: Veto | null;
  readonly attachments: readonly AttachmentEntry[];
  /** How often it was corrected since it was first written down. */
  readonly corrections: number;
}

/** What an event of one employee can be linked to: kinds of events and indicators of the scheme. */
export interface EventChoice {
  readonly indicatorKey: string;
  readonly indicatorName: LocalText;
  readonly source: SourceKey;
  /** Null for an indicator that people rate: the event is shown while it is rated. */
  readonly code: string | null;
  readonly name: LocalText | null;
  /** Whether it lowers or raises the score, and by how much each time. */
  readonly effect: { readonly kind: 'deduct' | 'bonus'; readonly points: string } | null;
}

export interface EventOverview {
  readonly events: readonly EventEntry[];
  readonly log: {
    /** Whether a scheme of the cycle scores events at all. */
    readonly isScored: boolean;
    readonly isComplete: boolean;
    /** Null where the days are complete by way of shorter cycles. */
    readonly completedBy: string | null;
  };
  readonly employees: readonly {
    readonly employeeId: EmployeeId;
    readonly employeeNo: string;
    readonly name: string;
    readonly superiorName: string | null;
  }[];
}

/** What was written before a correction. */
export interface EventVersion {
  readonly happenedOn: string;
  readonly kind: EventKind;
  readonly note: string;
  readonly reportedBy: string;
  readonly recordedBy: string;
  readonly voucherNo: string;
  readonly count: number;
  readonly changedAt: string;
  readonly userName: string;
}

const personName = z.string().trim().max(100);
const note = z.string().trim().min(1).max(1000);
const reason = z.string().trim().min(1).max(500);

export const eventCalls = {
  /** The events on the days of a cycle, newest first, and whether its log is complete. */
  'event.overview': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<EventOverview>(),
  /** All events of one employee, newest first. */
  'event.ofEmployee': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema }),
  }).returns<readonly EventEntry[]>(),
  /** What an event of that day can be linked to, and the grades a veto can cap at. */
  'event.choices': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema, happenedOn: localDateSchema }),
  }).returns<{ readonly links: readonly EventChoice[]; readonly grades: readonly GradeKey[] }>(),
  'event.versions': storeQuery({
    roles: everyone,
    input: z.strictObject({ eventId: eventIdSchema }),
  }).returns<readonly EventVersion[]>(),
  /** Writes an event down, or corrects one; what it said before is kept. */
  'event.save': storeCommand({
    roles: writers,
    input: z.strictObject({
      /** Null for a new one. */
      eventId: eventIdSchema.nullable(),
      employeeId: employeeIdSchema,
      happenedOn: localDateSchema,
      kind: z.enum(eventKinds),
      note,
      reportedBy: personName,
      recordedBy: personName,
      voucherNo: z.string().trim().max(40),
      link: z
        .strictObject({ indicatorKey: keySchema, code: eventCodeSchema.nullable() })
        .nullable(),
      count: z.int().min(1).max(999),
    }),
    changes: ['event', 'cycle'],
  }).returns<{ readonly eventId: EventId }>(),
  /** Takes an event out of the count; it stays readable with the reason. */
  'event.withdraw': storeCommand({
    roles: writers,
    input: z.strictObject({ eventId: eventIdSchema, reason }),
    changes: ['event', 'cycle'],
  }).returns<null>(),
  /** Says that all events of a cycle are recorded, or takes that back. */
  'event.completeLog': storeCommand({
    roles: leaders,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      completedBy: z.union([line, z.null()]),
    }),
    changes: ['event', 'cycle'],
  }).returns<null>(),
} as const;
