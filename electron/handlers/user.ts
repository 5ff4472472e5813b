import { listPartnerUserIds } from '@electron/database/queries/handOff';
import { getUser, insertUser, listUsers, updateUser } from '@electron/database/queries/user';
import { AppError } from '@shared/contract/result';
import { userIdSchema, type UserId } from '@shared/domain/ids';
import type { Role } from '@shared/domain/user';
import type { Handlers, StoreContext } from './context';

export const userHandlers: Handlers<
  | 'user.list'
  | 'user.add'
  | 'user.change'
  | 'user.resetPassword'
  | 'user.changePassword'
  | 'user.remove'
  | 'user.protect'
> = {
  'user.list': async ({ db }) => {
    // Partners of the hand-off stand among the users, but nobody signs in as one.
    const partners = new Set(await listPartnerUserIds(db));
    return (await listUsers(db)).filter(({ userId }) => !partners.has(userId));
  },

  'user.add': async (context, { password, ...rights }) => {
    const { db, now, newId, userKeys, audit } = context;
    const userId = userIdSchema.parse(newId());
    await requireFreeName(context, rights.name, userId);
    await insertUser(db, { userId, ...teamOf(rights), createdAt: now() });
    // The key comes last: one without a user opens nothing, since nobody is found for it.
    await userKeys.setPassword({ userId, userName: rights.name }, password);
    audit({ concept: 'user', conceptId: userId, details: { role: rights.role } });
    return userId;
  },

  'user.change': async (context, { userId, ...rights }) => {
    const { db, user, userKeys, audit } = context;
    const before = await getUser(db, userId);
    await requireFreeName(context, rights.name, userId);
    // Who changes users is an administrator, so there is one left unless it is taken from oneself.
    if (userId === user.userId && rights.role !== 'admin') throw new AppError('lastAdmin');
    await updateUser(db, userId, teamOf(rights));
    if (before.name !== rights.name) await userKeys.rename({ userId, userName: rights.name });
    audit({ concept: 'user', conceptId: userId, details: { role: rights.role } });
    return null;
  },

  'user.resetPassword': async ({ db, userKeys, audit }, { userId, password }) => {
    const { name } = await getUser(db, userId);
    await userKeys.setPassword({ userId, userName: name }, password);
    audit({ concept: 'user', conceptId: userId });
    return null;
  },

  'user.changePassword': async ({ user, userKeys, audit }, { password, newPassword }) => {
    await userKeys.requirePassword(user.userId, password);
    await userKeys.setPassword({ userId: user.userId, userName: user.name }, newPassword);
    audit({ concept: 'user', conceptId: user.userId });
    return null;
  },

  'user.remove': async ({ keyChanges }, { userId }) => {
    await keyChanges.removeUser(userId);
    return null;
  },

  'user.protect': async ({ keyChanges, recoverySetups }, { name, password, recovery }) => {
    const recoveryKey = recoverySetups.prove(recovery);
    await keyChanges.protect({ userName: name, password, recoveryKey });
    recoverySetups.end(recovery.token);
    return null;
  },
};

async function requireFreeName({ db }: StoreContext, name: string, userId: UserId): Promise<void> {
  const isTaken = (await listUsers(db)).some(
    (each) => each.name === name && each.userId !== userId && each.removedAt === null,
  );
  if (isTaken) throw new AppError('userNameTaken');
}

/** Only supervisors have a team. */
function teamOf<Rights extends { readonly role: Role; readonly superiorName: string | null }>(
  rights: Rights,
): Rights {
  return rights.role === 'supervisor' ? rights : { ...rights, superiorName: null };
}
