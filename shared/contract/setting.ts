import { z } from 'zod';
import { localeSchema, type Locale } from '../domain/locale';
import { programCommand, programQuery } from './call';
import { everyone, nothing } from './inputs';

export interface Settings {
  readonly locale: Locale;
  readonly version: string;
}

export const settingCalls = {
  'setting.get': programQuery({ roles: everyone, input: nothing }).returns<Settings>(),
  'setting.change': programCommand({
    roles: everyone,
    input: z.strictObject({ locale: localeSchema }),
    changes: ['setting'],
  }).returns<Settings>(),
} as const;
