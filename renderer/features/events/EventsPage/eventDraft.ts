import type { EventEntry } from '@shared/contract/event';
import type { CallInput } from '@shared/contract/index';
import { eventKinds, type EventKind, type EventLink } from '@shared/domain/event';
import { employeeIdSchema } from '@shared/domain/ids';

/** An event as far as it was typed. */
export interface EventDraft {
  readonly employeeId: string;
  readonly happenedOn: string;
  readonly kind: EventKind;
  readonly note: string;
  readonly reportedBy: string;
  readonly recordedBy: string;
  readonly voucherNo: string;
  readonly link: EventLink | null;
  readonly count: string;
}

export type EventFault = 'employee' | 'happenedOn' | 'note' | 'count';

/** A new event on a day, by whoever works with the program. */
export function emptyDraft(happenedOn: string, recordedBy: string): EventDraft {
  return {
    employeeId: '',
    happenedOn,
    kind: 'compliment',
    note: '',
    reportedBy: '',
    recordedBy,
    voucherNo: '',
    link: null,
    count: '1',
  };
}

export function draftOf(event: EventEntry): EventDraft {
  const { employeeId, happenedOn, kind, note, reportedBy, recordedBy, voucherNo, link, count } =
    event;
  return {
    employeeId,
    happenedOn,
    kind,
    note,
    reportedBy,
    recordedBy,
    voucherNo,
    link,
    count: String(count),
  };
}

/** What has to be filled in before an event can be saved. */
export function faultsOf(draft: EventDraft): readonly EventFault[] {
  const count = Number(draft.count);
  const isCount = /^\d{1,3}$/u.test(draft.count) && count >= 1;
  return [
    ...(employeeIdSchema.safeParse(draft.employeeId).success ? [] : (['employee'] as const)),
    ...(draft.happenedOn === '' ? (['happenedOn'] as const) : []),
    ...(draft.note.trim() === '' ? (['note'] as const) : []),
    ...(isCount ? [] : (['count'] as const)),
  ];
}

/** The command for a draft without faults. */
export function toInput(draft: EventDraft, event: EventEntry | null): CallInput<'event.save'> {
  return {
    ...draft,
    eventId: event?.eventId ?? null,
    employeeId: employeeIdSchema.parse(draft.employeeId),
    count: Number(draft.count),
  };
}

export function kindOf(value: string): EventKind {
  return eventKinds.find((kind) => kind === value) ?? 'compliment';
}

/** One text for a link, for lists to choose from. */
export function linkKey(link: EventLink | null): string {
  return link === null ? '' : `${link.indicatorKey} ${link.code ?? ''}`;
}
