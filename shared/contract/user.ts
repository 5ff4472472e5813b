import { z } from 'zod';
import { userIdSchema, type UserId } from '../domain/ids';
import { roleSchema, type UserEntry } from '../domain/user';
import { programCommand, storeCommand, storeQuery } from './call';
import { everyone, leaders, line, nothing, overseers, typedPassword } from './inputs';
import { provenRecoveryKey } from './recoveryKey';
import { storeChanges } from './store';

const rights = { name: line, role: roleSchema, superiorName: line.nullable() };

export const userCalls = {
  'user.list': storeQuery({ roles: overseers, input: nothing }).returns<readonly UserEntry[]>(),
  'user.add': storeCommand({
    roles: leaders,
    input: z.strictObject({ ...rights, password: typedPassword }),
    changes: ['user'],
  }).returns<UserId>(),
  /** Another name, role or team; the password stays. */
  'user.change': storeCommand({
    roles: leaders,
    input: z.strictObject({ ...rights, userId: userIdSchema }),
    changes: ['user'],
  }).returns<null>(),
  /** A new password for somebody who forgot the old one. */
  'user.resetPassword': storeCommand({
    roles: leaders,
    input: z.strictObject({ userId: userIdSchema, password: typedPassword }),
    changes: ['user'],
  }).returns<null>(),
  /** One's own password, by who knows the old one. No data is written anew. */
  'user.changePassword': storeCommand({
    roles: everyone,
    input: z.strictObject({ password: typedPassword, newPassword: typedPassword }),
    changes: ['user'],
  }).returns<null>(),
  /** Takes a user's access away for good: the store gets another data key. */
  'user.remove': programCommand({
    roles: leaders,
    input: z.strictObject({ userId: userIdSchema }),
    changes: storeChanges,
  }).returns<null>(),
  /** Gives a store without a password its first one, and another data key. */
  'user.protect': programCommand({
    roles: leaders,
    input: z.strictObject({ name: line, password: typedPassword, recovery: provenRecoveryKey }),
    changes: storeChanges,
  }).returns<null>(),
} as const;
