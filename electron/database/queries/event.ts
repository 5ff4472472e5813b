import { AppError } from '@shared/contract/result';
import { eventKinds, type Event, type EventKind } from '@shared/domain/event';
import type { CycleId, EmployeeId, EventId, UserId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';

export interface EventRecord extends Event {
  readonly employeeNo: string;
  readonly employeeName: string;
  readonly positionName: string | null;
  readonly userName: string;
  readonly corrections: number;
}

/** Which events are read: those of some days, of one employee, or one of them. */
interface EventFilter {
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly employeeId?: EmployeeId;
  readonly eventId?: EventId;
}

/** Events with the people they are about, newest first; only of people whom the user may see. */
export async function listEvents(
  db: StoreHandle,
  { startsOn, endsOn, employeeId, eventId }: EventFilter,
): Promise<readonly EventRecord[]> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('employee', 'employee.employeeId', 'event.employeeId')
    .innerJoin('user', 'user.userId', 'event.userId')
    .leftJoin('position', 'position.positionId', 'employee.positionId')
    .selectAll('event')
    .select([
      'employee.employeeNo',
      'employee.name as employeeName',
      'position.name as positionName',
      'user.name as userName',
    ])
    .select(({ selectFrom, fn }) =>
      selectFrom('eventChange')
        .select(fn.countAll<number>().as('count'))
        .whereRef('eventChange.eventId', '=', 'event.eventId')
        .as('corrections'),
    )
    .$if(startsOn !== undefined, (query) => query.where('happenedOn', '>=', startsOn ?? ''))
    .$if(endsOn !== undefined, (query) => query.where('happenedOn', '<=', endsOn ?? ''))
    .$if(employeeId !== undefined, (query) =>
      query.where('event.employeeId', '=', employeeId ?? ''),
    )
    .$if(eventId !== undefined, (query) => query.where('event.eventId', '=', eventId ?? ''))
    .orderBy('happenedOn', 'desc')
    .orderBy('event.createdAt', 'desc')
    .orderBy('event.eventId')
    .execute();
  return rows.map((row) => ({
    eventId: row.eventId as EventId,
    employeeId: row.employeeId as EmployeeId,
    happenedOn: row.happenedOn,
    kind: kindOf(row.kind),
    note: row.note,
    reportedBy: row.reportedBy,
    recordedBy: row.recordedBy,
    voucherNo: row.voucherNo,
    link: row.indicatorKey === null ? null : { indicatorKey: row.indicatorKey, code: row.code },
    count: row.count,
    withdrawnReason: row.withdrawnReason,
    employeeNo: row.employeeNo,
    employeeName: row.employeeName,
    positionName: row.positionName,
    userName: row.userName,
    corrections: row.corrections ?? 0,
  }));
}

export async function getEvent(db: StoreHandle, eventId: EventId): Promise<EventRecord> {
  const [event] = await listEvents(db, { eventId });
  if (event === undefined) throw new AppError('notFound');
  return event;
}

type EventContent = Omit<Event, 'eventId' | 'withdrawnReason'>;

export async function insertEvent(
  db: StoreHandle,
  event: EventContent & { readonly eventId: EventId },
  { userId, at }: { readonly userId: UserId; readonly at: string },
): Promise<void> {
  const { link, ...content } = event;
  await db
    .insertInto('event')
    .values({
      ...content,
      ...linkColumns(link),
      userId,
      createdAt: at,
      changedAt: at,
      withdrawnAt: null,
      withdrawnReason: null,
    })
    .execute();
}

/** Corrects an event and keeps what it said. */
export async function updateEvent(
  db: StoreHandle,
  before: EventRecord,
  change: Omit<EventContent, 'employeeId'>,
  { userId, at }: { readonly userId: UserId; readonly at: string },
): Promise<void> {
  const { eventId, corrections } = before;
  const kept = { ...versionOf(before), link: before.link };
  await db
    .insertInto('eventChange')
    .values({
      eventId,
      number: corrections + 1,
      before: JSON.stringify(kept),
      userId,
      changedAt: at,
    })
    .execute();
  const { link, ...content } = change;
  await db
    .updateTable('event')
    .set({ ...content, ...linkColumns(link), changedAt: at })
    .where('eventId', '=', eventId)
    .execute();
}

export async function withdrawEvent(
  db: StoreHandle,
  eventId: EventId,
  reason: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('event')
    .set({ withdrawnAt: at, withdrawnReason: reason, changedAt: at })
    .where('eventId', '=', eventId)
    .execute();
}

export type KeptVersion = Pick<
  Event,
  'happenedOn' | 'kind' | 'note' | 'reportedBy' | 'recordedBy' | 'voucherNo' | 'count'
>;

/** What an event said before each correction, newest first. */
export async function listEventVersions(
  db: StoreHandle,
  eventId: EventId,
): Promise<readonly (KeptVersion & { readonly changedAt: string; readonly userName: string })[]> {
  const rows = await db
    .selectFrom('eventChange')
    .innerJoin('user', 'user.userId', 'eventChange.userId')
    .select(['before', 'changedAt', 'user.name as userName'])
    .where('eventId', '=', eventId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ before, changedAt, userName }) => ({
    // Written above from a record of this very type.
    ...versionOf(JSON.parse(before) as KeptVersion),
    changedAt,
    userName,
  }));
}

function versionOf(event: KeptVersion): KeptVersion {
  const { happenedOn, kind, note, reportedBy, recordedBy, voucherNo, count } = event;
  return { happenedOn, kind, note, reportedBy, recordedBy, voucherNo, count };
}

function linkColumns(link: Event['link']): { indicatorKey: string | null; code: string | null } {
  return { indicatorKey: link?.indicatorKey ?? null, code: link?.code ?? null };
}

function kindOf(text: string): EventKind {
  const kind = eventKinds.find((each) => each === text);
  if (kind === undefined) throw new AppError('storeDamaged');
  return kind;
}

/** The days of cycles whose events are all recorded. */
export interface CompletedLog {
  readonly cycleId: CycleId;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly completedBy: string;
}

export async function listCompletedLogs(db: StoreHandle): Promise<readonly CompletedLog[]> {
  const rows = await db
    .selectFrom('eventLog')
    .innerJoin('cycle', 'cycle.cycleId', 'eventLog.cycleId')
    .select(['eventLog.cycleId', 'startsOn', 'endsOn', 'completedBy'])
    .orderBy('startsOn')
    .execute();
  return rows.map((row) => ({ ...row, cycleId: row.cycleId as CycleId }));
}

export async function insertEventLog(
  db: StoreHandle,
  cycleId: CycleId,
  completion: {
    readonly completedBy: string;
    readonly userId: UserId;
    readonly completedAt: string;
  },
): Promise<void> {
  await db
    .insertInto('eventLog')
    .values({ cycleId, ...completion })
    .execute();
}

export async function deleteEventLog(db: StoreHandle, cycleId: CycleId): Promise<void> {
  await db.deleteFrom('eventLog').where('cycleId', '=', cycleId).execute();
}
