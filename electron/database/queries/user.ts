import { AppError } from '@shared/contract/result';
import type { UserId } from '@shared/domain/ids';
import { roleSchema, type Role, type User, type UserEntry } from '@shared/domain/user';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { UserTable } from '../tables';

export async function insertUser(
  db: StoreHandle,
  user: User & { readonly superiorName?: string | null; readonly createdAt: string },
): Promise<void> {
  await db
    .insertInto('user')
    .values({ superiorName: null, ...user, removedAt: null })
    .execute();
}

/** The user that every store begins with. */
export async function getFirstUser(db: StoreHandle): Promise<UserEntry> {
  const row = await db
    .selectFrom('user')
    .selectAll()
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('userId')
    .limit(1)
    .executeTakeFirstOrThrow();
  return toUser(row);
}

/** Somebody who still works here; throws notFound for who was removed. */
export async function getUser(db: StoreHandle, userId: UserId): Promise<UserEntry> {
  const row = await db
    .selectFrom('user')
    .selectAll()
    .where('userId', '=', userId)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toUser(row);
}

/** Everybody, also who was removed, in the order in which they came. */
export async function listUsers(db: StoreHandle): Promise<readonly UserEntry[]> {
  const rows = await db
    .selectFrom('user')
    .selectAll()
    .orderBy('createdAt')
    .orderBy('userId')
    .execute();
  return rows.map(toUser);
}

export async function updateUser(
  db: StoreHandle,
  userId: UserId,
  change: {
    readonly name?: string;
    readonly role?: Role;
    readonly superiorName?: string | null;
    readonly removedAt?: string;
  },
): Promise<void> {
  await db.updateTable('user').set(change).where('userId', '=', userId).execute();
}

function toUser(row: Selectable<UserTable>): UserEntry {
  return {
    userId: row.userId as UserId,
    name: row.name,
    role: roleSchema.parse(row.role),
    superiorName: row.superiorName,
    removedAt: row.removedAt,
  };
}
