import { z } from 'zod';
import { storeIdSchema, userIdSchema, type UserId } from '../domain/ids';
import { programCommand, programQuery } from './call';
import { everyone, nothing, typedPassword } from './inputs';
import { storeChanges, type OpenStore, type StoreListing } from './store';

/** Who can sign in to a store; shown before anybody has. */
export interface SignInUser {
  readonly userId: UserId;
  readonly name: string;
}

/** The store that was locked, and who was at work. */
export interface LockedStore {
  readonly listing: StoreListing;
  readonly userId: UserId;
}

const signInAs = { storeId: storeIdSchema, userId: userIdSchema };

export const sessionCalls = {
  /** Null unless the session is locked. */
  'session.locked': programQuery({
    roles: everyone,
    answersLocked: true,
    input: nothing,
  }).returns<LockedStore | null>(),
  /** The users that a store knows a password of; empty if it opens without. */
  'session.users': programQuery({
    roles: everyone,
    answersLocked: true,
    input: z.strictObject({ storeId: storeIdSchema }),
  }).returns<readonly SignInUser[]>(),
  'session.signIn': programCommand({
    roles: everyone,
    answersLocked: true,
    input: z.strictObject({ ...signInAs, password: typedPassword }),
    changes: storeChanges,
  }).returns<OpenStore>(),
  /** Signs in with the recovery key on paper and gives the user a new password. */
  'session.recover': programCommand({
    roles: everyone,
    answersLocked: true,
    input: z.strictObject({
      ...signInAs,
      recoveryKey: z.string().max(200),
      newPassword: typedPassword,
    }),
    changes: storeChanges,
  }).returns<OpenStore>(),
  /** Closes the store and wipes its keys until somebody signs in again. */
  'session.lock': programCommand({
    roles: everyone,
    answersLocked: true,
    input: nothing,
    changes: storeChanges,
  }).returns<null>(),
} as const;
