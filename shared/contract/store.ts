import { z } from 'zod';
import { storeIdSchema, type StoreId } from '../domain/ids';
import type { User } from '../domain/user';
import { programCommand, programQuery } from './call';
import { everyone, line, nothing } from './inputs';

/** A store found on this computer. */
export interface StoreListing {
  readonly storeId: StoreId;
  readonly shopName: string;
  readonly isSample: boolean;
  readonly createdAt: string;
}

/** The store that is open, and who is using it. */
export interface OpenStore extends StoreListing {
  readonly user: User;
}

/** Everything there is to show: another store is open, or none. */
export const storeChanges = [
  'store',
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
  'auditEntry',
  'backup',
] as const;

export const storeCalls = {
  'store.list': programQuery({ roles: everyone, input: nothing }).returns<
    readonly StoreListing[]
  >(),
  'store.current': programQuery({ roles: everyone, input: nothing }).returns<OpenStore | null>(),
  'store.create': programCommand({
    roles: everyone,
    input: z.strictObject({ shopName: line }),
    changes: storeChanges,
  }).returns<OpenStore>(),
  'store.open': programCommand({
    roles: everyone,
    input: z.strictObject({ storeId: storeIdSchema }),
    changes: storeChanges,
  }).returns<OpenStore>(),
  'store.openSample': programCommand({
    roles: everyone,
    input: nothing,
    changes: storeChanges,
  }).returns<OpenStore>(),
  'store.close': programCommand({
    roles: everyone,
    input: nothing,
    changes: storeChanges,
  }).returns<null>(),
} as const;
