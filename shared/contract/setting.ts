import { z } from 'zod';
import { cycleIdSchema, storeIdSchema, type CycleId } from '../domain/ids';
import { localeSchema, type Locale } from '../domain/locale';
import { programCommand, programQuery } from './call';
import { everyone, leaders, nothing } from './inputs';

export interface Settings {
  readonly locale: Locale;
  readonly version: string;
  /** Minutes without a key or a mouse after which a store with a password is locked. */
  readonly lockAfter: LockAfter;
  /** By shop: the cycle that was chosen last. */
  readonly shownCycles: Readonly<Record<string, CycleId>>;
}

export const lockMinutes = [2, 5, 10, 20, 30] as const;
export type LockAfter = (typeof lockMinutes)[number];

export const settingCalls = {
  'setting.get': programQuery({
    roles: everyone,
    answersLocked: true,
    input: nothing,
  }).returns<Settings>(),
  'setting.change': programCommand({
    roles: everyone,
    answersLocked: true,
    input: z.strictObject({ locale: localeSchema }),
    changes: ['setting'],
  }).returns<Settings>(),
  /** Keeps which cycle the pages of a shop show, for the next start as well. */
  'setting.showCycle': programCommand({
    roles: everyone,
    input: z.strictObject({ storeId: storeIdSchema, cycleId: cycleIdSchema }),
    changes: ['setting'],
  }).returns<null>(),
  'setting.changeLock': programCommand({
    roles: leaders,
    input: z.strictObject({ lockAfter: z.literal(lockMinutes) }),
    changes: ['setting'],
  }).returns<Settings>(),
} as const;
