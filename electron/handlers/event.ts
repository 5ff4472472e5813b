import { listAppraisals } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { getEmployee, listEmployees } from '@electron/database/queries/employee';
import {
  deleteEventLog,
  getEvent,
  insertEvent,
  insertEventLog,
  listCompletedLogs,
  listEvents,
  listEventVersions,
  updateEvent,
  withdrawEvent,
} from '@electron/database/queries/event';
import { listSchemes } from '@electron/database/queries/scheme';
import { listVetoes } from '@electron/database/queries/veto';
import { eventChoices } from '@electron/evidence/eventChoices';
import { eventEntries } from '@electron/evidence/eventEntries';
import { requireCycleAllows, requireDaysAllow } from '@electron/evidence/requireCycleAllows';
import { AppError } from '@shared/contract/result';
import { isCounted, isLogComplete } from '@shared/domain/event';
import { eventIdSchema, type CycleId, type EventId } from '@shared/domain/ids';
import type { Handlers, StoreContext } from './context';

export const eventHandlers: Handlers<
  | 'event.overview'
  | 'event.ofEmployee'
  | 'event.choices'
  | 'event.versions'
  | 'event.save'
  | 'event.withdraw'
  | 'event.completeLog'
> = {
  'event.overview': async ({ db }, { cycleId }) => {
    const cycle = await getCycle(db, cycleId);
    const { startsOn, endsOn } = cycle;
    const logs = await listCompletedLogs(db);
    const isScored = await hasEventIndicators(db, cycleId);
    return {
      events: await eventEntries(db, await listEvents(db, { startsOn, endsOn })),
      log: {
        isScored,
        isComplete: isLogComplete(cycle, logs),
        completedBy: logs.find((log) => log.cycleId === cycleId)?.completedBy ?? null,
      },
      employees: (await listEmployees(db))
        .filter(({ status }) => status === 'active')
        .map(({ employeeId, employeeNo, name, superiorName }) => ({
          employeeId,
          employeeNo,
          name,
          superiorName,
        })),
    };
  },

  'event.ofEmployee': async ({ db }, { employeeId }) => {
    await getEmployee(db, employeeId);
    return eventEntries(db, await listEvents(db, { employeeId }));
  },

  'event.choices': async ({ db }, { employeeId, happenedOn }) => {
    const employee = await getEmployee(db, employeeId);
    return eventChoices(db, employee, happenedOn);
  },

  'event.versions': async ({ db }, { eventId }) => {
    await getEvent(db, eventId);
    return listEventVersions(db, eventId);
  },

  'event.save': async (context, { eventId, employeeId, ...content }) => {
    const { db, newId, now, user, audit } = context;
    const before = eventId === null ? null : await getEvent(db, eventId);
    const employee = await getEmployee(db, before?.employeeId ?? employeeId);
    if (before !== null && before.withdrawnReason !== null) throw new AppError('eventWithdrawn');
    const { link } = content;
    if (link !== null) {
      const { links } = await eventChoices(db, employee, content.happenedOn);
      const isKnown = links.some(
        ({ indicatorKey, code }) => indicatorKey === link.indicatorKey && code === link.code,
      );
      if (!isKnown) throw new AppError('eventLinkUnknown');
    }
    const isHeld = before !== null && (await isUnderVeto(db, before.eventId));
    const counted = [before, content].flatMap((each) =>
      each !== null && (isHeld || isCounted(each)) ? [each.happenedOn] : [],
    );
    await requireDaysAllow(db, employee.employeeId, counted);
    const by = { userId: user.userId, at: now() };
    if (before === null) {
      const made = eventIdSchema.parse(newId());
      await insertEvent(db, { ...content, eventId: made, employeeId }, by);
      audit({ concept: 'event', conceptId: made, details: { added: 1 } });
      return { eventId: made };
    }
    if (before.employeeId !== employeeId) throw new AppError('eventOtherEmployee');
    await updateEvent(db, before, content, by);
    audit({ concept: 'event', conceptId: before.eventId, details: { changed: 1 } });
    return { eventId: before.eventId };
  },

  'event.withdraw': async ({ db, now, audit, hashText }, { eventId, reason }) => {
    const event = await getEvent(db, eventId);
    if (event.withdrawnReason !== null) throw new AppError('eventWithdrawn');
    if (await isUnderVeto(db, eventId)) throw new AppError('eventHasVeto');
    if (isCounted(event)) await requireDaysAllow(db, event.employeeId, [event.happenedOn]);
    await withdrawEvent(db, eventId, reason, now());
    audit({ concept: 'event', conceptId: eventId, details: { reasonHash: hashText(reason) } });
    return null;
  },

  'event.completeLog': async ({ db, now, user, audit }, { cycleId, completedBy }) => {
    requireCycleAllows(await getCycle(db, cycleId), 'collect');
    await deleteEventLog(db, cycleId);
    if (completedBy !== null) {
      const { userId } = user;
      await insertEventLog(db, cycleId, { completedBy, userId, completedAt: now() });
    }
    audit({
      concept: 'cycle',
      conceptId: cycleId,
      details: { complete: completedBy === null ? 0 : 1 },
    });
    return null;
  },
};

/** Whether a veto on the event is on its way or in force. */
async function isUnderVeto(db: StoreContext['db'], eventId: EventId): Promise<boolean> {
  return (await listVetoes(db, [eventId])).some(({ status }) => status !== 'withdrawn');
}

/** Whether a scheme of the cycle scores counted events. */
async function hasEventIndicators(db: StoreContext['db'], cycleId: CycleId): Promise<boolean> {
  const used = new Set((await listAppraisals(db, cycleId)).map(({ schemeId }) => schemeId));
  return (await listSchemes(db))
    .filter(({ schemeId }) => used.has(schemeId))
    .some(({ content }) =>
      content.sources.some(({ dimensions }) =>
        dimensions.some(({ indicators }) =>
          indicators.some(({ basis }) => basis.kind === 'events'),
        ),
      ),
    );
}
