import type { OpenedStore } from '@electron/database/open';
import type { StoreListing } from '@shared/contract/store';
import type { User } from '@shared/domain/user';
import type { AuditTrail } from './trust/auditTrail';
import type { Custody } from './trust/unlockStore';

/** Who works on which store right now. Held in the main process only. */
export interface Session {
  readonly store: OpenedStore;
  readonly listing: StoreListing;
  readonly user: User;
  /** The keys of the store; wiped when it is closed. */
  readonly custody: Custody;
  readonly trail: AuditTrail;
  /** A locked session answers no call on the store. */
  readonly isLocked: boolean;
}

export interface SessionHolder {
  get(): Session | null;
  set(session: Session | null): void;
}

export function createSessionHolder(): SessionHolder {
  let current: Session | null = null;
  return {
    get: () => current,
    set: (session) => {
      current = session;
    },
  };
}
