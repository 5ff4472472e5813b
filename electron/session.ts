import type { OpenedStore } from '@electron/database/open';
import type { StoreListing } from '@shared/contract/store';
import type { UserId } from '@shared/domain/ids';
import type { User } from '@shared/domain/user';
import type { Printouts } from './pdf/printouts';
import type { AuditTrail } from './trust/auditTrail';
import type { StoreHold } from './trust/storeHolds';
import type { Custody } from './trust/unlockStore';

/** Who works on which store right now. Held in the main process only. */
export interface Session {
  readonly store: OpenedStore;
  readonly listing: StoreListing;
  readonly user: User;
  /** The keys of the store; wiped when it is closed. */
  readonly custody: Custody;
  readonly trail: AuditTrail;
  /** What was printed and is looked at; gone with the session. */
  readonly printouts: Printouts;
  /** Nobody else may open the store meanwhile. */
  readonly hold: StoreHold;
}

/** A store that was locked: closed, its keys wiped, and only its user can be asked for. */
export interface LockedSession {
  readonly listing: StoreListing;
  readonly userId: UserId;
}

export interface SessionHolder {
  get(): Session | null;
  /** What was locked is forgotten. */
  set(session: Session | null): void;
  locked(): LockedSession | null;
  setLocked(locked: LockedSession): void;
}

export function createSessionHolder(): SessionHolder {
  let current: Session | null = null;
  let locked: LockedSession | null = null;
  return {
    get: () => current,
    set(session) {
      current = session;
      locked = null;
    },
    locked: () => locked,
    setLocked(next) {
      current = null;
      locked = next;
    },
  };
}
