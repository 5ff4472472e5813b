import { listErasures } from '@electron/database/queries/privacy';
import { listUsers } from '@electron/database/queries/user';
import type { Session } from '@electron/session';
import { needAuditKey } from '@electron/trust/auditTrail';
import {
  departuresName,
  joinDepartures,
  readDepartures,
  writeDepartures,
  type Departures,
} from '@electron/trust/departures';
import { deriveDeparturesKey } from '@electron/trust/storeKeys';
import type { StoreId } from '@shared/domain/ids';
import { dirname, join } from 'node:path';

/** Keeps the lists of who was erased and who was removed, and finds them again for a restore. */
export interface DepartureLists {
  /** Takes over what the open store says; whoever was on the list stays on it. */
  keep(session: Session): Promise<void>;
  /** Writes the list beside backups in another place as well. */
  copyTo(session: Session, folder: string): Promise<void>;
  /** Where lists may lie that a restore of this backup has to heed. */
  paths(storeId: StoreId, backupPath: string): readonly string[];
}

export function createDepartureLists(
  root: string,
  onFault: (error: unknown) => void,
): DepartureLists {
  const path = (storeId: StoreId) => join(root, departuresName(storeId));

  async function write(session: Session, target: string): Promise<void> {
    const { store, listing, user } = session;
    // Others see their team only, and can neither erase nor remove anybody.
    if (user.role !== 'admin') return;
    const key = deriveDeparturesKey(await needAuditKey(store));
    const users = await listUsers(store.db);
    const here: Departures = {
      erased: [...(await listErasures(store.db))],
      removed: users.flatMap(({ userId, removedAt }) =>
        removedAt === null ? [] : [{ userId, removedAt }],
      ),
    };
    const known = await readDepartures(path(listing.storeId), key);
    const there = await readDepartures(target, key);
    const all = joinDepartures(joinDepartures(here, known), there);
    if (JSON.stringify(all) === JSON.stringify(joinDepartures(there, there))) return;
    await writeDepartures(target, key, all);
  }

  return {
    async keep(session) {
      try {
        await write(session, path(session.listing.storeId));
      } catch (error) {
        // What is erased is erased; the list is taken over at the next opening.
        onFault(error);
      }
    },
    copyTo: async (session, folder) =>
      write(session, join(folder, departuresName(session.listing.storeId))),
    paths: (storeId, backupPath) => [
      path(storeId),
      join(dirname(backupPath), departuresName(storeId)),
    ],
  };
}
