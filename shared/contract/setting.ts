import { z } from 'zod';
import { localeSchema, type Locale } from '../domain/locale';
import { programCommand, programQuery } from './call';
import { everyone, leaders, nothing } from './inputs';

export interface Settings {
  readonly locale: Locale;
  readonly version: string;
  /** Minutes without a key or a mouse after which a store with a password is locked. */
  readonly lockAfter: LockAfter;
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
  'setting.changeLock': programCommand({
    roles: leaders,
    input: z.strictObject({ lockAfter: z.literal(lockMinutes) }),
    changes: ['setting'],
  }).returns<Settings>(),
} as const;
