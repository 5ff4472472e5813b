import type { StoreHandle } from '@electron/database/open';
import { listEvents } from '@electron/database/queries/event';
import { listVetoes } from '@electron/database/queries/veto';
import type { CycleFacts } from '@shared/domain/cycleFinding';
import { isOpenVeto } from '@shared/domain/veto';
import type { AppraisalEvidence, CycleEvidence } from './collectEvidence';

/** Which events of a cycle somebody still has to look at, and for whom. */
export async function readEventFacts(
  db: StoreHandle,
  { cycle: { startsOn, endsOn }, appraisals }: CycleEvidence,
): Promise<Pick<CycleFacts, 'vetoOpen' | 'eventLogOpen' | 'eventUnlinked'>> {
  const events = (await listEvents(db, { startsOn, endsOn })).filter(
    ({ withdrawnReason }) => withdrawnReason === null,
  );
  const vetoes = await listVetoes(
    db,
    events.map(({ eventId }) => eventId),
  );
  const open = new Set(vetoes.filter(isOpenVeto).map(({ eventId }) => eventId));
  const held = new Set(
    vetoes.filter(({ status }) => status !== 'withdrawn').map(({ eventId }) => eventId),
  );
  const pending = events.filter(({ eventId }) => open.has(eventId));
  const unlinked = events.filter(
    ({ eventId, kind, link }) =>
      link === null && !held.has(eventId) && kind !== 'compliment' && kind !== 'spotCheck',
  );
  const namesOf = (isMeant: (each: AppraisalEvidence) => boolean) =>
    appraisals.filter(isMeant).map(({ appraisal }) => appraisal.employeeName);
  return {
    vetoOpen: namesOf(({ appraisal }) =>
      pending.some(({ employeeId }) => employeeId === appraisal.employeeId),
    ),
    eventLogOpen: namesOf(
      ({ form, evidence }) =>
        evidence.events === undefined &&
        form.sources.some(({ dimensions }) =>
          dimensions.some(({ indicators }) =>
            indicators.some(({ basis }) => basis.kind === 'events'),
          ),
        ),
    ),
    eventUnlinked: namesOf(({ appraisal }) =>
      unlinked.some(({ employeeId }) => employeeId === appraisal.employeeId),
    ),
  };
}
