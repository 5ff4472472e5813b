import type { UserId } from '@shared/domain/ids';
import { roleSchema, type User } from '@shared/domain/user';
import type { StoreHandle } from '../open';

export async function insertUser(
  db: StoreHandle,
  user: User & { readonly createdAt: string },
): Promise<void> {
  await db.insertInto('user').values(user).execute();
}

/** The user that every store begins with. */
export async function getFirstUser(db: StoreHandle): Promise<User> {
  const row = await db
    .selectFrom('user')
    .select(['userId', 'name', 'role'])
    .orderBy('createdAt')
    .orderBy('userId')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { userId: row.userId as UserId, name: row.name, role: roleSchema.parse(row.role) };
}
