import type { StoreHandle } from '@electron/database/open';
import { listCompletedLogs, listEvents, type EventRecord } from '@electron/database/queries/event';
import { listVetoes } from '@electron/database/queries/veto';
import { isLogComplete } from '@shared/domain/event';
import type { Cycle } from '@shared/domain/cycle';
import type { EmployeeId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import { cappedGrade, type Veto } from '@shared/domain/veto';
import type { Evidence } from '@shared/scoring/evidence';

/** What happened on some days, by employee, and whether everything is recorded. */
export interface RecordedEvents {
  readonly isComplete: boolean;
  readonly eventsOf: ReadonlyMap<EmployeeId, readonly RecordedEvent[]>;
}

interface RecordedEvent {
  readonly event: EventRecord;
  readonly veto: Veto | null;
}

/** The events of these days that count, oldest first; withdrawn ones do not. */
export async function readEvents(
  db: StoreHandle,
  days: Pick<Cycle, 'startsOn' | 'endsOn'>,
): Promise<RecordedEvents> {
  const { startsOn, endsOn } = days;
  const events = (await listEvents(db, { startsOn, endsOn }))
    .filter(({ withdrawnReason }) => withdrawnReason === null)
    .toReversed();
  const upheld = new Map(
    (
      await listVetoes(
        db,
        events.map(({ eventId }) => eventId),
      )
    )
      .filter(({ status }) => status === 'upheld')
      .map((veto) => [veto.eventId, veto]),
  );
  const recorded = events.map((event) => ({ event, veto: upheld.get(event.eventId) ?? null }));
  return {
    isComplete: isLogComplete(days, await listCompletedLogs(db)),
    eventsOf: Map.groupBy(recorded, ({ event }) => event.employeeId),
  };
}

/**
 * Events and vetoes as a scheme reads them. Where the log is not complete nobody counted, and the
 * events are left out; a veto in force stands by itself. Source: measurement spec 1.1, 1.2.
 */
export function eventEvidence(
  { content }: Scheme,
  { isComplete, eventsOf }: RecordedEvents,
  employeeId: EmployeeId,
): Pick<Evidence, 'events' | 'vetoes'> {
  const own = eventsOf.get(employeeId) ?? [];
  const codes = codesOf(content);
  const grades = content.grades.map(({ key }) => key);
  const vetoes = own.flatMap(({ veto, event }) =>
    veto === null
      ? []
      : [
          {
            code: veto.matter,
            capGrade: cappedGrade(veto.capGrade, grades),
            happenedOn: event.happenedOn,
          },
        ],
  );
  const events = own.flatMap(({ event: { eventId, link, count, happenedOn } }) =>
    link === null || link.code === null || codes.get(link.indicatorKey)?.has(link.code) !== true
      ? []
      : [
          {
            indicatorKey: link.indicatorKey,
            code: link.code,
            count: String(count),
            eventId,
            happenedOn,
          },
        ],
  );
  return {
    ...(isComplete && codes.size > 0 ? { events } : {}),
    ...(vetoes.length > 0 ? { vetoes } : {}),
  };
}

/** Kinds of events by the indicator that counts them. */
function codesOf(content: Scheme['content']): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    content.sources
      .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
      .flatMap(({ key, basis }): [string, ReadonlySet<string>][] =>
        basis.kind === 'events' ? [[key, new Set(Object.keys(basis.method.events))]] : [],
      ),
  );
}
