import { z } from 'zod';
import { storeIdSchema, type StoreId } from '../domain/ids';
import type { User } from '../domain/user';
import type { Place } from '../domain/place';
import { programCommand, programQuery } from './call';
import { everyone, line, nothing, typedPassword } from './inputs';
import { provenRecoveryKey } from './recoveryKey';

/** A store found on this computer. */
export interface StoreListing {
  readonly storeId: StoreId;
  readonly shopName: string;
  readonly isSample: boolean;
  readonly createdAt: string;
  /** False for a store whose data key lies open beside it, by the choice of its owner. */
  readonly needsPassword: boolean;
}

/** The store that is open, and who is using it. */
export interface OpenStore extends StoreListing {
  readonly user: User;
}

/** Everything there is to show: another store is open, or none. */
export const storeChanges = [
  'store',
  'user',
  'employee',
  'scheme',
  'cycle',
  'import',
  'review',
  'survey',
  'measurement',
  'appraisal',
  'trainingNeed',
  'handOff',
  'privacy',
  'remnant',
  'auditEntry',
  'backup',
] as const;

export const storeCalls = {
  'store.list': programQuery({ roles: everyone, answersLocked: true, input: nothing }).returns<
    readonly StoreListing[]
  >(),
  'store.current': programQuery({
    roles: everyone,
    answersLocked: true,
    input: nothing,
  }).returns<OpenStore | null>(),
  /** Whether the data folder lies where the file of a shop is safe. */
  'store.place': programQuery({
    roles: everyone,
    answersLocked: true,
    input: nothing,
  }).returns<Place>(),
  'store.create': programCommand({
    roles: everyone,
    answersLocked: true,
    input: z.strictObject({
      shopName: line,
      /** Without it whoever opens the program opens the shop. */
      protection: z
        .strictObject({
          userName: line,
          password: typedPassword,
          recovery: provenRecoveryKey,
        })
        .optional(),
    }),
    changes: storeChanges,
  }).returns<OpenStore>(),
  'store.open': programCommand({
    roles: everyone,
    answersLocked: true,
    input: z.strictObject({ storeId: storeIdSchema }),
    changes: storeChanges,
  }).returns<OpenStore>(),
  'store.openSample': programCommand({
    roles: everyone,
    answersLocked: true,
    input: nothing,
    changes: storeChanges,
  }).returns<OpenStore>(),
  'store.close': programCommand({
    roles: everyone,
    answersLocked: true,
    input: nothing,
    changes: storeChanges,
  }).returns<null>(),
} as const;
