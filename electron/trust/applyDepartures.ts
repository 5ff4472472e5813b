import type { StoreHandle } from '@electron/database/open';
import { deleteEmployee, insertErasure, listErasures } from '@electron/database/queries/privacy';
import { listEmployees } from '@electron/database/queries/employee';
import { getFirstUser, insertUser, listUsers, updateUser } from '@electron/database/queries/user';
import type { UserId } from '@shared/domain/ids';
import type { UserEntry } from '@shared/domain/user';
import type { Departures } from './departures';

interface Applied {
  readonly erased: number;
  /** Whose access ended after the backup was made. */
  readonly removed: readonly UserId[];
}

/**
 * Takes out of a restored store who was erased since, and ends the access of who was removed since.
 * With `users` those of today replace those of the backup. The last administrator stays.
 */
export async function applyDepartures(
  db: StoreHandle,
  departures: Departures,
  users: readonly UserEntry[],
  now: string,
): Promise<Applied> {
  const { userId } = await getFirstUser(db);
  const known = new Set((await listErasures(db)).map(({ employeeId }) => employeeId));
  const employees = await listEmployees(db);
  let erased = 0;
  for (const departure of departures.erased) {
    const employee = employees.find(({ employeeId }) => employeeId === departure.employeeId);
    if (employee !== undefined) {
      const isOnlyOne = employees.filter(({ name }) => name === employee.name).length === 1;
      await deleteEmployee(db, departure.employeeId, { name: employee.name, isOnlyOne });
      erased += 1;
    }
    if (!known.has(departure.employeeId)) await insertErasure(db, { ...departure, userId });
  }
  await saveUsers(db, users, now);
  return { erased, removed: await removeUsers(db, departures) };
}

async function saveUsers(db: StoreHandle, users: readonly UserEntry[], now: string): Promise<void> {
  const present = new Set((await listUsers(db)).map(({ userId }) => userId));
  for (const { removedAt, ...user } of users) {
    if (!present.has(user.userId)) await insertUser(db, { ...user, createdAt: now });
    const { userId, ...change } = user;
    await updateUser(db, userId, removedAt === null ? change : { ...change, removedAt });
  }
}

async function removeUsers(db: StoreHandle, { removed }: Departures): Promise<readonly UserId[]> {
  const gone: UserId[] = [];
  for (const { userId, removedAt } of removed) {
    const active = (await listUsers(db)).filter((each) => each.removedAt === null);
    const isActive = active.some((each) => each.userId === userId);
    const staysAdmin = active.some((each) => each.role === 'admin' && each.userId !== userId);
    if (!isActive || !staysAdmin) continue;
    await updateUser(db, userId, { removedAt });
    gone.push(userId);
  }
  return gone;
}
