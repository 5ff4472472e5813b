import type { StoreHandle } from '@electron/database/open';
import type { EventRecord } from '@electron/database/queries/event';
import { listVetoes, type VetoRecord } from '@electron/database/queries/veto';
import type { EventEntry } from '@shared/contract/event';
import type { Veto } from '@shared/domain/veto';
import { attachmentEntries } from './attachmentEntries';

/** Events with their vetoes and files, as people read them. */
export async function eventEntries(
  db: StoreHandle,
  events: readonly EventRecord[],
): Promise<readonly EventEntry[]> {
  const ids = events.map(({ eventId }) => eventId);
  const vetoes = Map.groupBy(await listVetoes(db, ids), ({ eventId }) => eventId);
  const files = await attachmentEntries(db, 'event', ids);
  return events.map((event) => ({
    ...event,
    veto: shownVeto(vetoes.get(event.eventId) ?? []),
    attachments: files.get(event.eventId) ?? [],
  }));
}

/** The one that is on its way or in force, else the last that was withdrawn. */
function shownVeto(vetoes: readonly VetoRecord[]): Veto | null {
  const shown = vetoes.find(({ status }) => status !== 'withdrawn') ?? vetoes.at(-1);
  if (shown === undefined) return null;
  const { proposedUserId: _typedBy, ...veto } = shown;
  return veto;
}
