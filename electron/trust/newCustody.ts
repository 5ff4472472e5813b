import type { StoreId, UserId } from '@shared/domain/ids';
import { openCustody, protectedCustody, type Custody } from './unlockStore';
import { requireStrongPassword } from './userKeys';

interface NewCustody {
  readonly storeId: StoreId;
  readonly shopName: string;
  readonly user: { readonly userId: UserId; readonly name: string };
  /** Without it the data key lies open. */
  readonly protection: { readonly password: string; readonly recoveryKey: string } | undefined;
  /** Work factor of the key slots. */
  readonly cost: number;
}

/** The keys of a store that is made for its first user. Throws passwordWeak. */
export async function newCustody(wanted: NewCustody): Promise<Custody> {
  const { storeId, shopName, user, protection, cost } = wanted;
  if (protection === undefined) return openCustody(storeId);
  requireStrongPassword(protection.password, [user.name, shopName]);
  const owner = { userId: user.userId, userName: user.name };
  return protectedCustody(storeId, owner, { ...protection, cost });
}
